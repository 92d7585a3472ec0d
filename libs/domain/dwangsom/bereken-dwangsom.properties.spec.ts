import * as fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, datum, daysBetween } from '../termijnen/datum';
import { berekenDwangsom } from './bereken-dwangsom';
import { bedragNa, dagbedrag, laatsteVrijeDag, tariefOp } from './tarief';

const uiterlijk = fc.integer({ min: 0, max: 6500 }).map((days) => addDays(datum('2009-10-01'), days));
const vraag = fc.record({
  uiterlijk,
  /** Days after the end of the term on which the ingebrekestelling came; before it when negative. */
  na: fc.integer({ min: -60, max: 400 }),
  besluit: fc.integer({ min: -30, max: 500 }),
  peil: fc.integer({ min: -30, max: 500 }),
});
const invoer = ({ uiterlijk: term, na }: { uiterlijk: ReturnType<typeof datum>; na: number }) => ({
  soort: 'WIA_CLAIM' as const,
  uiterlijkeBeslisdatum: term,
  ingebrekestellingDatum: addDays(term, na),
});
const reken = (v: { uiterlijk: ReturnType<typeof datum>; na: number; besluit: number }) => {
  const base = invoer(v);
  return berekenDwangsom({ ...base, besluitDatum: addDays(base.ingebrekestellingDatum, v.besluit) });
};

describe('a dwangsom', () => {
  it('never shrinks when the besluit comes a day later', () => {
    fc.assert(
      fc.property(
        vraag.filter(({ besluit }) => besluit >= 0),
        (v) => reken({ ...v, besluit: v.besluit + 1 }).bedrag >= reken(v).bedrag,
      ),
      histories(),
    );
  });

  it('is never more than the maximum, nor counts more than 42 days', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const { bedrag, bedragMaximaal, dagen } = reken(v);
        expect(dagen).toBeLessThanOrEqual(42);
        expect(bedrag).toBeLessThanOrEqual(bedragMaximaal);
        expect([0, 1260, 1442]).toContain(bedragMaximaal);
      }),
      histories(),
    );
  });

  it('is never due before the first day, nor after a premature ingebrekestelling', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const { ingebrekestellingDatum } = invoer(v);
        const { verschuldigd } = reken(v);
        expect(verschuldigd).toBe(v.na > 0 && v.besluit > 14);
        if (v.na > 0)
          expect(
            daysBetween(ingebrekestellingDatum, laatsteVrijeDag(REGELBOEK, ingebrekestellingDatum)),
          ).toBe(14);
      }),
      histories(),
    );
  });

  it('counts as many days as lie between its first and its last, both included', () => {
    fc.assert(
      fc.property(vraag, (v) => {
        const { eersteDagDatum, laatsteDagDatum, dagen } = reken(v);
        expect(dagen).toBe(laatsteDagDatum === null ? 0 : daysBetween(eersteDagDatum!, laatsteDagDatum) + 1);
      }),
      histories(),
    );
  });

  it('is the sum of its days', () => {
    fc.assert(
      fc.property(uiterlijk, fc.integer({ min: 0, max: 100 }), (day, dagen) => {
        const tarief = tariefOp(REGELBOEK, day)!;
        const sum = Array.from({ length: dagen }, (_, index) => dagbedrag(index + 1, tarief));
        expect(bedragNa(dagen, tarief)).toBe(sum.reduce((a, b) => a + b, 0));
      }),
      histories(),
    );
  });

  it('is the same for a besluit and for the day on which is asked, whichever comes first', () => {
    fc.assert(
      fc.property(
        vraag.filter(({ na, besluit, peil }) => na > 0 && besluit >= 0 && peil >= 0),
        (v) => {
          const base = invoer(v);
          const [besluit, peil] = [v.besluit, v.peil].map((days) =>
            addDays(base.ingebrekestellingDatum, days),
          );
          const both = berekenDwangsom({ ...base, besluitDatum: besluit!, peilDatum: peil! });
          const turned = berekenDwangsom({ ...base, besluitDatum: peil!, peilDatum: besluit! });
          expect([both.bedrag, both.dagen]).toEqual([turned.bedrag, turned.dagen]);
        },
      ),
      histories(),
    );
  });

  it('is shared to the cent', () => {
    fc.assert(
      fc.property(vraag, fc.integer({ min: 2, max: 40 }), (v, aanvragers) => {
        const { bedrag, bedragPerAanvrager, restBedrag } = berekenDwangsom({ ...invoer(v), aanvragers });
        if (bedragPerAanvrager === undefined) return expect(bedrag).toBe(0);
        expect(Math.round(bedragPerAanvrager * 100) * aanvragers + Math.round(restBedrag! * 100)).toBe(
          Math.round(bedrag * 100),
        );
      }),
      histories(),
    );
  });
});
