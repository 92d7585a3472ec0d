import fc from 'fast-check';
import { fisher } from './fisher';
import { logFactorial } from './gamma';
import { tweezijdigeKans } from './student';
import { welch, type Steekproef } from './welch';

const of = (scores: readonly number[]): Steekproef => ({
  aantal: scores.length,
  som: scores.reduce((sum, score) => sum + score, 0),
  kwadraten: scores.reduce((sum, score) => sum + score * score, 0),
});

describe('the t distribution', () => {
  // Critical values of any table of the t distribution, two-sided.
  it.each([
    [12.706, 1, 0.05],
    [4.303, 2, 0.05],
    [2.571, 5, 0.05],
    [2.228, 10, 0.05],
    [2.042, 30, 0.05],
    [1.98, 120, 0.05],
    [3.169, 10, 0.01],
    [1.8125, 10, 0.1],
    [1.96, 1e6, 0.05],
  ])('gives t = %d with %d degrees of freedom the chance %d', (t, df, p) => {
    expect(tweezijdigeKans(t, df)).toBeCloseTo(p, 4);
    expect(tweezijdigeKans(-t, df)).toBeCloseTo(p, 4);
  });

  it('is certain at zero, and exact for one degree of freedom, where it is the arctangent', () => {
    expect(tweezijdigeKans(0, 7)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (t) => {
        expect(tweezijdigeKans(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
      }),
    );
  });
});

describe('the test of Welch', () => {
  // The example with unequal variances and sizes on the page of R's t.test: sleep, extra ~ group.
  it('gives the published values for the sleep data of Student', () => {
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const two = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { t, vrijheidsgraden, p } = welch(of(one), of(two))!;
    expect(t).toBeCloseTo(-1.8608, 4);
    expect(vrijheidsgraden).toBeCloseTo(17.776, 3);
    expect(p).toBeCloseTo(0.07939, 5);
  });

  it('says nothing where there is no spread, or only one score', () => {
    expect(welch(of([5, 5, 5]), of([7.5, 7.5]))).toBeUndefined();
    expect(welch(of([5]), of([7.5, 5]))).toBeUndefined();
  });

  const scores = fc.array(fc.constantFrom(0, 2.5, 5, 7.5, 10), { minLength: 2, maxLength: 60 });
  it('is the same chance from either side, between 0 and 1', () => {
    fc.assert(
      fc.property(scores, scores, (left, right) => {
        const there = welch(of(left), of(right));
        const back = welch(of(right), of(left));
        if (there === undefined) return expect(back).toBeUndefined();
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
        expect(back!.p).toBeCloseTo(there.p, 12);
        expect(back!.verschil).toBeCloseTo(-there.verschil, 12);
      }),
    );
  });
});

describe('the exact test of Fisher', () => {
  // Published: Fisher's tea tasting lady (34/70), Agresti, and the criminal twins of Fisher (R: 0.0005367).
  it.each([
    [3, 4, 1, 4, 0.4857],
    [10, 13, 2, 17, 0.0005367],
    [8, 10, 1, 6, 0.03497],
    [0, 5, 0, 5, 1],
    [5, 5, 0, 5, 0.007937],
  ])('compares %d of %d with %d of %d: p = %d', (a, b, c, d, p) => {
    expect(fisher({ teller: a, noemer: b }, { teller: c, noemer: d })).toBeCloseTo(p, 4);
  });

  it('takes numbers as large as a national survey', () => {
    expect(fisher({ teller: 96, noemer: 195 }, { teller: 1038, noemer: 1887 })).toBeCloseTo(0.13, 2);
    expect(logFactorial(170)).toBeCloseTo(706.5731, 3);
  });

  const share = fc
    .integer({ min: 1, max: 40 })
    .chain((noemer) =>
      fc.record({ teller: fc.integer({ min: 0, max: noemer }), noemer: fc.constant(noemer) }),
    );
  it('does not change when groups or answers change places', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const p = fisher(a, b);
        const other = ({ teller, noemer }: typeof a) => ({ teller: noemer - teller, noemer });
        expect(p).toBeGreaterThan(0);
        expect(fisher(b, a)).toBeCloseTo(p, 9);
        expect(fisher(other(a), other(b))).toBeCloseTo(p, 9);
      }),
    );
  });
});
