import { addDays, datum, type Datum } from '../termijnen/datum';
import { cijferUit, normZwArbo } from './cijfer';
import type { KpiDefinitie } from './definitie';
import { KPIS } from './definities';
import { laatsteJaar, maandenVan } from './periode';
import type { Telling } from './telling';
import { trendVan } from './trend';

const MAANDEN = maandenVan('2026-01-01' as Datum, '2026-03-31' as Datum);
const telling = (deel: string, teller: number, noemer: number, over: Partial<Telling> = {}): Telling => ({
  periode: '2026-01',
  deel,
  overgenomen: false,
  teller,
  noemer,
  ...over,
});
const cijfer = (naam: keyof typeof KPIS, variant: string, ...tellingen: Telling[]) =>
  cijferUit(KPIS[naam], variant, MAANDEN, tellingen);

describe('figures of the evaluation', () => {
  it('tijdigheid is sum over sum: 66/120, 10/40, 20/25 and 13/15 are 109/200, 54.5%', () => {
    const gevonden = cijfer(
      'tijdigheid',
      'beslissend-team',
      telling('wia', 66, 120),
      telling('herbeoordeling', 10, 40),
      telling('deskundigenoordeel', 20, 25),
      telling('participatiewet', 13, 15),
    );
    expect(gevonden).toMatchObject({ teller: 109, noemer: 200, waarde: 54.5 });
    expect(gevonden.onderdelen.map(({ waarde }) => waarde)).toEqual([55, 25, 80, 86.67]);
  });

  it('of 300 open dossiers, 174 overdue are 58%', () => {
    const laatste = { periode: '2026-03' };
    expect(cijfer('wachtend', 'verstreken', telling('wia', 174, 300, laatste))).toMatchObject({ waarde: 58 });
    // The stock of an earlier month is no part of the figure, only of the line.
    const eerder = cijfer('wachtend', 'verstreken', telling('wia', 9, 10), telling('wia', 174, 300, laatste));
    expect([eerder.waarde, eerder.reeks.map(({ waarde }) => waarde)]).toEqual([58, [90, null, 58]]);
  });

  it.each([
    ['aandelen', 45 * 7, 28, 71.27],
    ['aandelen', 43 * 7, 15, 56.35],
    ['letterlijk', 45 * 7, 28, 330.88],
    ['weken-over-dagen', 45 * 7, 28, 34.18],
  ])('zw-arbo read as %s: %s days and %s%% are %s points', (variant, dagen, afgewezen, punten) => {
    const gevonden = cijfer(
      'zw-arbo',
      variant,
      telling('verzuimduur', dagen * 20, 20),
      telling('afwijzingen', afgewezen, 100),
    );
    expect(gevonden).toMatchObject({ teller: null, noemer: null, waarde: punten });
    expect(normZwArbo(45, 28, 'aandelen')).toBe(KPIS['zw-arbo'].norm!.waarde);
  });

  // Table 3.1, gross fte of January to April 2023, at the published productivity of 80%.
  it.each([
    ['alles', 330.7, 65.3, 405],
    ['medisch', 65.3 + 62.8, 65.3, 157],
    ['alles', 3383.3, 714.1, 379],
    ['medisch', 714.1 + 433.8, 714.1, 129],
  ])('productie per arts, %s: 80%% of %s fte over %s artsen is %s%%', (variant, fte, artsen, procent) => {
    const { waarde } = cijfer('productie-per-arts', variant, telling('', 0.8 * fte, artsen));
    expect(Math.round(waarde!)).toBe(procent);
  });

  it('verzuimduur is in weeks, of days over clients', () => {
    expect(cijfer('verzuimduur', 'herstel', telling('verzuimduur', 45 * 7 * 10, 10))).toMatchObject({
      teller: 3150,
      noemer: 10,
      waarde: 45,
    });
  });

  it('where nothing was counted there is no value, and dossiers taken over late can be left out', () => {
    expect(cijfer('tijdigheid', 'beslissend-team')).toMatchObject({
      teller: 0,
      noemer: 0,
      waarde: null,
      trend: null,
    });
    const gevonden = cijfer(
      'tijdigheid',
      'beslissend-team',
      telling('wia', 6, 8),
      telling('wia', 0, 2, { overgenomen: true }),
    );
    expect([gevonden.waarde, gevonden.zonderOvergenomen.waarde]).toEqual([60, 75]);
  });
});

describe('the line through months', () => {
  it('has the least squares, and months without a value keep their place', () => {
    expect(trendVan([50, 52, 54])).toEqual({ begin: 50, eind: 54, hellingPerMaand: 2 });
    expect(trendVan([10, null, 20, 30])).toEqual({ begin: 9.29, eind: 28.57, hellingPerMaand: 6.43 });
    expect(trendVan([null, 5, null])).toBeNull();
  });

  it('given a definition that changed, then it is drawn through what is counted the same way', () => {
    const oud = KPIS.tijdigheid.versies[0];
    const definitie: KpiDefinitie = {
      ...KPIS.tijdigheid,
      versies: [oud, { ...oud, versie: 2, vanDatum: datum('2026-02-01') }],
    };
    const { trend, breuken, reeks } = cijferUit(definitie, 'beslissend-team', MAANDEN, [
      telling('wia', 1, 10),
      telling('wia', 5, 10, { periode: '2026-02' }),
      telling('wia', 6, 10, { periode: '2026-03' }),
    ]);
    expect(trend).toEqual({ begin: 50, eind: 60, hellingPerMaand: 10 });
    expect(breuken.map(({ periode }) => periode)).toEqual(['2026-02']);
    expect(reeks.map(({ versie }) => versie)).toEqual([1, 2, 2]);
  });
});

describe('months', () => {
  it('are cut off at the first and the last day', () => {
    expect(maandenVan(datum('2026-01-15'), datum('2026-02-03'))).toEqual([
      { periode: '2026-01', vanDatum: '2026-01-15', totDatum: '2026-01-31' },
      { periode: '2026-02', vanDatum: '2026-02-01', totDatum: '2026-02-03' },
    ]);
    expect(laatsteJaar(datum('2026-11-28'))).toEqual({ van: '2025-11-01', tot: '2026-10-31' });
    const { van, tot } = laatsteJaar(datum('2024-03-31'));
    expect([maandenVan(van, tot).length, addDays(tot, 1)]).toEqual([12, '2024-03-01']);
  });
});
