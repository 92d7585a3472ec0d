import type { Datum } from '../termijnen/datum';
import { rijpVanaf } from './escalatie';
import { bezorgMoment, isOpen } from './stilte';

describe('quiet hours', () => {
  test.each([
    ['a Monday morning', '2026-06-01 09:00', '2026-06-01 09:00'],
    ['the first minute', '2026-06-01 07:00', '2026-06-01 07:00'],
    ['before opening', '2026-06-01 06:59', '2026-06-01 07:00'],
    ['the last minute', '2026-06-01 18:59', '2026-06-01 18:59'],
    ['closing', '2026-06-01 19:00', '2026-06-02 07:00'],
    ['just after midnight, when alarms fall', '2026-06-02 00:00', '2026-06-02 07:00'],
    ['Friday evening', '2026-06-05 20:00', '2026-06-08 07:00'],
    ['Saturday', '2026-06-06 10:00', '2026-06-08 07:00'],
    ['Sunday before a feestdag', '2026-05-24 10:00', '2026-05-26 07:00'],
    ['Hemelvaartsdag', '2026-05-14 10:00', '2026-05-15 07:00'],
    ['Christmas Eve at night, a weekend after', '2026-12-24 21:00', '2026-12-28 07:00'],
  ])('%s: from %s at %s', (_wat, nu, expected) => {
    const [datum, tijd] = nu.split(' ') as [Datum, string];
    const moment = bezorgMoment({ datum, tijd });
    expect(`${moment.datum} ${moment.tijd}`).toBe(expected);
    expect(isOpen(moment)).toBe(true);
    expect(isOpen({ datum, tijd })).toBe(nu === expected);
  });
});

describe('waiting long enough', () => {
  test('a weekend does not count; what only informs never climbs', () => {
    expect(rijpVanaf('2026-06-08' as Datum)).toEqual([
      { urgentie: 'DRINGEND', datum: '2026-06-05' },
      { urgentie: 'LET_OP', datum: '2026-06-03' },
    ]);
  });
});
