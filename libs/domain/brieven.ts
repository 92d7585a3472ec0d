import type { FactType } from './facts';

export const BRIEF_SOORTEN = [
  'ONTVANGSTBEVESTIGING',
  'VERZOEK_OM_AANVULLING',
  'OPSCHORTING',
  'HERVATTING',
  'KENNISGEVING_VERLENGING',
  'BESCHIKKING',
  'BUITEN_BEHANDELING',
  'LOONSANCTIE',
  'BEVESTIGING_INTREKKING',
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
  RivApproved: null,
  LoonsanctieImposed: 'LOONSANCTIE',
  MedischeInformatieRequested: null,
  RappelSent: null,
  MedischeInformatieReceived: null,
  DossiervormingCompleted: null,
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
  BesluitTaken: 'BESCHIKKING',
  AanvraagWithdrawn: 'BEVESTIGING_INTREKKING',
  DossierCancelled: null,
  OverlijdenRegistered: null,
  BeslistermijnSuspended: 'OPSCHORTING',
  BeslistermijnResumed: 'HERVATTING',
  BeslistermijnExtended: 'KENNISGEVING_VERLENGING',
  BeslistermijnAlarmRaised: null,
  BeslistermijnPassed: null,
  IngebrekestellingRegistered: null,
  DossierTransferred: null,
};

/**
 * The letters of one act. A suspension that came with a request for completion is told in that request; the end of
 * a lid 1a suspension needs no notice (Awb 4:15 lid 4 asks it for 1b, 2b and 2c).
 */
export function brievenBij(
  facts: readonly { type: FactType; data: object }[],
): { index: number; brief: BriefSoort }[] {
  const asked = facts.some(({ type }) => type === 'AanvullingRequested');
  return facts.flatMap(({ type, data }, index) => {
    const brief = BRIEF_BIJ[type];
    if (!brief || (asked && type === 'BeslistermijnSuspended')) return [];
    const grond = 'grond' in data ? data.grond : undefined;
    if (type === 'BeslistermijnResumed' && (grond === 'AWB_4_15_1A' || grond === 'AWB_4_15_2A')) return [];
    return [{ index, brief }];
  });
}
