import type { FactType } from './facts';
import type { JsonObject } from './json';

/** What a fact is called on the timeline. */
const LABELS: Readonly<Record<FactType, string>> = {
  AanvraagReceived: 'Aanvraag ontvangen',
  AanvullingRequested: 'Aanvulling gevraagd',
  AanvullingReceived: 'Aanvulling ontvangen',
  AanvullingWaived: 'Verder zonder aanvulling',
  HersteltermijnPassed: 'Hersteltermijn ongebruikt verstreken',
  BuitenBehandelingSet: 'Buiten behandeling gesteld',
  IntakeCompleted: 'Intake afgerond',
  VragenAnswered: 'Gegevens van de aanvraag vastgelegd',
  InstemmingRegistered: 'Instemming werknemer geregistreerd',
  HerbeoordelingPlanned: 'Herbeoordeling gepland',
  HerbeoordelingMoved: 'Herbeoordeling verzet',
  HerbeoordelingStarted: 'Herbeoordeling begonnen',
  OordeelDetermined: 'Oordeel vastgesteld',
  ArbeidsvermogenDetermined: 'Arbeidsvermogen vastgesteld',
  RivApproved: 'Re-integratieverslag goedgekeurd',
  LoonsanctieImposed: 'Loonsanctie opgelegd',
  HerstelReported: 'Tekortkoming hersteld gemeld',
  LoonsanctieShortened: 'Loonsanctie bekort',
  BekortingRejected: 'Bekorting loonsanctie afgewezen',
  ClaimResumed: 'Claim hervat na loonsanctie',
  MedischeInformatieRequested: 'Medische informatie gevraagd',
  RappelSent: 'Rappel verstuurd',
  MedischeInformatieReceived: 'Medische informatie ontvangen',
  DossiervormingCompleted: 'Dossiervorming afgerond',
  VoorbereidingDelegated: 'Voorbereiding gedelegeerd',
  VoorbereidingReported: 'Voorbereiding teruggemeld',
  VoorbereidingApproved: 'Voorbereiding goedgekeurd',
  VoorbereidingReturned: 'Voorbereiding teruggestuurd',
  DelegationWithdrawn: 'Delegatie ingetrokken',
  BelastbaarheidDetermined: 'Belastbaarheid vastgesteld',
  BelastbaarheidCountersigned: 'Medisch oordeel medeondertekend',
  BelastbaarheidReturned: 'Medisch oordeel teruggestuurd',
  ArbeidskundigOnderzoekSkipped: 'Arbeidskundig onderzoek niet nodig',
  ArbeidsongeschiktheidDetermined: 'Arbeidsongeschiktheid vastgesteld',
  RechtDetermined: 'Recht vastgesteld',
  VaststellingApproved: 'Vaststelling goedgekeurd',
  VaststellingReturned: 'Vaststelling teruggestuurd',
  BevindingAccepted: 'Bevinding aanvaard',
  BesluitTaken: 'Besluit genomen',
  OproepSent: 'Oproep verstuurd',
  AanvraagWithdrawn: 'Aanvraag ingetrokken',
  DossierCancelled: 'Dossier geannuleerd',
  OverlijdenRegistered: 'Overlijden geregistreerd',
  BeslistermijnSuspended: 'Beslistermijn opgeschort',
  BeslistermijnResumed: 'Beslistermijn hervat',
  BeslistermijnExtended: 'Beslistermijn verlengd',
  UitstelAnnounced: 'Uitstel meegedeeld',
  BeslistermijnAlarmRaised: 'Termijnalarm',
  BeslistermijnPassed: 'Beslistermijn verstreken',
  IngebrekestellingRegistered: 'Ingebrekestelling geregistreerd',
  DossierReopened: 'Dossier heropend',
  BerichtReceived: 'Bericht uit de klantreis',
  VoorstelRejected: 'Voorstel afgewezen',
  DossierTransferred: 'Overgedragen aan ander team',
};

export const labelOfFact = (type: FactType): string => LABELS[type] ?? type;

const TEXTS = ['toelichting', 'reden', 'ontbrekend', 'grondslag', 'bron'];

/** The words somebody wrote with a fact, if any. */
export function toelichtingOfFact(gegevens: JsonObject): string | null {
  const text = TEXTS.map((name) => gegevens[name]).find((value) => typeof value === 'string' && value !== '');
  return (text as string | undefined) ?? null;
}
