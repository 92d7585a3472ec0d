import * as fc from 'fast-check';
import { voorspel, type Uitgangspunt } from './prognose';

const vast: Uitgangspunt = {
  voorraad: 300,
  teLaat: 100,
  verstrijkt: [40, 60, 50],
  instroom: [50],
  uitstroom: [40],
  capaciteit: [1, 1, 1],
  aandeelTeLaat: 0.5,
  termijnMaanden: 2,
};

describe('the forecast of the stock', () => {
  it('given months that are all the same, then there is one course and no band', () => {
    // Each month 50 come and 40 go: 20 overdue ones, and 20 of those due first.
    expect(voorspel(vast)).toEqual([
      { voorraad: { laag: 310, midden: 310, hoog: 310 }, teLaat: { laag: 100, midden: 100, hoog: 100 } },
      { voorraad: { laag: 320, midden: 320, hoog: 320 }, teLaat: { laag: 120, midden: 120, hoog: 120 } },
      { voorraad: { laag: 330, midden: 330, hoog: 330 }, teLaat: { laag: 180, midden: 180, hoog: 180 } },
    ]);
  });

  it('given half the hours, then half as many end', () => {
    expect(voorspel({ ...vast, capaciteit: [0.5] })[0]!.voorraad.midden).toBe(330);
  });

  it('given months that differ, then the band opens, and is the same at every asking', () => {
    const wisselend = { ...vast, instroom: [20, 80], uitstroom: [30, 50] };
    const eerste = voorspel(wisselend);
    expect(voorspel(wisselend)).toEqual(eerste);
    const breedte = eerste.map(({ voorraad }) => voorraad.hoog - voorraad.laag);
    expect(breedte[0]).toBeGreaterThan(0);
    expect(breedte[2]).toBeGreaterThanOrEqual(breedte[0]!);
  });

  it('never has less than nothing, nor more overdue than there is', () => {
    const aantal = fc.nat(200);
    fc.assert(
      fc.property(
        fc.record({
          voorraad: aantal,
          teLaat: aantal,
          verstrijkt: fc.array(aantal, { maxLength: 6 }),
          instroom: fc.array(aantal, { maxLength: 12 }),
          uitstroom: fc.array(aantal, { maxLength: 12 }),
          capaciteit: fc.array(fc.constantFrom(0, 0.5, 1, 2), { minLength: 1, maxLength: 6 }),
          aandeelTeLaat: fc.constantFrom(0, 0.3, 1),
          termijnMaanden: fc.nat(5),
        }),
        (start) => {
          const van = { ...start, teLaat: Math.min(start.teLaat, start.voorraad) };
          for (const { voorraad, teLaat } of voorspel(van)) {
            expect(voorraad.laag).toBeGreaterThanOrEqual(0);
            expect(teLaat.laag).toBeGreaterThanOrEqual(0);
            expect(teLaat.hoog).toBeLessThanOrEqual(voorraad.hoog);
            expect(voorraad.laag <= voorraad.midden && voorraad.midden <= voorraad.hoog).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
