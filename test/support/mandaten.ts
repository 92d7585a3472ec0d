import { ActOnMandaat } from '../../libs/casework/commands/act-on-mandaat';
import { GeefMandaat, type GeefMandaatInput } from '../../libs/casework/commands/geef-mandaat';
import type { JsonObject } from '../../libs/domain/json';
import type { MandaatActie } from '../../libs/domain/mandaat/mandaat';
import type { Actor } from '../../libs/domain/rollen';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { openCasework, wie } from './casework';

const VRAAG = { bron: 'HUISARTS', gevraagdDatum: '2026-07-20' };
export const va = wie('VERZEKERINGSARTS');
export const smv = wie('SMV');

/** A centre on Monday 20 July 2026 in which artsen give mandates and an SMV acts under them. */
export async function openMandaten() {
  const centre = await openCasework();
  await centre.database.setClock('2026-07-20T09:00:00Z');
  return {
    ...centre,
    /** A dossier in dossiervorming, where an SMV can ask medical information under a mandate. */
    async inDossiervorming(): Promise<string> {
      const { dossierId } = await centre.open();
      const done = await centre.act(dossierId, 'rondIntakeAf', wie('PROCESBEGELEIDER'));
      if (done.kind !== 'ok') throw new Error(`no dossiervorming: ${JSON.stringify(done)}`);
      return dossierId;
    },
    async geef(over: Partial<GeefMandaatInput['mandaat']> = {}, by: Actor = va) {
      const mandaat: GeefMandaatInput['mandaat'] = {
        handelingen: ['vraagMedischeInformatie'],
        dossierId: null,
        soort: null,
        aanId: smv.medewerkerId,
        maximum: null,
        totFase: null,
        toelichting: null,
        vanDatum: null,
        totDatum: '2026-10-01' as Datum,
        terugVoorDatum: '2026-09-01' as Datum,
        review: 'ALTIJD',
        reviewPercentage: null,
        ...over,
      };
      const result = await centre.bus.execute(new GeefMandaat({ by, mandaat }));
      return result as { kind: 'ok'; id: string; versie: number };
    },
    doet: (mandaatId: string, actie: MandaatActie, by: Actor, verwachteVersie: number, reden?: string) =>
      centre.bus.execute(
        new ActOnMandaat({ mandaatId, actie, by, verwachteVersie, ...(reden && { reden }) }),
      ),
    /** Until somebody waits for what another transaction has not made final. */
    async untilLocked() {
      for (let tries = 0; tries < 200; tries++) {
        const [{ n }] = await centre.query(
          `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if (n > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error('nobody waited');
    },
    vraag: (dossierId: string, by = smv, gegevens: JsonObject = VRAAG) =>
      centre.act(dossierId, 'vraagMedischeInformatie', by, gegevens),
  };
}
export type Mandaten = Awaited<ReturnType<typeof openMandaten>>;
