import type { Review } from './mandaat';

/** How a sample adapts: never below the floor, halved after so many approvals in a row. */
export interface SteekproefRegels {
  ondergrens: number;
  halverenNa: number;
}

/** The percentage after these judgments, in the order in which they were given: a return doubles it at once. */
export function percentageNa(
  begin: number,
  oordelen: readonly ('GOED' | 'TERUG')[],
  { ondergrens, halverenNa }: SteekproefRegels,
): number {
  let percentage = begin;
  let goed = 0;
  for (const oordeel of oordelen) {
    goed = oordeel === 'GOED' ? goed + 1 : 0;
    if (oordeel === 'TERUG') percentage = Math.min(100, percentage * 2);
    else if (goed % halverenNa === 0) percentage = Math.max(Math.min(ondergrens, begin), percentage / 2);
  }
  return percentage;
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

/** A number from 0 to 1 that belongs to a text: FNV-1a, and then stirred so that neighbours land far apart. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
