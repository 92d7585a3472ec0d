import fc from 'fast-check';
import { afgerond, breuk, deel, getoond, heeftTweeDecimalen, maal, vergelijk, verschil } from './breuk';
import { alsProcent, euro, getal, uren } from './notatie';

const of = (teller: bigint, noemer: bigint) => ({ teller, noemer });

test.each([
  [0, true],
  [0.1, true],
  [0.29, true],
  [1.01, true],
  [1.005, false],
  [0.001, false],
  [99999.99, true],
  [1e21, false],
  [NaN, false],
  [Infinity, false],
  [-3.25, true],
])('%d has at most two decimals: %s', (n, expected) => {
  expect(heeftTweeDecimalen(n)).toBe(expected);
});

test('a number with more decimals is refused, never rounded in silence', () => {
  expect(() => breuk(1.005)).toThrow(RangeError);
  expect(() => deel(breuk(1), breuk(0))).toThrow(RangeError);
});

// Half up, also where a float would be just below the half.
test.each([
  [of(1005n, 1000n), 101n],
  [of(10049n, 10000n), 100n],
  [of(1n, 3n), 33n],
  [of(2n, 3n), 67n],
  [of(-1005n, 1000n), -100n],
  [of(-1006n, 1000n), -101n],
  [of(0n, 7n), 0n],
])('%o is %d hundredths', (b, hundredths) => {
  expect(afgerond(b, 2)).toBe(hundredths);
});

test.each([
  [of(123456789n, 100n), '€ 1.234.567,89'],
  [of(100000n, 100n), '€ 1.000,00'],
  [of(5n, 100n), '€ 0,05'],
  [of(-250n, 100n), '€ -2,50'],
])('%o reads %s', (b, text) => {
  expect(euro(b)).toBe(text);
});

test('hours and percentages in Dutch', () => {
  expect([38, 36.5, 24.25, 100, 0].map((n) => uren(breuk(n)))).toEqual(['38', '36,5', '24,25', '100', '0']);
  expect(alsProcent(of(2n, 3n))).toBe('66,67%');
  expect(getal(of(20n, 38n), 6)).toBe('0,526316');
});

test('sums of cents are exact where floats are not', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(getoond(breuk(a))).toBe(a);
      expect(vergelijk(breuk(a), breuk(b))).toBe(Math.sign(a - b));
      expect(vergelijk(maal(breuk(a), breuk(b)), maal(breuk(b), breuk(a)))).toBe(0);
      const { teller, noemer } = verschil(breuk(a), breuk(b));
      expect((teller * 100n) / noemer).toBe(BigInt(Math.round(a * 100)) - BigInt(Math.round(b * 100)));
    }),
  );
});
