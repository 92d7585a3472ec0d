import fc from 'fast-check';
import { walkedEnds } from '../../../test/support/calendar-walk';
import { histories } from '../../../test/support/runs';
import { beslistermijn } from './beslistermijn';
import type { BeslistermijnInvoer, Opschorting, TermijnSoort, Verlenging } from './beslistermijn';
import { addDays, addWeeks, datum, formatDatum, type Datum } from './datum';
import { regelFor } from './regels';
import { shiftToWerkdag } from './termijnenwet';

const SOORTEN: TermijnSoort[] = [
  'WIA_CLAIM',
  'DESKUNDIGENOORDEEL',
  'ZW',
  'WAJONG',
  'PW_BANENAFSPRAAK',
  'LOONSANCTIE_BEKORTING',
];

const opschortingFrom = (ontvangst: Datum): fc.Arbitrary<Opschorting> =>
  fc
    .record({
      start: fc.integer({ min: -10, max: 160 }),
      length: fc.integer({ min: -2, max: 45 }),
      end: fc.constantFrom('hervat', 'verwacht', 'open'),
    })
    .map(({ start, length, end }) => {
      const to = addDays(ontvangst, start + length);
      return {
        grond: 'AWB_4_15_1A',
        vanafDatum: addDays(ontvangst, start),
        ...(end === 'hervat' ? { hervatDatum: to } : end === 'verwacht' ? { verwachteHervatDatum: to } : {}),
      };
    });

const verlengingFrom = (ontvangst: Datum): fc.Arbitrary<Verlenging> =>
  fc
    .record({
      sent: fc.integer({ min: -3, max: 120 }),
      by: fc.oneof(
        fc.constant({}),
        fc.integer({ min: 1, max: 30 }).map((weken) => ({ weken })),
        fc.integer({ min: 10, max: 300 }).map((n) => ({ nieuweDatum: addDays(ontvangst, n) })),
      ),
    })
    .map(({ sent, by }) => ({ kennisgevingDatum: addDays(ontvangst, sent), ...by }));

/** Over the turn of 2012 and that of 2026, and over five leap days. */
const received = fc.integer({ min: 0, max: 6600 }).map((n) => addDays(datum('2011-07-01'), n));

const someInvoer: fc.Arbitrary<BeslistermijnInvoer> = received
  .chain((day) =>
    fc.tuple(fc.constantFrom(...SOORTEN.filter((soort) => regelFor(soort, day))), fc.constant(day)),
  )
  .chain(([soort, ontvangstDatum]) => {
    return fc.record({
      soort: fc.constant(soort),
      ontvangstDatum: fc.constant(ontvangstDatum),
      opschortingen: fc.array(opschortingFrom(ontvangstDatum), { maxLength: 4 }),
      verlengingen: fc.array(verlengingFrom(ontvangstDatum), { maxLength: 3 }),
    });
  });

const dates = (invoer: BeslistermijnInvoer): [wettelijk: Datum, uiterlijk: Datum] => {
  const found = beslistermijn(invoer)!;
  return [found.wettelijkeDatum, found.uiterlijkeBeslisdatum];
};

test('the term equals a calendar walked day by day', () => {
  fc.assert(
    fc.property(someInvoer, (invoer) => {
      expect(dates(invoer)).toEqual(walkedEnds(invoer));
    }),
    histories(600),
  );
});

test('an extra suspension never shortens', () => {
  const withExtra = someInvoer.chain((invoer) =>
    fc.tuple(fc.constant(invoer), opschortingFrom(invoer.ontvangstDatum)),
  );
  fc.assert(
    fc.property(withExtra, ([invoer, extra]) => {
      const [wettelijk, uiterlijk] = dates(invoer);
      const [wettelijkAfter, uiterlijkAfter] = dates({
        ...invoer,
        opschortingen: [...invoer.opschortingen, extra],
      });
      expect(wettelijkAfter >= wettelijk).toBe(true);
      expect(uiterlijkAfter >= uiterlijk).toBe(true);
    }),
    histories(300),
  );
});

test('an extra kennisgeving never shortens and never moves the statutory date', () => {
  const withExtra = someInvoer.chain((invoer) =>
    fc.tuple(fc.constant(invoer), verlengingFrom(invoer.ontvangstDatum)),
  );
  fc.assert(
    fc.property(withExtra, ([invoer, extra]) => {
      const [wettelijk, uiterlijk] = dates(invoer);
      const [wettelijkAfter, uiterlijkAfter] = dates({
        ...invoer,
        verlengingen: [...invoer.verlengingen, extra],
      });
      expect(wettelijkAfter).toBe(wettelijk);
      expect(uiterlijkAfter >= uiterlijk).toBe(true);
    }),
    histories(),
  );
});

test('resuming adds exactly the suspended days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<TermijnSoort>('WIA_CLAIM', 'WAJONG'),
      received,
      fc.integer({ min: 1, max: 56 }),
      fc.integer({ min: 0, max: 400 }),
      (soort, ontvangstDatum, start, days) => {
        const regel = regelFor(soort, ontvangstDatum)!;
        const vanafDatum = addDays(ontvangstDatum, start);
        const opschorting: Opschorting = {
          grond: 'AWB_4_15_2A',
          vanafDatum,
          hervatDatum: addDays(vanafDatum, days),
        };
        const bare = addDays(addWeeks(ontvangstDatum, regel.weken), days);
        const [wettelijk] = dates({ soort, ontvangstDatum, opschortingen: [opschorting], verlengingen: [] });
        expect(wettelijk).toBe(regel.atw ? shiftToWerkdag(bare) : bare);
      },
    ),
    histories(),
  );
});

test('the order of recording changes neither dates nor onderbouwing', () => {
  const shuffled = someInvoer.chain((invoer) =>
    fc.tuple(
      fc.constant(invoer),
      fc.shuffledSubarray([...invoer.opschortingen], { minLength: invoer.opschortingen.length }),
      fc.shuffledSubarray([...invoer.verlengingen], { minLength: invoer.verlengingen.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([invoer, opschortingen, verlengingen]) => {
      expect(beslistermijn({ ...invoer, opschortingen, verlengingen })).toEqual(beslistermijn(invoer));
    }),
    histories(200),
  );
});

test('the last date the onderbouwing names is the date that counts', () => {
  fc.assert(
    fc.property(someInvoer, (invoer) => {
      const { onderbouwing, uiterlijkeBeslisdatum } = beslistermijn(invoer)!;
      const named = onderbouwing.flatMap(({ gevolg }) => /t\/m (.*)$/.exec(gevolg)?.[1] ?? []);
      expect(named.at(-1)).toBe(formatDatum(uiterlijkeBeslisdatum));
      expect(onderbouwing.length).toBeGreaterThanOrEqual(
        1 + invoer.opschortingen.length + invoer.verlengingen.length,
      );
    }),
    histories(300),
  );
});
