import { ActOnTaak } from '../../libs/casework/commands/act-on-taak';
import { PakVolgende } from '../../libs/casework/commands/pak-volgende';
import {
  RegistreerAfwezigheid,
  type RegistreerAfwezigheidInput,
} from '../../libs/casework/commands/registreer-afwezigheid';
import type { Idempotency } from '../../libs/casework/results';
import type { Actor } from '../../libs/domain/rollen';
import type { TaakGegevens } from '../../libs/domain/taken/taak-acts';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { herverdeelEenmaal } from '../../libs/storage/waarneming';
import { openCasework, wie } from './casework';

export const VANDAAG = '2026-07-20';

/** A centre in which people come and go, on Monday 20 July 2026. */
export async function openMensen(options?: { pool?: number }) {
  const casework = await openCasework(options);
  const { database, bus, query } = casework;
  const opDag = (dag: string, uur = '09:00') => database.setClock(`${dag}T${uur}:00+02:00`);
  await opDag(VANDAAG);

  const versieVan = async (taakId: string): Promise<number> =>
    (await query('select versie from taken where id = $1', [taakId]))[0].versie as number;
  const doe = async (
    taakId: string,
    actie: string,
    by: Actor,
    gegevens: object = {},
    idempotency?: Idempotency,
  ) =>
    bus.execute(
      new ActOnTaak({
        taakId,
        actie,
        gegevens: gegevens as TaakGegevens,
        verwachteVersie: await versieVan(taakId),
        by,
        idempotency,
      }),
    );
  const vrij = async (): Promise<string> => {
    const { dossierId } = await casework.open();
    return (await query(`select id from taken where journey_id = $1`, [dossierId]))[0].id as string;
  };
  return {
    ...casework,
    opDag,
    doe,
    vrij,
    /** A taak that lies with this procesbegeleider. */
    async gepakt(medewerkerId: string): Promise<string> {
      const taak = await vrij();
      const by = { ...wie('PROCESBEGELEIDER'), medewerkerId };
      const acted = await doe(taak, 'pak', by);
      if (acted.kind !== 'ok') throw new Error(JSON.stringify(acted));
      return taak;
    },
    wacht: (taakId: string, totDatum: string) =>
      doe(taakId, 'zetInWacht', wie('PROCESBEGELEIDER'), { totDatum, reden: 'Wacht op de werkgever' }),
    volgende: (by: Actor) => bus.execute(new PakVolgende({ by })),
    /** Registers an absence, from today when no day is given; by the person themselves. */
    weg: (
      afwezig: Partial<Omit<RegistreerAfwezigheidInput, 'vanDatum' | 'totEnMetDatum'>> & {
        medewerkerId: string;
        vanDatum?: string;
        totEnMetDatum?: string;
      },
      by: Actor = { ...wie('PROCESBEGELEIDER'), medewerkerId: afwezig.medewerkerId },
    ) =>
      bus.execute(
        new RegistreerAfwezigheid({
          soort: 'VERLOF',
          vervangerId: null,
          by,
          ...afwezig,
          vanDatum: (afwezig.vanDatum ?? VANDAAG) as Datum,
          totEnMetDatum: (afwezig.totEnMetDatum ?? null) as Datum | null,
        }),
      ),
    ronde: () => database.dataSource.transaction(herverdeelEenmaal),
    taken: () =>
      query(
        `select id, soort, versie, behandelaar_id as behandelaar, waarneming_voor_id as voor,
           wacht_tot_datum::text as wacht, behandelaar_sinds_tijdstip as sinds
         from taken where status = 'OPEN' order by geopend_tijdstip, id`,
      ) as Promise<Taak[]>,
    feiten: (type: string) =>
      query(
        `select actor_id as actor, count(*)::int as aantal from taak_feiten where type = $1 group by 1 order by 1`,
        [type],
      ),
    afwezigheden: () =>
      query('select * from afwezigheden order by at') as Promise<{ id: string; versie: number }[]>,
    weeswerk: async () => (await query('select count(*)::int as n from weeswerk'))[0].n as number,
    /** A dossier in which an arts asked an SMV by name to prepare. */
    async voorbereiding() {
      const { dossierId } = await casework.open();
      const must = async (actie: string, by: Actor, gegevens: object = {}) => {
        const done = await casework.act(dossierId, actie, by, gegevens as never);
        if (done.kind !== 'ok') throw new Error(`${actie}: ${JSON.stringify(done)}`);
      };
      const opdracht = {
        opdracht: 'Bel de cliënt',
        terugVoorDatum: '2026-07-31',
        aan: wie('SMV').medewerkerId,
      };
      await must('rondIntakeAf', wie('PROCESBEGELEIDER'));
      await must('rondDossiervormingAf', wie('MEDISCH_SECRETARESSE'));
      await must('delegeerVoorbereiding', wie('VERZEKERINGSARTS'), opdracht);
      const [{ id: taakId }] = await query(
        `select id from taken where journey_id = $1 and soort = 'VOORBEREIDING' and status = 'OPEN'`,
        [dossierId],
      );
      return { dossierId, taakId: taakId as string };
    },
  };
}
export type Mensen = Awaited<ReturnType<typeof openMensen>>;

interface Taak {
  id: string;
  soort: string;
  versie: number;
  behandelaar: string | null;
  voor: string | null;
  wacht: string | null;
  sinds: Date | null;
}
