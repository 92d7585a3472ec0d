/** The straight line through a series: its value at the first and the last period, and how much it moves per month. */
export interface Trend {
  begin: number;
  eind: number;
  hellingPerMaand: number;
}

export const afgerond = (waarde: number): number => Math.round((waarde + Number.EPSILON) * 100) / 100;

/**
 * The line with the least squares through the values there are (evaluation 3.1: months fluctuate); periods without a value
 * keep their place on the axis. Null with fewer than two values, through which any line goes.
 */
export function trendVan(waarden: readonly (number | null)[]): Trend | null {
  const punten = waarden.flatMap((y, x) => (y === null ? [] : [{ x, y }]));
  if (punten.length < 2) return null;
  const mean = (of: (punt: { x: number; y: number }) => number) =>
    punten.reduce((sum, punt) => sum + of(punt), 0) / punten.length;
  const [gemX, gemY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const helling = mean(({ x, y }) => (x - gemX) * (y - gemY)) / mean(({ x }) => (x - gemX) ** 2);
  const op = (x: number) => afgerond(gemY + helling * (x - gemX));
  return { begin: op(0), eind: op(waarden.length - 1), hellingPerMaand: afgerond(helling) };
}
