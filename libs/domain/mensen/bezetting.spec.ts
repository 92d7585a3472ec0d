import type { Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { capaciteitOp, dagenVan, dagVan, type Teamlid } from './bezetting';

const lid = (over: Partial<Teamlid> = {}, rol: Rol = 'AIOS'): Teamlid => ({
  id: 'x',
  rollen: [{ rol, van: datum('2024-01-01'), tot: null }],
  patronen: [],
  afwezig: [],
  ...over,
});
const patroon = (
  van: string,
  tot: string | null,
  minuten = [480, 480, 0, 480, 240],
  aandeelOpleiding = 22,
) => ({
  van: datum(van),
  tot: tot === null ? null : datum(tot),
  minuten,
  aandeelOpleiding,
});
const op = (of: Teamlid, dag: string) => {
  const { aanwezigheid, bruto, netto } = dagVan(of, datum(dag));
  return [aanwezigheid, bruto, netto];
};

// 20 July 2026 is a Monday.
describe('a day of somebody', () => {
  const DEELTIJD = lid({ patronen: [patroon('2026-01-01', null)] });

  test.each<[string, Teamlid, string, unknown[]]>([
    ['Monday', DEELTIJD, '2026-07-20', ['AANWEZIG', 480, 374]],
    ['a day off', DEELTIJD, '2026-07-22', ['VRIJ', 0, 0]],
    ['half a day', DEELTIJD, '2026-07-24', ['AANWEZIG', 240, 187]],
    ['Saturday', DEELTIJD, '2026-07-25', ['VRIJ', 0, 0]],
    ['Christmas', DEELTIJD, '2026-12-25', ['VRIJ', 0, 0]],
    ['before the pattern', DEELTIJD, '2025-12-29', ['AANWEZIG', 480, 480]],
    ['full-time when nothing is known', lid(), '2026-07-20', ['AANWEZIG', 480, 480]],
  ])('%s', (_what, of, dag, verwacht) => {
    expect(op(of, dag)).toEqual(verwacht);
  });

  test.each([
    ['the first day', '2026-07-20', 'AFWEZIG'],
    ['the last day', '2026-07-21', 'AFWEZIG'],
    ['the day before', '2026-07-17', 'AANWEZIG'],
    ['the day after', '2026-07-23', 'AANWEZIG'],
  ])('on leave, %s', (_what, dag, verwacht) => {
    const weg = lid({ afwezig: [{ vanDatum: datum('2026-07-20'), totEnMetDatum: datum('2026-07-21') }] });
    expect(op(weg, dag)[0]).toBe(verwacht);
  });

  it('is away for as long as nobody knows the end', () => {
    const ziek = lid({ afwezig: [{ vanDatum: datum('2026-07-20'), totEnMetDatum: null }] });
    expect(op(ziek, '2027-07-20')).toEqual(['AFWEZIG', 0, 0]);
  });

  it('is out of service before the first role and after the last', () => {
    const weg = lid({ rollen: [{ rol: 'SMV', van: datum('2026-07-01'), tot: datum('2026-07-20') }] });
    expect(op(weg, '2026-06-30')[0]).toBe('UIT_DIENST');
    expect(op(weg, '2026-07-17')[0]).toBe('AANWEZIG');
    expect(op(weg, '2026-07-20')[0]).toBe('UIT_DIENST');
  });

  it('goes by the pattern in force', () => {
    const anders = lid({
      patronen: [
        patroon('2026-01-01', '2026-07-21', [60, 60, 60, 60, 60], 0),
        patroon('2026-07-21', null, [90, 90, 90, 90, 90], 50),
      ],
    });
    expect([op(anders, '2026-07-20'), op(anders, '2026-07-21')]).toEqual([
      ['AANWEZIG', 60, 60],
      ['AANWEZIG', 90, 45],
    ]);
  });
});

describe('what a team has on a day', () => {
  it('is the sum per discipline, with whoever has two disciplines in both', () => {
    const team = [
      lid({ patronen: [patroon('2026-01-01', null)] }),
      lid({}, 'VERZEKERINGSARTS'),
      lid({ afwezig: [{ vanDatum: datum('2026-07-20'), totEnMetDatum: null }] }, 'SMV'),
      lid({}, 'PLANNER'),
    ];
    expect(capaciteitOp(team, datum('2026-07-20'))).toEqual([
      { discipline: 'ARTS', mensen: 2, bruto: 960, netto: 854 },
      { discipline: 'VERZEKERINGSARTS', mensen: 1, bruto: 480, netto: 480 },
      { discipline: 'SMV', mensen: 0, bruto: 0, netto: 0 },
    ]);
  });

  it('is asked for per day of a period', () => {
    expect(dagenVan(datum('2026-07-30'), datum('2026-08-01'))).toEqual([
      '2026-07-30',
      '2026-07-31',
      '2026-08-01',
    ]);
    expect(dagenVan(datum('2026-07-30'), datum('2026-07-29'))).toEqual([]);
  });
});
