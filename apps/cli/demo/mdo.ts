import type { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { ActOnDossier } from '../../../libs/casework/commands/act-on-dossier';
import { ActOnMdo } from '../../../libs/casework/commands/act-on-mdo';
import { PlanMdo } from '../../../libs/casework/commands/plan-mdo';
import type { MdoActie } from '../../../libs/domain/mdo/sessie';
import type { Rol } from '../../../libs/domain/rollen';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { loadSessie } from '../../../libs/storage/mdo';
import { TEAMS } from '../centre/kantoren';
import type { Medewerker } from '../centre/medewerkers';
import { asActor } from './bezetting';

/** What a team decides, by turns. */
const BESLUITEN: readonly { notitie: string; taak?: { titel: string; discipline: Rol }; weken: number }[] = [
  {
    notitie: 'Spreekuur plannen; daarna vervolg bepalen.',
    taak: { titel: 'Spreekuur plannen', discipline: 'MEDISCH_SECRETARESSE' },
    weken: 3,
  },
  { notitie: 'Loopt volgens plan.', weken: 6 },
  {
    notitie: 'Met de werkgever afstemmen wat aan werk mogelijk is.',
    taak: { titel: 'Werkgever bellen over passend werk', discipline: 'ARBEIDSDESKUNDIGE' },
    weken: 4,
  },
];
const RESULTATEN: Readonly<Record<string, string>> = {
  'Spreekuur plannen': 'Het spreekuur staat gepland; de cliënt weet ervan.',
  'Werkgever bellen over passend werk': 'Werkgever gesproken: er is passend werk te proberen.',
};
/** Of ten things that were agreed so many are done before the next MDO, the others stay until then. */
const GEDAAN_VAN_TIEN = 8;
const AAN_TAFEL: readonly Rol[] = [
  'PROCESBEGELEIDER',
  'VERZEKERINGSARTS',
  'RE_INTEGRATIEBEGELEIDER',
  'ARBEIDSDESKUNDIGE',
];

/** The meetings of the teams in the demo: one that was held, and one that stands planned for today. */
export class Mdos {
  constructor(
    private readonly bus: CommandBus,
    private readonly dataSource: DataSource,
    private readonly people: readonly Medewerker[],
  ) {}

  /** Every team discusses who is on its agenda; what it decides follows from the name, so that every load is the same. */
  async hold(datum: Datum): Promise<void> {
    for (const { id: team } of TEAMS) {
      const aanTafel = [...new Set(AAN_TAFEL.flatMap((rol) => this.one(rol, team, datum) ?? []))];
      const [voorzitter, ...anderen] = aanTafel;
      // Without all of them nothing could be decided.
      if (!voorzitter || AAN_TAFEL.some((rol) => !this.one(rol, team, datum))) continue;
      const sessieId = await this.plan(team, voorzitter, datum);
      await this.act(sessieId, voorzitter, datum, 'open');
      for (const ander of anderen) await this.act(sessieId, ander, datum, 'meldAanwezig');
      for (;;) {
        const { huidigDossierId: dossierId } = await this.load(sessieId);
        if (dossierId === null) break;
        await this.discuss(sessieId, dossierId, voorzitter, datum);
      }
      await this.act(sessieId, voorzitter, datum, 'sluit');
    }
  }

  /** What people do on a working day of what was agreed; who is when follows from the name as well. */
  async doAgreed(datum: Datum): Promise<void> {
    const weekdag = new Date(`${datum}T00:00:00Z`).getUTCDay();
    if (weekdag === 0 || weekdag === 6) return;
    const agreed = (await this.dataSource.query(
      `select k.journey_id as "dossierId", substr(k.soort, 10)::int as nummer, k.titel, k.discipline, k.team_id as "teamId", c.naam
       from taken k join journeys j on j.id = k.journey_id join clients c on c.id = j.client_id
       where k.status = 'OPEN' and k.soort like 'AFSPRAAK-%' order by c.naam, j.machine_id, k.soort`,
    )) as {
      dossierId: string;
      nummer: number;
      titel: string;
      discipline: Rol;
      teamId: string;
      naam: string;
    }[];
    for (const { dossierId, nummer, titel, discipline, teamId, naam } of agreed) {
      const beurt = [...naam].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
      const door = this.one(discipline, teamId, datum);
      if (!door || beurt % 10 >= GEDAAN_VAN_TIEN || beurt % 5 !== weekdag % 5) continue;
      const [{ versie }] = (await this.dataSource.query('select seq as versie from journeys where id = $1', [
        dossierId,
      ])) as [{ versie: number }];
      const done = await this.bus.execute(
        new ActOnDossier({
          dossierId,
          actie: 'rondTaakAf',
          gegevens: { nummer, resultaat: RESULTATEN[titel]! },
          verwachteVersie: versie,
          by: asActor(door, datum),
        }),
      );
      if (done.kind !== 'ok') throw new Error(`demo: rondTaakAf on ${datum}: ${JSON.stringify(done)}`);
    }
  }

  /** A session of today for every team, not begun yet. */
  async planToday(datum: Datum): Promise<void> {
    for (const { id: team } of TEAMS) {
      const voorzitter = this.one('PROCESBEGELEIDER', team, datum);
      if (voorzitter) await this.plan(team, voorzitter, datum);
    }
  }

  private async discuss(sessieId: string, dossierId: string, door: Medewerker, datum: Datum): Promise<void> {
    const [found] = (await this.dataSource.query(
      `select c.naam, o.soort || ' ' || j.machine_version as versie from dossier_overview o join clients c on c.id = o.client_id
         join journeys j on j.id = o.journey_id where o.journey_id = $1`,
      [dossierId],
    )) as { naam: string; versie: string }[];
    const { naam, versie } = found!;
    // The first machine of the claim knows no MDO.
    if (versie === 'WIA_CLAIM 1')
      return this.act(sessieId, door, datum, 'volgendeKeer', { dossierId, reden: 'tijd op' });
    const { notitie, taak, weken } = BESLUITEN[naam.length % BESLUITEN.length]!;
    const bespreking = {
      notitie,
      volgendeDatum: addDays(datum, 7 * weken),
      ...(taak && { afspraken: [{ ...taak, gereedDatum: addDays(datum, 14) }] }),
    };
    await this.act(sessieId, door, datum, 'besluit', { dossierId, bespreking });
  }

  private one(rol: Rol, team: string, datum: Datum): Medewerker | undefined {
    return this.people.find(
      (person) => person.teamId === team && asActor(person, datum).rollen.includes(rol),
    );
  }

  private async plan(team: string, door: Medewerker, datum: Datum): Promise<string> {
    const planned = await this.bus.execute(new PlanMdo({ team, datum, by: asActor(door, datum) }));
    if (planned.kind !== 'ok') throw new Error(`demo: the MDO of ${team} on ${datum} was ${planned.kind}`);
    return planned.id;
  }

  private async load(sessieId: string) {
    return (await loadSessie((text, values) => this.dataSource.query(text, values), sessieId))!;
  }

  private async act(
    sessieId: string,
    door: Medewerker,
    datum: Datum,
    actie: MdoActie,
    gegevens: ConstructorParameters<typeof ActOnMdo>[0]['gegevens'] = {},
  ): Promise<void> {
    const { versie: verwachteVersie } = await this.load(sessieId);
    const by = asActor(door, datum);
    const done = await this.bus.execute(
      new ActOnMdo({ sessieId, actie, gegevens, checkForm: () => [], verwachteVersie, by }),
    );
    if (done.kind !== 'ok') throw new Error(`demo: ${actie} in the MDO of ${datum}: ${JSON.stringify(done)}`);
  }
}
