import type { FactType } from './facts';

export const BRIEF_SOORTEN = [
  'ONTVANGSTBEVESTIGING',
  'VERZOEK_OM_AANVULLING',
  'OPSCHORTING',
  'HERVATTING',
  'KENNISGEVING_VERLENGING',
  'KENNISGEVING_UITSTEL',
  'OPROEP',
  'BESCHIKKING',
  'KOPIE_WERKGEVER',
  'OORDEEL',
  'OORDEEL_WERKGEVER',
  'GEEN_OORDEEL',
  'ADVIES_COLLEGE',
  'ADVIES_CLIENT',
  'BUITEN_BEHANDELING',
  'LOONSANCTIE',
  'BEKORTING_LOONSANCTIE',
  'BEKORTING_AFGEWEZEN',
  'BEVESTIGING_INTREKKING',
  'HERSTELDVERKLARING',
  'WIA_AANKONDIGING',
  'DWANGSOMBESLUIT',
  'ONTVANGSTBEVESTIGING_BEZWAAR',
  'VERDAGING_BEZWAAR',
] as const;
export type BriefSoort = (typeof BRIEF_SOORTEN)[number];

/** Which letter a fact sends. Every fact is named, so that a new one cannot silently send nothing. */
export const BRIEF_BIJ: Record<FactType, BriefSoort | null> = {
  AanvraagReceived: 'ONTVANGSTBEVESTIGING',
  // The request for completion tells that the clock stands still (Awb 4:15 lid 1a); no second letter for that.
  AanvullingRequested: 'VERZOEK_OM_AANVULLING',
  AanvullingReceived: null,
  AanvullingWaived: null,
  HersteltermijnPassed: null,
  BuitenBehandelingSet: 'BUITEN_BEHANDELING',
  IntakeCompleted: null,
  VragenAnswered: null,
  InstemmingRegistered: 'GEEN_OORDEEL',
  HerbeoordelingPlanned: null,
  HerbeoordelingMoved: null,
  HerbeoordelingStarted: 'ONTVANGSTBEVESTIGING',
  OordeelDetermined: null,
  ArbeidsvermogenDetermined: null,
  RivApproved: null,
  LoonsanctieImposed: 'LOONSANCTIE',
  HerstelReported: null,
  LoonsanctieShortened: 'BEKORTING_LOONSANCTIE',
  BekortingRejected: 'BEKORTING_AFGEWEZEN',
  ClaimResumed: null,
  MedischeInformatieRequested: null,
  RappelSent: null,
  MedischeInformatieReceived: null,
  DossiervormingCompleted: null,
  TaakAgreed: null,
  MdoAsked: null,
  MdoDiscussed: null,
  AanspreekpuntChanged: null,
  TaakCompleted: null,
  TaakCancelled: null,
  VoorbereidingDelegated: null,
  VoorbereidingReported: null,
  VoorbereidingApproved: null,
  VoorbereidingReturned: null,
  DelegationWithdrawn: null,
  BelastbaarheidDetermined: null,
  BelastbaarheidCountersigned: null,
  BelastbaarheidReturned: null,
  ArbeidskundigOnderzoekSkipped: null,
  ArbeidsongeschiktheidDetermined: null,
  RechtDetermined: null,
  VaststellingApproved: null,
  VaststellingReturned: null,
  BevindingAccepted: null,
  BesluitTaken: 'BESCHIKKING',
  OproepSent: 'OPROEP',
  EersteZiektedagDetermined: null,
  ContactRegistered: null,
  LangdurigVerzuimSignalled: null,
  TweedeLijnStarted: null,
  IntakegegevensCollected: null,
  IntakeHeld: null,
  ProbleemanalyseMade: null,
  ProbleemanalyseCountersigned: null,
  ProbleemanalyseReturned: null,
  GeenMogelijkhedenTold: null,
  PlanVanAanpakMade: null,
  PlanEvaluated: null,
  PlanRecalibrated: null,
  StagnatieReported: null,
  VervolgDetermined: null,
  TrajectStarted: null,
  TrajectEnded: null,
  HerstelRegistered: null,
  HersteldDeclared: 'HERSTELDVERKLARING',
  NieuweZiekmeldingRegistered: null,
  VerlofRegistered: null,
  Melding42WekenReceived: null,
  WiaLetterSent: 'WIA_AANKONDIGING',
  WiaAanvraagAsked: null,
  EzwbStarted: null,
  ZwEnded: null,
  WachttijdCompleted: null,
  ZiekengeldEndSet: null,
  ToetsdatumDetermined: null,
  ScreeningRecorded: null,
  BeoordelingPostponed: null,
  BeoordelingResumed: null,
  EzwbDecided: null,
  AanvraagWithdrawn: 'BEVESTIGING_INTREKKING',
  DossierCancelled: null,
  OverlijdenRegistered: null,
  BeslistermijnSuspended: 'OPSCHORTING',
  BeslistermijnResumed: 'HERVATTING',
  BeslistermijnExtended: 'KENNISGEVING_VERLENGING',
  UitstelAnnounced: 'KENNISGEVING_UITSTEL',
  BeslistermijnAlarmRaised: null,
  BeslistermijnPassed: null,
  IngebrekestellingRegistered: null,
  // The dwangsom-besluit says why nothing is due.
  OnredelijkLaatDeclared: null,
  OnredelijkLaatWithdrawn: null,
  DwangsomDetermined: 'DWANGSOMBESLUIT',
  DwangsomPaid: null,
  // A beschikking of its own, written by whoever asks it back.
  DwangsomReclaimed: null,
  UitspraakRegistered: null,
  BezwaarReceived: 'ONTVANGSTBEVESTIGING_BEZWAAR',
  BezwaarBehandelingDetermined: null,
  BezwaarSuspended: null,
  BezwaarResumed: null,
  BezwaarAdjourned: 'VERDAGING_BEZWAAR',
  BezwaarPostponed: null,
  // The beslissing itself is written by whoever decides.
  BezwaarDecided: null,
  HerbeoordelingRequested: null,
  ClientMoved: null,
  OntvangstCorrected: 'ONTVANGSTBEVESTIGING',
  RegelsApplied: null,
  DossierReopened: null,
  BerichtReceived: null,
  VoorstelRejected: null,
  DossierTransferred: null,
};

