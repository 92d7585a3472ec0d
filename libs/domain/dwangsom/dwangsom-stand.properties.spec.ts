import * as fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { REGELBOEK } from '../regels/regelboek';
import { addDays, datum } from '../termijnen/datum';
import {
  dwangsomVan,
  geldigeIngebrekestelling,
  type DwangsomStand,
  type GeregistreerdeIngebrekestelling as Ingebrekestelling,
} from './dwangsom-stand';

const START = datum('2026-03-02');
const dag = (min: number, max: number) => fc.integer({ min, max }).map((n) => addDays(START, n));
const ingebrekestelling = fc
  .record({
    ontvangstDatum: dag(0, 200),
    mondeling: fc.boolean(),
    aanvragers: fc.integer({ min: 1, max: 3 }),
    eerder: fc.option(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ ontvangstDatum, aanvragers, mondeling, eerder }) => ({
    ontvangstDatum,
    aanvragers,
    ...(mondeling && { vorm: 'MONDELING' as const }),
    ...(eerder !== null && { verzondenDatum: addDays(ontvangstDatum, -eerder) }),
  }));
/** Two aanvragers may each send their own, on one day. */
const withOnesOfTheSameDay = (all: Ingebrekestelling[]) =>
  fc
    .tuple(fc.subarray(all), fc.integer({ min: 1, max: 3 }))
    .map(([again, aanvragers]) => [...all, ...again.map((each) => ({ ...each, aanvragers }))]);
const stand = fc
  .record({
    ingebrekestellingen: fc.array(ingebrekestelling, { maxLength: 5 }).chain(withOnesOfTheSameDay),
    uiterlijkeDatum: dag(20, 120),
    beslistDatum: fc.option(dag(20, 250)),
  })
  .map(({ ingebrekestellingen, uiterlijkeDatum, beslistDatum }): DwangsomStand => ({
    soort: 'WIA_CLAIM',
    aanvrager: 'CLIENT',
    oordeel: null,
    ingebrekestellingen,
    termijn: { startDatum: START, uiterlijkeDatum, opgeschort: false },
    beslistDatum,
    onredelijkLaatDatum: null,
    vastgesteld: null,
    vastTeStellen: false,
  }));
const peil = dag(0, 300);
const shuffled = (given: DwangsomStand) => {
  const { ingebrekestellingen: all } = given;
  return fc.tuple(fc.constant(given), fc.shuffledSubarray(all, { minLength: all.length }));
};

describe('the dwangsom of a dossier', () => {
  it('does not depend on the order in which ingebrekestellingen were registered', () => {
    fc.assert(
      fc.property(stand.chain(shuffled), peil, ([given, ingebrekestellingen], day) => {
        expect(dwangsomVan({ ...given, ingebrekestellingen }, REGELBOEK, day)).toEqual(
          dwangsomVan(given, REGELBOEK, day),
        );
      }),
      histories(),
    );
  });

  it('never grows by an ingebrekestelling more that came later', () => {
    fc.assert(
      fc.property(stand, peil, (given, day) => {
        const geldig = geldigeIngebrekestelling(given, REGELBOEK);
        fc.pre(geldig !== null);
        const extra = { ontvangstDatum: addDays(geldig!.ontvangstDatum, 1), aanvragers: 1 };
        const more = { ...given, ingebrekestellingen: [...given.ingebrekestellingen, extra] };
        expect(dwangsomVan(more, REGELBOEK, day)).toEqual(dwangsomVan(given, REGELBOEK, day));
      }),
      histories(),
    );
  });

  it('only grows as days go by, and not after the besluit', () => {
    fc.assert(
      fc.property(stand, peil, fc.integer({ min: 0, max: 90 }), (given, day, later) => {
        const [nu, straks] = [day, addDays(day, later)].map((each) => dwangsomVan(given, REGELBOEK, each));
        expect(straks?.bedrag ?? 0).toBeGreaterThanOrEqual(nu?.bedrag ?? 0);
        if (given.beslistDatum && given.beslistDatum <= day) expect(straks?.bedrag).toBe(nu?.bedrag);
      }),
      histories(),
    );
  });

  it('asks for a written notice, sent and received after the end of the term and before the besluit', () => {
    fc.assert(
      fc.property(stand, (given) => {
        const { uiterlijkeDatum } = given.termijn!;
        const counts = given.ingebrekestellingen.filter(
          ({ ontvangstDatum, verzondenDatum = ontvangstDatum, vorm }) =>
            vorm !== 'MONDELING' &&
            verzondenDatum > uiterlijkeDatum &&
            (given.beslistDatum === null || ontvangstDatum <= given.beslistDatum),
        );
        const first = counts.map(({ ontvangstDatum }) => ontvangstDatum).sort()[0] ?? null;
        expect(geldigeIngebrekestelling(given, REGELBOEK)?.ontvangstDatum ?? null).toBe(first);
      }),
      histories(),
    );
  });
});
