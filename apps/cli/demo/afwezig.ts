import type { CommandBus } from '@nestjs/cqrs';
import type { Client } from 'pg';
import { RegistreerAfwezigheid } from '../../../libs/casework/commands/registreer-afwezigheid';
import type { AfwezigheidSoort } from '../../../libs/domain/mensen/afwezigheid';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { TEAMS } from '../centre/kantoren';
import type { Medewerker } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { asActor } from './bezetting';

interface Afwezig {
  wie: Medewerker;
  soort: AfwezigheidSoort;
  vanDatum: Datum;
  totEnMetDatum: Datum | null;
}

/** Per team one colleague who is away from today, two with leave to come, and some absences of the past year. */
export async function beAway(
  bus: CommandBus,
  owner: Client,
  people: readonly Medewerker[],
  { seed, vandaag }: { seed: number; vandaag: Datum },
): Promise<void> {
  for (const { id: teamId } of TEAMS) {
    const random = Random.of(seed, `afwezig ${teamId}`);
    const team = people.filter((person) => person.teamId === teamId && hasPeer(person, people));
    const [nu, straks, later, ...anderen] = shuffled(team, random);
    const plans: Afwezig[] = [
      eenNu(nu!, random, vandaag),
      verlof(straks!, addDays(vandaag, random.between(5, 20)), random.between(4, 11)),
      verlof(later!, addDays(vandaag, random.between(25, 60)), random.between(4, 18)),
    ];
    for (const { wie, ...plan } of plans) {
      const input = { medewerkerId: wie.id, vervangerId: null, ...plan, by: asActor(wie, vandaag) };
      const { kind } = await bus.execute(new RegistreerAfwezigheid(input));
      if (kind !== 'ok') throw new Error(`demo: the absence of ${wie.id} from ${plan.vanDatum} was ${kind}`);
    }
    for (const wie of anderen.slice(0, 6))
      await wasAway(owner, verlof(wie, addDays(vandaag, -random.between(30, 300)), random.between(2, 12)));
  }
}

/** Somebody else of the team holds each role too, so that nothing is left that nobody can do. */
const hasPeer = (person: Medewerker, people: readonly Medewerker[]): boolean => {
  const inForce = person.rollen.filter(({ tot }) => !tot);
  return (
    inForce.length > 0 &&
    inForce.every(({ rol }) =>
      people.some(
        (other) =>
          other.id !== person.id &&
          other.teamId === person.teamId &&
          other.rollen.some((held) => held.rol === rol && !held.tot),
      ),
    )
  );
};

function eenNu(wie: Medewerker, random: Random, vandaag: Datum): Afwezig {
  const soort = random.pick(['VERLOF', 'ZIEKTE', 'OPLEIDING'] as const);
  const tot = addDays(vandaag, random.between(2, 12));
  return { wie, soort, vanDatum: vandaag, totEnMetDatum: soort === 'ZIEKTE' ? null : tot };
}

const verlof = (wie: Medewerker, van: Datum, dagen: number): Afwezig => ({
  wie,
  soort: 'VERLOF',
  vanDatum: van,
  totEnMetDatum: addDays(van, dagen),
});

/** Only when nothing says that this person was at work. */
async function wasAway(owner: Client, { wie, soort, vanDatum, totEnMetDatum }: Afwezig): Promise<void> {
  await owner.query(
    `with gone as (
       insert into regie.afwezigheden (id, medewerker_id, soort, van_datum, tot_en_met_datum, door_id, at)
       select gen_random_uuid(), $1, $2, $3::date, $4::date, $1, ($3::date - 14 + time '09:00') at time zone 'Europe/Amsterdam'
       where not exists (select from regie.facts f where f.actor_id = $1
           and (f.at at time zone 'Europe/Amsterdam')::date between $3::date and $4::date)
         and not exists (select from regie.taak_feiten f where f.actor_id = $1
           and (f.at at time zone 'Europe/Amsterdam')::date between $3::date and $4::date)
       returning *)
     insert into regie.afwezigheid_feiten (afwezigheid_id, versie, type, actor_id, hoedanigheid, data, at)
     select id, 1, 'AfwezigheidRegistered', $1, $5, jsonb_build_object('soort', soort, 'vanDatum', van_datum,
       'totEnMetDatum', tot_en_met_datum, 'vervangerId', null, 'ingetrokken', false), at from gone`,
    [wie.id, soort, vanDatum, totEnMetDatum, wie.rollen.at(-1)!.rol],
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return Array.from({ length: left.length }, () => left.splice(random.between(0, left.length - 1), 1)[0]!);
}
