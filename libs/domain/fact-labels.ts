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
  RivApproved: 'Re-integratieverslag goedgekeurd',
  LoonsanctieImposed: 'Loonsanctie opgelegd',
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
  BesluitTaken: 'Besluit genomen',
  AanvraagWithdrawn: 'Aanvraag ingetrokken',
  DossierCancelled: 'Dossier geannuleerd',
  OverlijdenRegistered: 'Overlijden geregistreerd',
  BeslistermijnSuspended: 'Beslistermijn opgeschort',
  BeslistermijnResumed: 'Beslistermijn hervat',
  BeslistermijnExtended: 'Beslistermijn verlengd',
  BeslistermijnAlarmRaised: 'Termijnalarm',
  BeslistermijnPassed: 'Beslistermijn verstreken',
  IngebrekestellingRegistered: 'Ingebrekestelling geregistreerd',
  DossierTransferred: 'Overgedragen aan ander team',
};

export const labelOfFact = (type: FactType): string => LABELS[type] ?? type;

const TEXTS = ['toelichting', 'reden', 'ontbrekend', 'grondslag', 'bron'];

/** The words somebody wrote with a fact, if any. */
export function toelichtingOfFact(gegevens: JsonObject): string | null {
  const text = TEXTS.map((name) => gegevens[name]).find((value) => typeof value === 'string' && value !== '');
  return (text as string | undefined) ?? null;
}
