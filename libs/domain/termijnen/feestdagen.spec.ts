import { datum } from './datum';
import { eerstePaasdag, feestdagen, isFeestdag, isWerkdag } from './feestdagen';

test.each([
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2014-04-20', // the first year of the cycle of nineteen
  '2016-03-27',
  '2018-04-01',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Eerste Paasdag falls on %s', (pasen) => {
  expect(eerstePaasdag(Number(pasen.slice(0, 4)))).toBe(pasen);
});

// Algemene termijnenwet 3 lid 1 and 2.
test.each([
  [2026, ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
  [2027, ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26']],
  [2025, ['01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
  [2016, ['01-01', '03-25', '03-28', '04-27', '05-05', '05-16', '12-25', '12-26']], // Hemelvaart on 5 May
  [1989, ['01-01', '03-24', '03-27', '04-29', '05-04', '05-05', '05-15', '12-25', '12-26']], // and before it
])('the feestdagen of %d', (year, days) => {
  expect(feestdagen(year)).toEqual(days.map((day) => `${year}-${day}`));
});

test.each([
  ['2014-04-26', true],
  ['2014-04-27', false],
  ['2025-04-26', true],
  ['2025-04-27', false],
  ['2031-04-26', true],
  ['2036-04-26', true],
  ['2026-04-27', true],
  ['2026-04-26', false],
  ['2013-04-30', true], // Koninginnedag
  ['2014-04-30', false],
  ['2006-04-29', true], // Koninginnedag on a Sunday was kept the day before
  ['2006-04-30', false],
])('Koningsdag: %s is a feestdag: %s', (d, expected) => {
  expect(isFeestdag(datum(d))).toBe(expected);
});

test.each([
  ['2026-05-05', false], // every year, not once in five
  ['2027-05-05', false],
  ['2026-04-03', false], // Goede Vrijdag
  ['2026-04-05', false],
  ['2026-04-04', false],
  ['2026-12-24', true],
  ['2026-12-31', true],
  ['2026-11-23', true],
])('%s is a werkdag: %s', (d, expected) => {
  expect(isWerkdag(datum(d))).toBe(expected);
});

test('a day equated by koninklijk besluit is no werkdag (Algemene termijnenwet 3 lid 3)', () => {
  const brugdag = datum('2029-05-11');
  expect(isWerkdag(brugdag)).toBe(true);
  expect(isWerkdag(brugdag, [brugdag])).toBe(false);
});
