import type { Datum } from '../termijnen/datum';
import { rij } from '../regels/regel';
import { REGELBOEK } from '../regels/regelboek';
import { rijpVanaf } from './escalatie';
import { meldRegelsOp } from './meld-regels';
import { bezorgMoment, isOpen } from './stilte';

const regels = meldRegelsOp(REGELBOEK, '2026-06-01' as Datum);

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
    ['Hemelvaartsdag and the day after', '2026-05-14 10:00', '2026-05-18 07:00'],
    ['Christmas Eve at night, a weekend after', '2026-12-24 21:00', '2026-12-28 07:00'],
  ])('%s: from %s at %s', (_wat, nu, expected) => {
    const [datum, tijd] = nu.split(' ') as [Datum, string];
    const moment = bezorgMoment({ datum, tijd }, regels);
    expect(`${moment.datum} ${moment.tijd}`).toBe(expected);
    expect(isOpen(moment, regels)).toBe(true);
    expect(isOpen({ datum, tijd }, regels)).toBe(nu === expected);
  });
});

describe('waiting long enough', () => {
  test('a weekend does not count; what only informs never climbs', () => {
    expect(rijpVanaf('2026-06-08' as Datum, regels)).toEqual([
      { urgentie: 'DRINGEND', datum: '2026-06-05' },
      { urgentie: 'LET_OP', datum: '2026-06-03' },
    ]);
  });
});

describe('other agreements in the rulebook', () => {
  const dag = '2026-06-01' as Datum;
  const anders = (sleutel: string, waarde: number | number[]) =>
    meldRegelsOp(
      {
        versie: 2,
        regels: REGELBOEK.regels.map((regel) => (regel.sleutel === sleutel ? { ...regel, waarde } : regel)),
      },
      dag,
    );

  test('the house opens and closes by them', () => {
    const uren = anders('melding.uren', [9, 12]);
    expect(isOpen({ datum: dag, tijd: '08:59' }, uren)).toBe(false);
    expect(isOpen({ datum: dag, tijd: '09:00' }, uren)).toBe(true);
    expect(bezorgMoment({ datum: dag, tijd: '12:00' }, uren)).toEqual({ datum: '2026-06-02', tijd: '09:00' });
  });

  test('climbing waits by them', () => {
    expect(rijpVanaf('2026-06-08' as Datum, anders('melding.escalatie.let_op', 1))).toContainEqual({
      urgentie: 'LET_OP',
      datum: '2026-06-05',
    });
  });

  test('a day that counts as a feestdag is quiet, and no day to have waited', () => {
    const brug = rij(
      'atw.gelijkgestelde_dag',
      true,
      'jaNee',
      '2026-06-05..2026-06-05',
      'DAG',
      'ATW 3',
      'ZEKER',
    );
    const uren = meldRegelsOp({ versie: 2, regels: [...REGELBOEK.regels, brug] }, dag);
    expect(bezorgMoment({ datum: '2026-06-05' as Datum, tijd: '10:00' }, uren)).toEqual({
      datum: '2026-06-08',
      tijd: '07:00',
    });
    expect(rijpVanaf('2026-06-08' as Datum, uren)[0]).toEqual({ urgentie: 'DRINGEND', datum: '2026-06-04' });
  });
});
