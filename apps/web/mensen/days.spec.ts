import { addDays, mondayOf } from './days';

test.each([
  ['2026-07-20', '2026-07-20'],
  ['2026-07-22', '2026-07-20'],
  ['2026-07-26', '2026-07-20'],
  ['2026-01-01', '2025-12-29'],
])('the week of %s begins on %s', (datum, monday) => {
  expect(mondayOf(datum)).toBe(monday);
});

test('days go over the end of a month and over summer time', () => {
  expect([addDays('2026-07-31', 1), addDays('2026-03-28', 2), addDays('2026-03-01', -1)]).toEqual([
    '2026-08-01',
    '2026-03-30',
    '2026-02-28',
  ]);
});
