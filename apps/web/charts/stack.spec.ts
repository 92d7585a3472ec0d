import fc from 'fast-check';
import { barPixels, stackOf, sumOf } from './stack';

describe('a stack', () => {
  it('lays its parts end to end', () => {
    expect(stackOf([30, 10, 60])).toEqual([
      { van: 0, tot: 30, aandeel: 30 },
      { van: 30, tot: 40, aandeel: 10 },
      { van: 40, tot: 100, aandeel: 60 },
    ]);
  });

  it('of nothing has no shares', () => {
    expect(stackOf([0, null]).map(({ aandeel }) => aandeel)).toEqual([0, 0]);
    expect(sumOf([])).toBe(0);
  });

  it('has shares that make a hundred, and parts that leave no room between them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (values) => {
        const parts = stackOf(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(sumOf(values)).toBe(total);
        parts.slice(1).forEach(({ van }, index) => expect(van).toBe(parts[index]!.tot));
        const shares = parts.reduce((sum, { aandeel }) => sum + aandeel, 0);
        expect(shares).toBeCloseTo(total === 0 ? 0 : 100, 6);
      }),
    );
  });

  it('shows one of many', () => {
    expect(barPixels(1, 0.01)).toBe(1.5);
    expect(barPixels(0, 0.01)).toBe(0);
    expect(barPixels(50, 2)).toBe(100);
  });
});
