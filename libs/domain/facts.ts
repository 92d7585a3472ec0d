import type { BezwaarFeiten } from './bezwaar/bezwaar-feiten';
import type { DwangsomFeiten } from './dwangsom/dwangsom-feiten';
import type { HeropenGrond } from './journeys/context';
import type { JsonObject } from './json';
import type { Bericht } from './klantreis/berichten';
import type { Afspraak } from './taken/afspraken';
import type { AlarmSoort } from './termijnen/alarmen';
import type { OpschortingGrond } from './termijnen/beslistermijn';
import type { Datum } from './termijnen/datum';
import type { Uitkomst } from './uitkomst';

/** Every fact a journey can state, with its data. Ids, dates and codes only: no names, no medical content. */
export interface FactData extends DwangsomFeiten, BezwaarFeiten {
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
  IntakeCompleted: { eersteZiektedagDatum: Datum; rivToets: boolean; onderbrekingen?: number };
  /** The intake of a soort that has questions of its own; the answers are codes, dates and yes or no. */
  VragenAnswered: { antwoorden: Record<string, string | number | boolean> };
  /** Whether the werknemer lets himself be examined at the request of his werkgever (SUWI 32a lid 1). */
  InstemmingRegistered: { stemtIn: boolean; datum: Datum };
  HerbeoordelingPlanned: { datum: Datum };
  HerbeoordelingMoved: { vanDatum: Datum; naarDatum: Datum; reden: string };
  /** `gepland`: by its date; else the arts began earlier. */
  HerbeoordelingStarted: { gepland: boolean };
  /** What the verzekeringsarts or arbeidsdeskundige concludes where no schatting is made; the words are not medical. */
  OordeelDetermined: { uitkomst: Uitkomst; grond: string | null; toelichting: string | null };
  /** Schattingsbesluit 1a: for each of the four criteria whether it stands in the way of arbeidsvermogen. */
  ArbeidsvermogenDetermined: {
    uitkomst: Uitkomst;
    geenTaak: boolean;
    geenBasaleVaardigheden: boolean;
    geenUurAaneengesloten: boolean;
    geenVierUurPerDag: boolean;
    duurzaam: boolean;
    taakOnderbouwing: string;
    vaardighedenOnderbouwing: string;
  };
  RivApproved: { toelichting: string };
  LoonsanctieImposed: { reden: string; totDatum: Datum; dagenTeLaat: number };
  HerstelReported: { meldingDatum: Datum };
  LoonsanctieShortened: { bevindingDatum: Datum; totDatum: Datum; toelichting: string };
  BekortingRejected: { reden: string };
  ClaimResumed: { hervatDatum: Datum; loonsanctieTotDatum: Datum };
  MedischeInformatieRequested: { nummer: number; bron: string; gevraagdDatum: Datum };
  RappelSent: { nummer: number; rappelDatum: Datum };
  MedischeInformatieReceived: { nummer: number; ontvangenDatum: Datum };
  DossiervormingCompleted: { zonderInformatie: boolean };
  /** A taak that people agreed on, beside those of the state. */
  TaakAgreed: Afspraak & JsonObject;
  TaakCompleted: { nummer: number; resultaat: string };
  TaakCancelled: { nummer: number; reden: string };
  /** A colleague wants the client discussed; the question is not medical. */
  MdoAsked: { vraag: string };
  /** The outcome of one client in an MDO; what was said medically is in the compartment. */
  MdoDiscussed: {
    sessieId: string;
    aanwezig: string[];
    notitie: string | null;
    volgendeDatum: Datum | null;
  };
  AanspreekpuntChanged: { naarId: string; reden: string; overdrachtsnotitie?: string };
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
    /** Only where the schatting is computed: its input and the figures behind the class. */
    schatting?: {
      wet: string;
      peilDatum: Datum;
      basis: string;
      uitkomst: string;
      restverdiencapaciteitPercentage: number;
      maatmanUren: number;
      urenBelastbaar: number | null;
      functies: { sbcCode: string; omschrijving: string; uurloon: number; arbeidsplaatsen: number }[];
      gebruikteFuncties: string[];
      waarschuwingen: string[];
      regelVersie: number;
    };
  };
  RechtDetermined: {
    uitkomst: Uitkomst;
    geenRechtGrond: string | null;
    ingangsDatum: Datum | null;
    dagloon: number | null;
    duurMaanden: number | null;
    loonheffingsnummer: string | null;
    toelichting: string;
    /** Only in the Ziektewet: the group and its percentage, the last day of the right, and who pays. */
    groep?: string;
    uitkeringspercentage?: number;
    eindeDatum?: Datum | null;
    werkgeverBetaalt?: boolean;
    /** Only at a herbeoordeling: from which class to which. */
    huidigeKlasse?: string;
    klasse?: string;
  };
  VaststellingApproved: Record<string, never>;
  VaststellingReturned: { reden: string };
  /** `ontvangers`: who gets the besluit besides the client (evaluation Box 6.2: the copy that was forgotten). */
  BevindingAccepted: { controle: string; reden: string };
  BesluitTaken: {
    uitkomst: Uitkomst;
    opTijd: boolean;
    ontvangers?: ('CLIENT' | 'WERKGEVER' | 'GEMACHTIGDE' | 'COLLEGE')[];
    /** What goes out when it is no besluit; absent: a besluit. */
    vorm?: 'OORDEEL' | 'ADVIES';
    /** The day on which a right ends by this besluit, counted from the besluit itself (ZW 19aa lid 2). */
    eindeDatum?: Datum;
  };
  /** An invitation by letter; `wijze` and `waarvoor` are codes or short words, never the medical reason. */
  OproepSent: { datum: Datum; wijze: string; waarvoor: string };
  EersteZiektedagDetermined: { eersteZiektedagDatum: Datum };
  ContactRegistered: { contactDatum: Datum; wijze: string; toelichting?: string };
  LangdurigVerzuimSignalled: { toelichting: string };
  TweedeLijnStarted: { vanafDatum: Datum };
  IntakegegevensCollected: { toelichting: string };
  IntakeHeld: {
    intakeDatum: Datum;
    deelnemers: string[];
    planDoor: string;
    zonderArbeidsdeskundigeReden: string | null;
  };
  ProbleemanalyseMade: { conclusie: string; contraseignNodig: boolean };
  ProbleemanalyseCountersigned: { auteurId: string };
  ProbleemanalyseReturned: { auteurId: string };
  /** The client is told that there are no possibilities for re-integration now. */
  GeenMogelijkhedenTold: { mededelingDatum: Datum; wijze: string };
  PlanVanAanpakMade: {
    nummer: number;
    doel: string;
    activiteiten: { omschrijving: string; door: string; gereedDatum: Datum | null }[];
    evaluatieDatums: Datum[];
    akkoordDatum: Datum | null;
    zonderAkkoordReden: string | null;
  };
  PlanEvaluated: { conclusie: string; toelichting: string };
  PlanRecalibrated: { nummer: number; conclusie: string; toelichting: string };
  StagnatieReported: { soort: string };
  VervolgDetermined: { vervolg: string };
  TrajectStarted: { soort: string; startDatum: Datum };
  TrajectEnded: { soort: string; eindeDatum: Datum; resultaat: string };
  HerstelRegistered: { herstelDatum: Datum };
  /** UWV itself says that the client can do zijn arbeid again; bezwaar within two weeks (ZW 75j). */
  HersteldDeclared: { herstelDatum: Datum; maatstaf: string };
  NieuweZiekmeldingRegistered: { ziekDatum: Datum; onderbrekingDagen: number };
  VerlofRegistered: { vanDatum: Datum; totEnMetDatum: Datum; oorzaakAnders: boolean };
  Melding42WekenReceived: { meldingDatum: Datum };
  WiaLetterSent: { eindeWachttijdDatum: Datum; aanvraagUiterlijkDatum: Datum };
  WiaAanvraagAsked: { datum: Datum; toelichting: string };
  EzwbStarted: {
    eersteZiektedagDatum: Datum;
    onderbrekingen: { herstelDatum: Datum; ziekDatum: Datum }[];
    verlof: { vanDatum: Datum; totEnMetDatum: Datum; oorzaakAnders?: boolean }[];
    toetsDatum: Datum;
  };
  /** The ziekengeld is over before the wachttijd is; a WIA-aanvraag that is open has lost its ground. */
  ZwEnded: { reden: string; eindeDatum: Datum };
  WachttijdCompleted: { eindeWachttijdDatum: Datum };
  ZiekengeldEndSet: { eindeDatum: Datum };
  ToetsdatumDetermined: {
    eersteZiektedagDatum: Datum;
    onderbrekingen: { herstelDatum: Datum; ziekDatum: Datum }[];
    toetsDatum: Datum;
  };
  ScreeningRecorded: { uitstroomVerwacht: boolean; toelichting: string };
  BeoordelingPostponed: { verdientSindsDatum: Datum; totDatum: Datum; toelichting?: string };
  BeoordelingResumed: { reden: string };
  /** `datum` is the day of the besluit, or of the screening that ended it. */
  EzwbDecided: { uitkomst: Uitkomst; eindeDatum: Datum | null; datum: Datum };
  AanvraagWithdrawn: Record<string, never>;
  DossierCancelled: { reden: string };
  OverlijdenRegistered: { overlijdensDatum: Datum };
  BeslistermijnSuspended: {
    grond: OpschortingGrond;
    vanafDatum: Datum;
    reden: string;
    /** The evidence of its ground, where there is any (Awb 4:15 lid 1b, 2a and 3). */
    mededelingDatum?: Datum;
    instemmingDatum?: Datum;
    totDatum?: Datum;
  };
  BeslistermijnResumed: { grond: OpschortingGrond; hervatDatum: Datum };
  BeslistermijnExtended: { kennisgevingDatum: Datum; nieuweDatum: Datum; reden: string };
  /** A fixed term does not move; the aanvrager is told when the besluit will come. */
  UitstelAnnounced: { kennisgevingDatum: Datum; verwachteDatum: Datum; reden: string };
  BeslistermijnAlarmRaised: { sleutel: string; alarm: AlarmSoort; uiterlijkeDatum: Datum };
  BeslistermijnPassed: { uiterlijkeBeslisdatum: Datum };
  /** At the toekenning: around when the arts wants to see the client again. */
  HerbeoordelingRequested: { datum: Datum };
  ClientMoved: { verhuisDatum: Datum };
  /** Another day of receipt: the old one stays on record. */
  OntvangstCorrected: { vanDatum: Datum; naarDatum: Datum; reden: string };
  RegelsApplied: { vanVersie: number; naarVersie: number };
  DossierReopened: {
    grond: HeropenGrond;
    vanafFase: string;
    besluitUiterlijkDatum: Datum | null;
    reden: string;
  };
  /** Something that happened in another dossier of the same klantreis. */
  BerichtReceived: { bericht: Bericht; vanDossierId: string; datum: Datum; uitkomst: string | null };
  VoorstelRejected: { soort: string; reden: string };
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
