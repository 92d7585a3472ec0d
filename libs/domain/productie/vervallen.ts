import type { FactType } from '../facts';
import type { JsonObject } from '../json';

/** Which earlier work a fact takes back: the last of these, or the one with the same `nummer`. */
export interface Vervalt {
  readonly feiten: readonly FactType[];
  readonly nummer: number | null;
}

/** What comes back to its maker is done again, and counts when it is done: the first count no longer stands. */
const TERUG: Readonly<Partial<Record<FactType, readonly FactType[]>>> = {
  BelastbaarheidReturned: ['BelastbaarheidDetermined'],
  ProbleemanalyseReturned: ['ProbleemanalyseMade'],
  VoorbereidingReturned: ['VoorbereidingReported'],
  // Whatever was determined last, goes back: of a deskundigenoordeel that can be the medical judgment itself.
  VaststellingReturned: [
    'RechtDetermined',
    'OordeelDetermined',
    'ArbeidsvermogenDetermined',
    'BelastbaarheidDetermined',
  ],
  DelegationWithdrawn: ['VoorbereidingDelegated'],
  TaakCancelled: ['TaakAgreed'],
  OnredelijkLaatWithdrawn: ['OnredelijkLaatDeclared'],
  DossierReopened: ['BuitenBehandelingSet', 'AanvraagWithdrawn', 'DossierCancelled'],
};

/**
 * What a fact takes back; undefined for most. A dossier that bezwaar or a court reopens keeps its counts: that work was
 * done and stood. One that was closed by mistake was never really closed.
 */
export function vervaltDoor(type: string, data: JsonObject): Vervalt | undefined {
  const feiten = Object.hasOwn(TERUG, type) ? TERUG[type as FactType]! : undefined;
  if (!feiten || (type === 'DossierReopened' && data.grond !== 'TEN_ONRECHTE_GESLOTEN')) return undefined;
  return { feiten, nummer: type === 'TaakCancelled' ? Number(data.nummer) : null };
}
