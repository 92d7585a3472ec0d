import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWeeks,
  datum,
  datumInAmsterdam,
  datumOf,
  daysBetween,
  earliest,
  formatDatum,
  isDatum,
  latest,
  weekday,
  type Datum,
} from './datum';

const someDatum = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays(datum('1900-01-01'), n));

describe('isDatum', () => {
  test.each(['1900-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '2200-12-31'])('accepts %s', (text) => {
    expect(isDatum(text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
  ])('refuses %j', (text) => {
    expect(isDatum(text)).toBe(false);
  });

  test('datum throws on a date that does not exist', () => {
    expect(() => datum('2026-02-30')).toThrow(RangeError);
  });
});

describe('calendar arithmetic', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'], // summer time starts on the 29th
    ['2026-10-24', 2, '2026-10-26'], // and ends on the 25th
    ['2026-01-01', -1, '2025-12-31'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2024-11-04', 728, '2026-11-02'],
  ])('%s + %d days = %s', (from, days, to) => {
    expect(addDays(datum(from), days)).toBe(to);
    expect(daysBetween(datum(from), datum(to))).toBe(days);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-03', 1, '2025-12-03'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-31', 6, '2026-11-30'],
  ])('%s + %d months = %s', (from, months, to) => {
    expect(addMonths(datum(from), months)).toBe(to);
  });

  test.each([
    ['2026-11-21', 6],
    ['2026-12-07', 1],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2024-02-29', 4],
    ['1900-01-01', 1],
  ])('%s is weekday %d', (d, day) => {
    expect(weekday(datum(d))).toBe(day);
  });

  test('agrees with the platform calendar on any day and any distance', () => {
    fc.assert(
      fc.property(someDatum, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const oracle = new Date(`${from}T00:00:00Z`);
        expect(weekday(from)).toBe(oracle.getUTCDay() === 0 ? 7 : oracle.getUTCDay());
        oracle.setUTCDate(oracle.getUTCDate() + days);
        expect(addDays(from, days)).toBe(oracle.toISOString().slice(0, 10));
      }),
    );
  });

  test('latest and earliest choose by date', () => {
    const days = ['2026-03-02', '2026-02-28', '2027-01-01'].map(datum) as [Datum, ...Datum[]];
    expect(latest(...days)).toBe('2027-01-01');
    expect(earliest(...days)).toBe('2026-02-28');
    expect(addWeeks(datum('2024-07-02'), 8)).toBe('2024-08-27');
  });
});

describe('datumInAmsterdam', () => {
  test.each([
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-01-01T00:30:00+02:00', '2025-12-31'],
    ['2026-06-30T18:00:00-05:00', '2026-07-01'],
  ])('%s is on %s in the Netherlands', (instant, expected) => {
    expect(datumInAmsterdam(instant)).toBe(expected);
  });

  it('is the date of the calendar there, in whatever order instants are asked', () => {
    const calendar = (at: Date) => datum(at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }));
    const instants = fc.date({
      min: new Date('1941-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.integer({ min: -7_200_000, max: 7_200_000 }), (at, away) => {
        for (const each of [at, new Date(at.getTime() + away), at])
          expect(datumInAmsterdam(each.toISOString())).toBe(calendar(each));
      }),
    );
  });

  test.each([
    '2026-01-01',
    '2026-01-01T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-01-01T24:00:00Z',
    'gisteren',
  ])('refuses %s', (instant) => {
    expect(() => datumInAmsterdam(instant)).toThrow(RangeError);
  });
});

test.each([
  ['2026-12-07', 'ma 7 dec 2026'],
  ['2026-11-17', 'di 17 nov 2026'],
  ['2027-03-13', 'za 13 mrt 2027'],
  ['2028-02-29', 'di 29 feb 2028'],
])('%s is written "%s"', (d, text) => {
  expect(formatDatum(datum(d))).toBe(text);
});

test.each([
  ['2026-02-28', '2026-03-02', '2027-01-01'],
  ['2026-03-02', '2027-01-01', '2026-02-28'],
  ['2027-01-01', '2026-02-28', '2026-03-02'],
])('of %s, %s and %s the earliest is in February 2026 and the latest in 2027', (...days) => {
  const [first, ...rest] = days.map(datum) as [Datum, ...Datum[]];
  expect(earliest(first, ...rest)).toBe('2026-02-28');
  expect(latest(first, ...rest)).toBe('2027-01-01');
});

test('what is no date or no moment is named in the refusal', () => {
  expect(() => datum('2026-02-30')).toThrow(new RangeError('geen kalenderdatum: 2026-02-30'));
  expect(() => datumInAmsterdam('gisteren')).toThrow(
    new RangeError('geen tijdstip volgens RFC 3339: gisteren'),
  );
});

test.each([
  [2028, 2, 29, '2028-02-29'],
  [2026, 11, 1, '2026-11-01'],
])('year %d, month %d and day %d are %s', (year, month, day, expected) => {
  expect(datumOf(year, month, day)).toBe(expected);
  expect(() => datumOf(year, month, 32)).toThrow(RangeError);
});
