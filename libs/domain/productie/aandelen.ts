/** Whole percentages by the largest remainder: rounding each by itself would not add up. */
export function aandelen(aantallen: readonly number[]): number[] {
  const totaal = aantallen.reduce((sum, n) => sum + n, 0);
  if (totaal === 0) return aantallen.map(() => 0);
  const exact = aantallen.map((n) => (100 * n) / totaal);
  const rest = 100 - exact.reduce((sum, deel) => sum + Math.floor(deel), 0);
  const first = exact
    .map((deel, index) => ({ index, over: deel - Math.floor(deel) }))
    .sort((a, b) => b.over - a.over || a.index - b.index)
    .slice(0, rest)
    .map(({ index }) => index);
  return exact.map((deel, index) => Math.floor(deel) + (first.includes(index) ? 1 : 0));
}
