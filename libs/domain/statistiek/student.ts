import { logGamma } from './gamma';

/** The chance that a t with so many degrees of freedom lies at least as far from zero as this one, on either side. */
export function tweezijdigeKans(t: number, vrijheidsgraden: number): number {
  if (t === 0) return 1;
  return regularisedBeta(vrijheidsgraden / (vrijheidsgraden + t * t), vrijheidsgraden / 2, 0.5);
}

/** The regularised incomplete beta function I_x(a, b). The mirror is used where its continued fraction converges faster. */
function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

const STEPS = 1000;
const TINY = 1e-300;

/** Lentz's method; within STEPS for every degree of freedom that a survey among all employees can have. */
function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}
