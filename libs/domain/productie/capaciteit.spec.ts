import fc from 'fast-check';
import { dagenVan, dagVan } from '../mensen/bezetting';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, type Datum } from '../termijnen/datum';
import { inFte, inzetVan, periodeVan, type Inzet, type Kracht } from './capaciteit';

const D = (text: string) => text as Datum;
const NOVEMBER = periodeVan(D('2026-11-01'), D('2026-11-30'), REGELBOEK);
const kracht = (over: Partial<Kracht> = {}): Kracht => ({
  id: 'anna',
  rollen: [{ rol: 'VERZEKERINGSARTS', van: D('2022-04-01'), tot: null }],
  patronen: [],
  plaatsingen: [{ van: D('2022-04-01'), tot: null }],
  ...over,
});
const fte = (over: Partial<Kracht>, periode = NOVEMBER) =>
  inzetVan([kracht(over)], periode).map(({ functie, bruto, netto }) => [
    functie,
    Number(inFte(bruto, periode).toFixed(4)),
    Number(inFte(netto, periode).toFixed(4)),
  ]);

describe('fte in a period', () => {
  test('whoever has no pattern on record is one fte', () => {
    expect(fte({})).toEqual([['VERZEKERINGSARTS', 1, 1]]);
  });

  test('three days a week with a third for training is 0.6 gross and 0.4 net', () => {
    const patronen = [
      { van: D('2022-04-01'), tot: null, minuten: [480, 480, 480, 0, 0], aandeelOpleiding: 33 },
    ];
    const eightWeeks = periodeVan(D('2026-02-02'), D('2026-03-29'), REGELBOEK);
    expect(fte({ patronen }, eightWeeks)).toEqual([['VERZEKERINGSARTS', 0.6, 0.402]]);
  });

  test('who comes to a team or leaves it counts for the days in between', () => {
    expect(fte({ plaatsingen: [{ van: D('2022-04-01'), tot: D('2026-11-16') }] })).toEqual([
      ['VERZEKERINGSARTS', 0.4762, 0.4762],
    ]);
    expect(fte({ plaatsingen: [{ van: D('2026-11-16'), tot: null }] })).toEqual([
      ['VERZEKERINGSARTS', 0.5238, 0.5238],
    ]);
    expect(fte({ plaatsingen: [{ van: D('2022-04-01'), tot: D('2026-11-01') }] })).toEqual([]);
  });

  test('of who has a tenth of the work in Regie that part counts, and the contract stays', () => {
    const patronen = [
      {
        van: D('2022-04-01'),
        tot: null,
        minuten: [480, 480, 480, 480, 480],
        aandeelOpleiding: 50,
        dekking: 0.1,
      },
    ];
    const [{ bruto, netto, contract }] = inzetVan([kracht({ patronen })], NOVEMBER) as [Inzet];
    expect([bruto, netto, contract].map((n) => Number(inFte(n, NOVEMBER).toFixed(4)))).toEqual([
      0.1, 0.05, 1,
    ]);
  });

  test('a second role counts once, in the first; who changes functie counts in both for their days', () => {
    const regievoerder = { rol: 'REGIEVOERDER' as const, van: D('2022-04-01'), tot: null };
    expect(fte({ rollen: [regievoerder, ...kracht().rollen] })).toEqual([['VERZEKERINGSARTS', 1, 1]]);
    const rollen = [
      { rol: 'AIOS' as const, van: D('2022-04-01'), tot: D('2026-11-16') },
      { rol: 'VERZEKERINGSARTS' as const, van: D('2026-11-16'), tot: null },
    ];
    expect(fte({ rollen })).toEqual([
      ['AIOS', 0.4762, 0.4762],
      ['VERZEKERINGSARTS', 0.5238, 0.5238],
    ]);
  });

  test('somebody who left is none, and a period of a weekend is no division by nothing', () => {
    expect(fte({ rollen: [{ rol: 'SMV', van: D('2022-04-01'), tot: D('2026-11-01') }] })).toEqual([]);
    expect(fte({}, periodeVan(D('2026-11-07'), D('2026-11-08'), REGELBOEK))).toEqual([
      ['VERZEKERINGSARTS', 0, 0],
    ]);
  });

  test('it is what the days one by one add up to', () => {
    const dag = fc.integer({ min: -30, max: 400 }).map((n) => addDays(D('2026-01-01'), n));
    const stretch = fc.tuple(dag, fc.option(fc.integer({ min: 1, max: 200 })));
    const patroon = fc.record({
      van: dag,
      lang: fc.option(fc.integer({ min: 1, max: 200 })),
      minuten: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(
        stretch,
        patroon,
        dag,
        fc.nat(120),
        ([van, lang], { van: from, lang: long, minuten }, start, days) => {
          const one = kracht({
            rollen: [{ rol: 'SMV', van, tot: lang === null ? null : addDays(van, lang) }],
            patronen: [
              { van: from, tot: long === null ? null : addDays(from, long), minuten, aandeelOpleiding: 0 },
            ],
          });
          const tot = addDays(start, days);
          const [inzet] = inzetVan([one], periodeVan(start, tot, REGELBOEK));
          const perDag = dagenVan(start, tot).map((each) => dagVan({ ...one, afwezig: [] }, each).bruto);
          expect(inzet?.bruto ?? 0).toBe(perDag.reduce((sum, n) => sum + n, 0));
        },
      ),
    );
  });
});
