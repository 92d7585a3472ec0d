import type { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { ActOnOnderzoek } from '../../../libs/casework/commands/act-on-onderzoek';
import { ActOnToetsing } from '../../../libs/casework/commands/act-on-toetsing';
import { JudgeIntegraal } from '../../../libs/casework/commands/judge-integraal';
import { PlanOnderzoek } from '../../../libs/casework/commands/plan-onderzoek';
import { ReachConsensus } from '../../../libs/casework/commands/reach-consensus';
import { listSteekproef } from '../../../libs/casework/queries/kwaliteit.query';
import type { Actie, Stratum } from '../../../libs/domain/kwaliteit/onderzoek';
import type { Functionaris } from '../../../libs/domain/kwaliteit/functionaris';
import { voorstelVoor, type Antwoorden, type Oordeel } from '../../../libs/domain/kwaliteit/oordeel';
import { vragenlijst, type Onderdeel } from '../../../libs/domain/kwaliteit/vragenlijst';
import type { Actor } from '../../../libs/domain/rollen';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { KANTOREN } from '../centre/kantoren';
import type { Medewerker } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { asActor } from './bezetting';

const PER_KANTOOR: readonly (readonly [Stratum, number])[] = [
  ['WIA_VANGNET', 5],
  ['WIA_OVERIG', 5],
  ['EZWB', 3],
  ['ZW', 4],
];
/** Errors as often as the evaluation found them (table 6.2), shared by the questions of a list. */
const FOUTKANS: Readonly<Record<Functionaris, number>> = {
  PROCESBEGELEIDER: 0.24,
  VERZEKERINGSARTS: 0.14,
  ARBEIDSDESKUNDIGE: 0.12,
  RE_INTEGRATIEBEGELEIDER: 0.4,
  SMV: 0.15,
};
/** How often the second toetser sees another thing than the first. */
const ANDERS = 0.1;

interface Toetsing {
  id: string;
  toetserId: string;
  stapId: string;
  functionaris: Functionaris;
  onderdeel: Onderdeel;
  versie: number;
}

/** One study that is finished and one that the national team is in the middle of. */
export async function holdOnderzoeken(
  bus: CommandBus,
  dataSource: DataSource,
  people: readonly Medewerker[],
  { seed, vandaag }: { seed: number; vandaag: Datum },
): Promise<void> {
  const team = new LandelijkTeam(bus, dataSource, people, vandaag, seed);
  const af = await team.plan(
    'Dossieronderzoek eerste halfjaar',
    addDays(vandaag, -300),
    addDays(vandaag, -120),
  );
  if (af) {
    await team.judge(af, 1);
    await team.judgeIntegraal(af);
    await team.act(af, 'rondAf');
  }
  const loopt = await team.plan(
    'Dossieronderzoek laatste kwartaal',
    addDays(vandaag, -119),
    addDays(vandaag, -14),
  );
  if (loopt) await team.judge(loopt, 0.6);
}

class LandelijkTeam {
  private readonly wie: Map<string, Actor>;
  private readonly leider: Actor;
  private readonly random: Random;

  constructor(
    private readonly bus: CommandBus,
    private readonly dataSource: DataSource,
    people: readonly Medewerker[],
    vandaag: Datum,
    seed: number,
  ) {
    const toetsers = people.filter(({ id }) => /^(toetser-|kwaliteitstoetser-)/.test(id));
    this.wie = new Map(toetsers.map((person) => [person.id, asActor(person, vandaag)]));
    this.leider = this.wie.get('kwaliteitstoetser-1')!;
    this.random = Random.of(seed, 'kwaliteit');
  }

  /** Plans and draws; undefined when there is nothing of that period to draw from, as in a small load. */
  async plan(naam: string, vanDatum: Datum, totEnMetDatum: Datum): Promise<string | undefined> {
    const quota = KANTOREN.flatMap(({ id }) =>
      PER_KANTOOR.map(([stratum, aantal]) => ({ kantoorId: id, stratum, aantal })),
    );
    const groepen = [
      { naam: 'Heerlen en Tilburg', kantoren: ['heerlen', 'tilburg'] },
      { naam: 'Rotterdam en Breda', kantoren: ['rotterdam', 'breda'] },
    ];
    const toetserIds = [...this.wie.keys()];
    const plan = { vanDatum, totEnMetDatum, quota, groepen, toetserIds, tweedePercentage: 40 };
    const planned = await this.bus.execute(new PlanOnderzoek({ naam, zaad: naam, plan, by: this.leider }));
    if (planned.kind !== 'ok') throw new Error(`demo: onderzoek ${naam}: ${JSON.stringify(planned)}`);
    const drawn = await this.act(planned.id, 'trek');
    if (!drawn) await this.act(planned.id, 'trekIn');
    return drawn ? planned.id : undefined;
  }

  /** Whether it was done; the version is what the study stands at. */
  async act(onderzoekId: string, actie: Actie): Promise<boolean> {
    const [{ versie }] = (await this.dataSource.query(
      'select versie from kwaliteit_onderzoeken where id = $1',
      [onderzoekId],
    )) as [{ versie: number }];
    const input = { onderzoekId, actie, verwachteVersie: versie, by: this.leider };
    return (await this.bus.execute(new ActOnOnderzoek(input))).kind === 'ok';
  }

  /** Lets so great a part of the toetsingen be handed in, and settles what differs where all of them are. */
  async judge(onderzoekId: string, deel: number): Promise<void> {
    const toetsingen = await this.toetsingen(onderzoekId);
    const eerste = new Map<string, Antwoorden>();
    for (const toetsing of toetsingen) {
      if (this.random.next() >= deel) continue;
      const zelfde = eerste.get(toetsing.stapId);
      const antwoorden = zelfde && this.random.next() >= ANDERS ? zelfde : this.answers(toetsing);
      eerste.set(toetsing.stapId, antwoorden);
      const lijst = vragenlijst(toetsing.onderdeel, toetsing.functionaris, 1)!;
      const oordeel = voorstelVoor(toetsing.functionaris, lijst, antwoorden);
      const by = this.wie.get(toetsing.toetserId)!;
      const done = await this.bus.execute(
        new ActOnToetsing({ toetsingId: toetsing.id, antwoorden, oordeel, verwachteVersie: 1, by }),
      );
      if (done.kind !== 'ok') throw new Error(`demo: toetsing: ${JSON.stringify(done)}`);
    }
    if (deel === 1) await this.agree(onderzoekId);
  }

  /** Where two differ, the stricter judgment is what they come to. */
  private async agree(onderzoekId: string): Promise<void> {
    const verschillen = (await this.dataSource.query(
      `select t.id, t.toetser_id as "toetserId", s.id as "stapId",
         (select o.oordeel from kwaliteit_toetsingen o where o.stap_id = s.id and o.oordeel <> 'ADEQUAAT' limit 1) as oordeel
       from kwaliteit_stappen s join kwaliteit_toetsingen t on t.stap_id = s.id join kwaliteit_dossiers d on d.id = s.dossier_id
       where d.onderzoek_id = $1 and s.status = 'VERSCHIL' order by s.id, t.nummer`,
      [onderzoekId],
    )) as { id: string; toetserId: string; stapId: string; oordeel: Oordeel }[];
    for (const [index, { id, toetserId, oordeel }] of verschillen.entries()) {
      const by = this.wie.get(toetserId)!;
      await this.bus.execute(
        new ReachConsensus({ toetsingId: id, oordeel, verwachteVersie: 2 + (index % 2), by }),
      );
    }
  }

  async judgeIntegraal(onderzoekId: string): Promise<void> {
    const sql = {
      query: <T>(text: string | { text: string }, values?: unknown[]) =>
        this.dataSource.query(typeof text === 'string' ? text : text.text, values) as Promise<T>,
    };
    const steekproef = await listSteekproef(sql, onderzoekId, this.leider, { limit: 10_000 });
    for (const { id, versie, voorstel } of steekproef!.items) {
      if (!voorstel) continue;
      const input = {
        onderzoekId,
        id,
        ...voorstel,
        toelichting: null,
        verwachteVersie: versie,
        by: this.leider,
      };
      await this.bus.execute(new JudgeIntegraal(input));
    }
  }

  private answers({ onderdeel, functionaris }: Toetsing): Antwoorden {
    const { criteria } = vragenlijst(onderdeel, functionaris, 1)!;
    const fout =
      this.random.next() < FOUTKANS[functionaris] ? Math.floor(this.random.next() * criteria.length) : -1;
    return Object.fromEntries(
      criteria.map(({ code, controles }, index) => [
        code,
        index === fout
          ? {
              antwoord: 'NEE' as const,
              toelichting: 'Niet terug te vinden in het dossier.',
              ...(controles.length > 0 && {
                controle: controles[Math.floor(this.random.next() * controles.length)]!,
              }),
            }
          : { antwoord: 'JA' as const },
      ]),
    );
  }

  private toetsingen(onderzoekId: string): Promise<Toetsing[]> {
    return this.dataSource.query(
      `select t.id, t.toetser_id as "toetserId", t.stap_id as "stapId", s.functionaris, d.onderdeel, t.versie
       from kwaliteit_toetsingen t join kwaliteit_stappen s on s.id = t.stap_id join kwaliteit_dossiers d on d.id = s.dossier_id
       where d.onderzoek_id = $1 order by d.kantoor_id, d.stratum, d.volgorde, d.onderdeel, s.functionaris, t.nummer`,
      [onderzoekId],
    );
  }
}
