import { lot } from '../statistiek/lot';
import type { Review } from './mandaat';

/** How a kantoor lets the sample follow what comes back: dated rows of its delegatiebeleid. */
export interface SteekproefBeleid {
  /** Percentages between which it moves. */
  laagste: number;
  hoogste: number;
  /** So many in a row without a return, and half as many are looked at. */
  reeks: number;
}

/** Where a kantoor settled nothing. */
export const STEEKPROEF_ZONDER_BELEID: SteekproefBeleid = { laagste: 5, hoogste: 100, reeks: 10 };

/** How many judgments back it remembers: what somebody did a year ago says little about today. */
export const STEEKPROEF_GEHEUGEN = 50;

/**
 * The percentage that is looked at now, from what the arts chose and how the judgments went, oldest first. A return
 * doubles it, a row of approvals halves it, and it stays within what the kantoor allows.
 */
export function steekproefpercentage(
  gekozen: number,
  oordelen: readonly ('GOED' | 'TERUG')[],
  { laagste, hoogste, reeks }: SteekproefBeleid,
): number {
  const binnen = (percentage: number) => Math.min(hoogste, Math.max(laagste, percentage));
  let percentage = binnen(gekozen);
  let opRij = 0;
  for (const oordeel of oordelen.slice(-STEEKPROEF_GEHEUGEN)) {
    opRij = oordeel === 'GOED' ? opRij + 1 : 0;
    if (oordeel === 'TERUG') percentage = binnen(percentage * 2);
    if (opRij === reeks) {
      percentage = binnen(percentage / 2);
      opRij = 0;
    }
  }
  return Math.ceil(percentage);
}

/** Whether the arts looks at this one. The same fact under the same mandate always gives the same answer. */
export function inSteekproef(
  { id, review }: { id: string; review: Review },
  percentage: number,
  factId: string,
): boolean {
  if (review === 'ALTIJD') return true;
  if (review === 'BIJ_AANLEIDING') return false;
  return lot(`${id} ${factId}`) < percentage / 100;
}