/**
 * The letters of one act. A suspension that came with a request for completion is told in that request; the end of
 * a lid 1a suspension needs no notice (Awb 4:15 lid 4 asks it for 1b, 2b and 2c). The werkgever gets a letter of his
 * own when the besluit names him: he may read none of the medical side (Wet WIA 103-110).
 */
export function brievenBij(
  facts: readonly { type: FactType; data: object }[],
): { index: number; brief: BriefSoort }[] {
  const asked = facts.some(({ type }) => type === 'AanvullingRequested');
  return facts.flatMap(({ type, data }, index) => {
    const brief = BRIEF_BIJ[type];
    if (!brief || (asked && type === 'BeslistermijnSuspended')) return [];
    // What the arts planned for later is told when it begins.
    if ('soort' in data && type === 'AanvraagReceived' && data.soort === 'HERBEOORDELING_PROFESSIONEEL')
      return [];
    // Consent is no news; that there is none ends the verzoek of the werkgever.
    if ('stemtIn' in data && data.stemtIn) return [];
    const grond = 'grond' in data ? data.grond : undefined;
    if (type === 'BeslistermijnResumed' && (grond === 'AWB_4_15_1A' || grond === 'AWB_4_15_2A')) return [];
    const vorm = 'vorm' in data ? String(data.vorm) : '';
    const [own, copies] = VORMEN[vorm] ?? [brief, { WERKGEVER: 'KOPIE_WERKGEVER' }];
    const ontvangers =
      'ontvangers' in data && Array.isArray(data.ontvangers) ? (data.ontvangers as string[]) : [];
    return [own, ...ontvangers.flatMap((ontvanger) => copies[ontvanger] ?? [])].map((soort) => ({
      index,
      brief: soort,
    }));
  });
}

/** What goes out instead when it is no besluit: to the client, and to whom else it is for (Wet SUWI 32, PW 10b). */
const VORMEN: Readonly<Record<string, [BriefSoort, Readonly<Record<string, BriefSoort>>]>> = {
  OORDEEL: ['OORDEEL', { WERKGEVER: 'OORDEEL_WERKGEVER' }],
  ADVIES: ['ADVIES_CLIENT', { COLLEGE: 'ADVIES_COLLEGE' }],
};
