import type { Review } from './mandaat';

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
