import { KPIS } from '../../../libs/domain/kpi/definities';
import type { Cijfer, Kpi } from './cijfer-shapes';
import { dossiersAdres, maandAdres } from './drill';
import { lijnVan } from './lijn';

const maand = (periode: string, teller: number, noemer: number, versie = 1) => ({
  periode,
  versie,
  teller,
  noemer,
  waarde: noemer ? Math.round((10_000 * teller) / noemer) / 100 : null,
});
const kpi = (naam: keyof typeof KPIS) => KPIS[naam] as unknown as Kpi;
const cijfer = {
  norm: { waarde: 85, bron: '3.5' },
  reeks: [
    maand('2025-12', 66, 120),
    maand('2026-01', 0, 0),
    maand('2026-02', 7.4, 9.1, 2),
    maand('2026-03', 7, 9, 2),
    maand('2026-04', 8, 9, 2),
  ],
  trend: { begin: 55, eind: 58.6, hellingPerMaand: 1.2 },
  breuken: [{ periode: '2026-02', vanVersie: 1, naarVersie: 2, toelichting: 'Beschut werk telt mee.' }],
} as Cijfer;

describe('a figure as a line', () => {
  const lijn = lijnVan(kpi('tijdigheid'), cijfer);

  it('names its months, and says what was divided by what', () => {
    expect(lijn.punten.slice(0, 3)).toEqual([
      { label: 'december 2025', kort: 'dec 2025', waarde: 55, toelichting: '66 van 120' },
      { label: 'januari 2026', kort: 'jan 2026', waarde: null, toelichting: '0 van 0' },
      { label: 'februari 2026', kort: 'feb', waarde: 81.32, toelichting: '7,4 van 9,1' },
    ]);
  });

  it('has its norm, its trend and where its counting changed in words', () => {
    expect(lijn.norm?.label).toBe('norm 85%');
    expect(lijn.trend?.label).toBe('trend +1,2 punt per maand');
    expect(lijn.breuken).toEqual([{ vanaf: 2, label: 'telling 2' }]);
  });

  it('has its trend over the months there is something of, and of three at least', () => {
    const reeks = [
      maand('2025-12', 0, 0),
      maand('2026-01', 1, 2),
      maand('2026-02', 1, 2),
      maand('2026-03', 1, 2),
    ];
    const of = (months: typeof reeks) =>
      lijnVan(kpi('tijdigheid'), {
        ...cijfer,
        breuken: [],
        reeks: months,
        trend: { begin: 40, eind: 55, hellingPerMaand: 5 },
      }).trend;
    expect(of(reeks)).toEqual({ vanaf: 1, begin: 45, eind: 55, label: 'trend +5 punt per maand' });
    expect(of([...reeks.slice(0, 3), maand('2026-03', 0, 0)])).toBeUndefined();
  });

  it.each([
    [-0.04, 'trend: vlak'],
    [-0.4, 'trend −0,4 punt per maand'],
  ])('a slope of %d reads %s', (hellingPerMaand, label) => {
    const trend = { begin: 0, eind: 1, hellingPerMaand };
    expect(lijnVan(kpi('tijdigheid'), { ...cijfer, trend }).trend?.label).toBe(label);
  });
});

describe('the way to the dossiers', () => {
  const vraag = { scope: 'team:heerlen-1', van: '2025-12', tot: '2026-02' };

  it('is there for what is counted in dossiers only', () => {
    expect(dossiersAdres(kpi('tijdigheid'), vraag, 'teller')).toBe(
      '/resultaten/dossiers?scope=team%3Aheerlen-1&van=2025-12&tot=2026-02&kpi=tijdigheid&deel=teller',
    );
    expect(dossiersAdres(kpi('verzuimduur'), vraag, 'teller')).toBeUndefined();
    expect(dossiersAdres(kpi('productiviteit'), vraag, 'noemer')).toBeUndefined();
  });

  it('of one month is of that month', () => {
    expect(maandAdres(kpi('wachtend'), vraag, '2026-01')).toContain('van=2026-01&tot=2026-01');
  });
});
