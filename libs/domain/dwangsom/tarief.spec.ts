import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import {
  bedragNa,
  dagbedrag,
  dwangsombesluitUiterlijk,
  eersteDag,
  laatsteVrijeDag,
  tariefOp,
} from './tarief';

const D = (text: string) => datum(text);
const tarief = { perDag: [2000, 3000, 4000], tijdvak: 14, dagen: 42, maximum: 126_000 };

describe('the tarief of a dwangsom', () => {
  it.each([
    ['2009-09-30', null],
    ['2009-10-01', 126_000],
    ['2018-12-31', 126_000],
    ['2019-01-01', 144_200],
    ['2026-11-22', 144_200],
  ])('received on %s: at most %s cents', (ontvangst, maximum) => {
    expect(tariefOp(REGELBOEK, D(ontvangst))?.maximum ?? null).toBe(maximum);
  });

  it.each([
    [0, 0],
    [1, 2300],
    [14, 32_200],
    [15, 35_700],
    [28, 81_200],
    [29, 85_700],
    [42, 144_200],
    [60, 144_200],
  ])('after %d days is %d cents', (dagen, centen) => {
    expect(bedragNa(dagen, tariefOp(REGELBOEK, D('2026-05-04'))!)).toBe(centen);
  });

  it('goes on at the last amount until the most days', () => {
    const short = { perDag: [100, 200], tijdvak: 5, dagen: 20, maximum: 1_000_000 };
    expect(bedragNa(20, short)).toBe(5 * 100 + 15 * 200);
  });

  it('leaves the two weeks as they are where the rulebook is silent on the Algemene termijnenwet', () => {
    const regels = REGELBOEK.regels.filter(({ sleutel }) => sleutel !== 'dwangsom.wachttijd_atw');
    // Received on Saturday 2 May 2026: two weeks end on a Saturday.
    expect(laatsteVrijeDag({ versie: 1, regels }, D('2026-05-02'))).toBe('2026-05-16');
  });

  it('stops at the most days, also where the maximum would allow more', () => {
    expect(bedragNa(100, { ...tarief, maximum: 1_000_000 })).toBe(126_000);
    expect(dagbedrag(43, { ...tarief, maximum: 1_000_000 })).toBe(0);
  });

  it('stops at the maximum, also where the days would allow more', () => {
    expect(bedragNa(42, { ...tarief, maximum: 100_000 })).toBe(100_000);
  });

  it.each([
    ['2026-05-04', '2026-05-18', '2026-05-19'],
    ['2026-12-11', '2026-12-25', '2026-12-26'],
    ['2024-02-15', '2024-02-29', '2024-03-01'],
  ])('received on %s is free to %s and costs from %s', (ontvangst, vrij, eerste) => {
    expect([laatsteVrijeDag(REGELBOEK, D(ontvangst)), eersteDag(REGELBOEK, D(ontvangst))]).toEqual([
      vrij,
      eerste,
    ]);
  });

  it.each([
    ['2026-06-10', '2026-06-24'],
    // The two weeks of Awb 4:18 are a term set by statute: Christmas moves them (Algemene termijnenwet 1 lid 1).
    ['2026-12-11', '2026-12-28'],
    ['2026-04-13', '2026-04-28'],
  ])('with its last day on %s is set by %s', (laatste, uiterlijk) => {
    expect(dwangsombesluitUiterlijk(REGELBOEK, D(laatste))).toBe(uiterlijk);
  });
});
