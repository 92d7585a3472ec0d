import { tweezijdigeKans } from './student';

/** What is kept of a group of scores: enough for its mean and its spread, and it adds up over groups. */
export interface Steekproef {
  aantal: number;
  som: number;
  kwadraten: number;
}

export const gemiddelde = ({ aantal, som }: Steekproef): number => som / aantal;

/** The unbiased variance; needs at least two scores. */
export const variantie = ({ aantal, som, kwadraten }: Steekproef): number =>
  Math.max(0, (kwadraten - (som * som) / aantal) / (aantal - 1));

export interface Welch {
  /** First mean minus second. */
  verschil: number;
  t: number;
  vrijheidsgraden: number;
  p: number;
}

/**
 * Welch's t-test for the means of two groups that need not be equally large or equally spread. Undefined with fewer
 * than two scores on a side, or when nobody differs on either side: then there is no spread to measure against.
 */
export function welch(a: Steekproef, b: Steekproef): Welch | undefined {
  if (a.aantal < 2 || b.aantal < 2) return undefined;
  const va = variantie(a) / a.aantal;
  const vb = variantie(b) / b.aantal;
  if (va + vb < 1e-12) return undefined;
  const verschil = gemiddelde(a) - gemiddelde(b);
  const t = verschil / Math.sqrt(va + vb);
  // Welch-Satterthwaite.
  const vrijheidsgraden = (va + vb) ** 2 / (va ** 2 / (a.aantal - 1) + vb ** 2 / (b.aantal - 1));
  return { verschil, t, vrijheidsgraden, p: tweezijdigeKans(t, vrijheidsgraden) };
}
