const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Nine digits that pass the elfproef (Wabb); the text itself, never a number, since a leading zero counts. */
export function isBsn(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[0-9]{9}$/.test(text) || text === '000000000') return false;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0;
}
