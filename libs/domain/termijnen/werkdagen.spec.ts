import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { addDays, datum, type Datum } from './datum';
import { isWerkdag } from './feestdagen';
import { isTermijnenwetApplicable, shiftToWerkdag } from './termijnenwet';
import { addWerkdagen, laatsteWerkdag, werkdagenBetween } from './werkdagen';

const someDatum = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(datum('2000-01-01'), n));

test.each([
  ['2026-12-07', -5, '2026-11-30'],
  ['2026-12-07', -14, '2026-11-17'],
  ['2026-11-27', 6, '2026-12-07'],
  ['2026-04-02', 1, '2026-04-07'], // over Goede Vrijdag and Pasen
  ['2026-04-07', -1, '2026-04-02'],
  ['2026-04-24', 1, '2026-04-28'], // over Koningsdag
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2027-01-04', -5, '2026-12-24'],
  ['2025-04-25', 1, '2025-04-28'], // Koningsdag on Saturday 26 April takes no werkdag
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-21', -1, '2026-11-20'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s + %d werkdagen = %s', (from, n, to) => {
  expect(addWerkdagen(datum(from), n)).toBe(to);
});

test.each([
  ['2026-11-27', '2026-12-07', 6],
  ['2026-12-07', '2026-11-27', -6],
  ['2026-12-07', '2026-12-07', 0],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-04-02', '2026-04-07', 1],
  ['2026-05-04', '2026-05-18', 7], // without 5, 14 and 15 May
  ['2026-12-24', '2027-01-04', 5],
  ['2026-03-27', '2026-03-30', 1], // summer time starts
  ['2026-12-25', '2026-12-28', 1], // from a feestdag on: the day itself is never counted
  ['2026-05-15', '2026-05-18', 1], // nor is an equated day
])('from %s to %s lie %d werkdagen', (from, to, n) => {
  expect(werkdagenBetween(datum(from), datum(to))).toBe(n);
});

test('addWerkdagen ends on a werkdag and is undone by werkdagenBetween', () => {
  fc.assert(
    fc.property(someDatum, fc.integer({ min: 1, max: 300 }), (from, n) => {
      const to = addWerkdagen(from, n);
      expect(isWerkdag(to)).toBe(true);
      expect(werkdagenBetween(from, to)).toBe(n);
    }),
    histories(),
  );
});

test('addWerkdagen comes where walking day by day comes', () => {
  const walk = (from: Datum, n: number, gelijkgesteld: Datum[]) => {
    let day = from;
    for (let left = Math.abs(n); left > 0;) {
      day = addDays(day, Math.sign(n));
      if (isWerkdag(day, gelijkgesteld)) left -= 1;
    }
    return day;
  };
  fc.assert(
    fc.property(
      someDatum,
      fc.integer({ min: -70, max: 70 }),
      fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 6 }),
      (from, n, offsets) => {
        const gelijkgesteld = [...new Set(offsets.map((days) => addDays(from, days)))];
        expect(addWerkdagen(from, n, gelijkgesteld)).toBe(walk(from, n, gelijkgesteld));
      },
    ),
    histories(),
  );
});

// Algemene termijnenwet 1 lid 1.
test.each([
  ['2026-02-28', '2026-03-02'],
  ['2026-03-01', '2026-03-02'],
  ['2026-04-03', '2026-04-07'],
  ['2026-04-27', '2026-04-28'],
  ['2026-05-05', '2026-05-06'],
  ['2026-05-14', '2026-05-18'],
  ['2026-05-25', '2026-05-26'],
  ['2026-12-25', '2026-12-28'],
  ['2023-12-25', '2023-12-27'],
  ['2027-01-01', '2027-01-04'],
  ['2008-04-30', '2008-05-02'], // Koninginnedag, then Hemelvaart
  ['2026-03-03', '2026-03-03'],
])('a statutory term ending on %s ends on %s', (end, shifted) => {
  expect(shiftToWerkdag(datum(end))).toBe(shifted);
});

test('an equated day moves the end too', () => {
  expect(shiftToWerkdag(datum('2026-05-14'), [datum('2026-05-15')])).toBe('2026-05-18');
});

// Algemene termijnenwet 1 lid 1 and 4 onder a.
test.each([
  [8, true, true],
  [12, true, true],
  [13, true, false],
  [16, true, false],
  [8, false, false],
])('%d weeks, statutory %s: shifted %s', (weken, wettelijk, shifted) => {
  expect(isTermijnenwetApplicable({ weken, wettelijk })).toBe(shifted);
});

test.each([
  ['2027-03-13', '2027-03-12'],
  ['2026-04-27', '2026-04-24'],
  ['2026-04-06', '2026-04-02'],
  ['2026-12-07', '2026-12-07'],
])('the last werkdag up to %s is %s', (d, expected) => {
  expect(laatsteWerkdag(datum(d))).toBe(expected);
});
