import type { Soort } from '../aanvraag';
import type { FactData } from '../facts';
import type { Aanleiding } from '../journeys/context';
import type { JsonObject } from '../json';
import type { Datum } from '../termijnen/datum';
import type { Bericht } from './berichten';

/** What a fact of one dossier asks of the rest of the klantreis of its client. */
export type Gevolg =
  | { soort: 'OPEN'; dossierSoort: Soort; aanleiding: Aanleiding; input: JsonObject }
  /** Without a `datum` the day of the fact itself. */
  | {
      soort: 'BERICHT';
      bericht: Bericht;
      datum: Datum | null;
      uitkomst: string | null;
      aan: readonly Soort[];
    }
  | { soort: 'OVERLIJDEN'; overlijdensDatum: Datum }
  | { soort: 'VERHUIZING' };

const WIA: readonly Soort[] = ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD'];
/** What has no ground once the ziekengeld ends. */
const WACHTEND: readonly Soort[] = [...WIA, 'EZWB'];

type GevolgOf = { [T in keyof FactData]?: (data: FactData[T], soort: string) => Gevolg | null };

const GEVOLGEN: GevolgOf = {
  AanvraagReceived: ({ ontvangstDatum }, soort) =>
    WIA.includes(soort as Soort) ? bericht('WIA_AANVRAAG_ONTVANGEN', ontvangstDatum, null, ['ZW']) : null,
  EzwbStarted: (data) => ({
    soort: 'OPEN',
    dossierSoort: 'EZWB',
    aanleiding: 'EZWB_UIT_ZW',
    input: { ...data },
  }),
  EzwbDecided: ({ uitkomst, eindeDatum, datum }) =>
    bericht('EZWB_AFGEROND', eindeDatum ?? datum, uitkomst, ['ZW']),
  // An EZWb that ends without a besluit can begin again.
  AanvraagWithdrawn: (_data, soort) => zonderEzwb(soort, 'INGETROKKEN'),
  DossierCancelled: (_data, soort) => zonderEzwb(soort, 'GEANNULEERD'),
  // Who leaves the ZW before week 104 has no wachttijd to complete (evaluation 3.7). It is told at once, also while a
  // new illness could still be added up: who decides on an aanvraag should know.
  HerstelRegistered: ({ herstelDatum }) => bericht('ZW_GEEINDIGD', herstelDatum, 'HERSTELD', WACHTEND),
  HersteldDeclared: ({ herstelDatum }) => bericht('ZW_GEEINDIGD', herstelDatum, 'HERSTELD', WACHTEND),
  ZiekengeldEndSet: ({ eindeDatum }) => bericht('ZW_GEEINDIGD', eindeDatum, 'GEEINDIGD_EZWB', WIA),
  ZwEnded: ({ eindeDatum, reden }) => bericht('ZW_GEEINDIGD', eindeDatum, reden, WACHTEND),
  NieuweZiekmeldingRegistered: ({ ziekDatum }) => bericht('ZW_HERVAT', ziekDatum, null, WACHTEND),
  HerbeoordelingRequested: ({ datum }) => ({
    soort: 'OPEN',
    dossierSoort: 'HERBEOORDELING_PROFESSIONEEL',
    aanleiding: 'HERBEOORDELING_NA_WIA',
    input: { geplandDatum: datum },
  }),
  OverlijdenRegistered: ({ overlijdensDatum }) => ({ soort: 'OVERLIJDEN', overlijdensDatum }),
  ClientMoved: () => ({ soort: 'VERHUIZING' }),
};

const zonderEzwb = (soort: string, uitkomst: string): Gevolg | null =>
  soort === 'EZWB' ? bericht('EZWB_AFGEROND', null, uitkomst, ['ZW']) : null;

/** The consequence of a fact for the other dossiers of the client; null for nearly every fact. */
export function gevolgOf(soort: string, { type, data }: { type: string; data: object }): Gevolg | null {
  const rule = GEVOLGEN[type as keyof FactData] as
    ((data: object, soort: string) => Gevolg | null) | undefined;
  return rule?.(data, soort) ?? null;
}

const bericht = (
  naam: Bericht,
  datum: Datum | null,
  uitkomst: string | null,
  aan: readonly Soort[],
): Gevolg => ({
  soort: 'BERICHT',
  bericht: naam,
  datum,
  uitkomst,
  aan,
});
