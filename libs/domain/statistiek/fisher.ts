import { logFactorial } from './gamma';

/** So many of so many. */
export interface Aandeel {
  teller: number;
  noemer: number;
}

/** What differs by rounding only counts as equally likely; the tolerance R's fisher.test uses. */
const TOLERANCE = 1 + 1e-7;

/**
 * Fisher's exact test for two shares, two-sided: the chance, with the margins as they are, of an outcome that is no
 * likelier than the one observed.
 */
export function fisher(a: Aandeel, b: Aandeel): number {
  const hits = a.teller + b.teller;
  const all = a.noemer + b.noemer;
  const logChance = (teller: number) =>
    logChoose(a.noemer, teller) + logChoose(b.noemer, hits - teller) - logChoose(all, hits);
  const observed = logChance(a.teller) + Math.log(TOLERANCE);
  let p = 0;
  for (let teller = Math.max(0, hits - b.noemer); teller <= Math.min(a.noemer, hits); teller++) {
    const chance = logChance(teller);
    if (chance <= observed) p += Math.exp(chance);
  }
  return Math.min(1, p);
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
