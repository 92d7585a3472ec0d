import type { JsonObject } from './json';
import type { AlarmSoort } from './termijnen/alarmen';
import type { OpschortingGrond } from './termijnen/beslistermijn';
import type { Datum } from './termijnen/datum';
import type { Uitkomst } from './uitkomst';

/** Every fact a journey can state, with its data. Ids, dates and codes only: no names, no medical content. */
export interface FactData {
  AanvraagReceived: { soort: string; ontvangstDatum: Datum; teamId: string; aanvrager: string };
  AanvullingRequested: {
    nummer: number;
    ontbrekend: string;
    uitnodigingDatum: Datum;
    hersteltermijnDatum: Datum;
  };
  AanvullingReceived: { nummer: number; aangevuldDatum: Datum };
  AanvullingWaived: { nummer: number; toelichting: string };
  HersteltermijnPassed: { nummer: number; hersteltermijnDatum: Datum };
  BuitenBehandelingSet: { grondslag: string };
  IntakeCompleted: { eersteZiektedagDatum: Datum; rivToets: boolean };
  RivApproved: { toelichting: string };
  LoonsanctieImposed: { reden: string; totDatum: Datum; dagenTeLaat: number };
  MedischeInformatieRequested: { nummer: number; bron: string; gevraagdDatum: Datum };
  RappelSent: { nummer: number; rappelDatum: Datum };
  MedischeInformatieReceived: { nummer: number; ontvangenDatum: Datum };
  DossiervormingCompleted: { zonderInformatie: boolean };
  VoorbereidingDelegated: { opdrachtgeverId: string; aanId: string | null; terugVoorDatum: Datum };
  VoorbereidingReported: { opdrachtgeverId: string };
  VoorbereidingApproved: Record<string, never>;
  VoorbereidingReturned: { reden: string };
  DelegationWithdrawn: Record<string, never>;
  BelastbaarheidDetermined: { uitkomst: 'FML' | 'GBM'; duurzaam: boolean; contraseignNodig: boolean };
  BelastbaarheidCountersigned: { auteurId: string };
  BelastbaarheidReturned: { auteurId: string };
  ArbeidskundigOnderzoekSkipped: { grondslag: string };
  ArbeidsongeschiktheidDetermined: {
    grond: string;
    maatmanUurloon: number | null;
    restverdiencapaciteitPerUur: number | null;
    percentage: number;
    klasse: string;
    toelichting: string;
  };
  RechtDetermined: {
    uitkomst: Uitkomst;
    geenRechtGrond: string | null;
    ingangsDatum: Datum | null;
    dagloon: number | null;
    duurMaanden: number | null;
    loonheffingsnummer: string | null;
    toelichting: string;
  };
  VaststellingApproved: Record<string, never>;
  VaststellingReturned: { reden: string };
  BesluitTaken: { uitkomst: Uitkomst; opTijd: boolean };
  AanvraagWithdrawn: Record<string, never>;
  DossierCancelled: { reden: string };
  OverlijdenRegistered: { overlijdensDatum: Datum };
  BeslistermijnSuspended: { grond: OpschortingGrond; vanafDatum: Datum; reden: string };
  BeslistermijnResumed: { grond: OpschortingGrond; hervatDatum: Datum };
  BeslistermijnExtended: { kennisgevingDatum: Datum; nieuweDatum: Datum; reden: string };
  BeslistermijnAlarmRaised: { sleutel: string; alarm: AlarmSoort; uiterlijkeDatum: Datum };
  BeslistermijnPassed: { uiterlijkeBeslisdatum: Datum };
  IngebrekestellingRegistered: { ontvangstDatum: Datum; prematuur: boolean };
  DossierTransferred: {
    vanTeamId: string;
    naarTeamId: string;
    reden: string;
    termijnstatusBijOvername: string;
  };
}
export type FactType = keyof FactData;
export type Fact = { [T in FactType]: { type: T; data: FactData[T] } }[FactType];
export type FactDraft = Fact;

/** States a fact; its data is checked against the type. */
export function fact<T extends FactType>(type: T, data: FactData[T]): Fact {
  return { type, data } as Fact;
}

type JsonOnly<T> = T extends { [K in keyof T]: unknown } ? (T extends JsonObject ? true : false) : false;
/** Whether every kind of data in `F` is JSON; `false` as soon as one is not, since `true | false` would accept true. */
export type EveryFactIsJson<F> = false extends {
  [T in keyof F]: JsonOnly<{ [K in keyof F[T]]: F[T][K] }>;
}[keyof F]
  ? false
  : true;
// Facts are JSON and nothing else: a `Medisch` anywhere in FactData makes this line fail to compile.
export const everyFactIsJson: EveryFactIsJson<FactData> = true;
