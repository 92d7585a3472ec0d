import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { aowDatum } from './aow-datum';
import { addDays, datum } from './datum';
import { datumVan, kalenderVan } from './ziektewet-kalender';

// AOW 7a: the age of the year in which it is reached, and the birthdays around each step.
test.each([
  ['1955-08-31', '2021-12-31'],
  ['1955-09-30', '2022-04-30'],
  ['1956-05-31', '2022-12-31'],
  ['1956-06-01', '2023-04-01'],
  ['1957-02-28', '2023-12-28'],
  ['1957-03-01', '2024-03-01'],
  ['1958-02-28', '2025-02-28'],
  ['1960-02-29', '2027-02-28'],
  ['1960-12-31', '2027-12-31'],
  ['1961-01-01', '2028-04-01'],
])('born on %s: AOW on %s', (geboren, aow) => {
  expect(aowDatum(datum(geboren))).toBe(aow);
});

test('is not known beyond the years that are set', () => {
  expect(aowDatum(datum('1990-01-01'))).toBeNull();
});

test('everybody born within the table has one, and never earlier than who is older', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5780 }), (n) => {
      const born = addDays(datum('1948-12-01'), n);
      const found = aowDatum(born);
      expect(found).not.toBeNull();
      expect(aowDatum(addDays(born, 1))! >= found!).toBe(true);
    }),
    histories(1000),
  );
});

// ZW 29 lid 5. Born 1960-06-15, so AOW on 2027-06-15.
test.each([
  ['2025-01-06', '2027-01-04', 0],
  ['2025-06-17', '2027-06-15', 0],
  ['2025-06-18', '2027-06-15', 1],
  ['2026-11-02', '2027-06-15', 1],
  ['2027-06-14', '2027-06-15', 1],
  ['2027-06-15', '2027-07-27', 1],
  ['2027-08-02', '2027-09-13', 1],
])('ill on %s: ziekengeld until %s', (ziek, einde, steps) => {
  const found = kalenderVan({ eersteZiektedagDatum: datum(ziek), geboorteDatum: datum('1960-06-15') });
  expect(datumVan(found, 'eindeZiekengeld')).toBe(einde);
  expect(found.onderbouwing).toHaveLength(steps);
});
