import fc from 'fast-check';
import { histories } from '../../../test/support/runs';
import { addDays, datum, type Datum } from '../termijnen/datum';
import { beurtDatum, beurtStappen, beurtVan, type Beurtkenmerken } from './beurt';
import { uitleg, vergelijk, type BeurtTaak } from './beurt-uitleg';

const VANDAAG = datum('2026-08-03');
const dag = (from = -400, to = 400): fc.Arbitrary<Datum> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(VANDAAG, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const kenmerken: fc.Arbitrary<Beurtkenmerken> = fc.record({
  termijnDatum: maybe(dag()),
  dwangsomDagen: fc.constantFrom(0, 42),
  clientDatum: maybe(dag()),
  normDatum: maybe(dag()),
  gereedDatum: maybe(dag()),
  bodemDatum: dag(),
  haastDagen: fc.constantFrom(0, 28),
  plaatsDatum: maybe(dag()),
});
const taak: fc.Arbitrary<BeurtTaak> = fc
  .record({ k: kenmerken, eerderDagen: fc.constantFrom(0, 7) })
  .map(({ k, eerderDagen }) => ({
    ...k,
    eerderDagen,
    geopendTijdstip: '2026-07-01T10:00:00Z',
    haastReden: k.haastDagen ? 'Inkomen valt weg' : null,
    haastDoorNaam: k.haastDagen ? 'A. Bos' : null,
    plaatsReden: k.plaatsDatum ? 'Afgesproken met de cliënt' : null,
    plaatsDoorNaam: k.plaatsDatum ? 'B. Vos' : null,
  }));
const RUNS = histories(500);

const gewoon: BeurtTaak = {
  termijnDatum: datum('2026-09-30'),
  dwangsomDagen: 0,
  clientDatum: null,
  normDatum: datum('2026-08-10'),
  gereedDatum: null,
  bodemDatum: datum('2026-09-14'),
  haastDagen: 0,
  plaatsDatum: null,
  eerderDagen: 0,
  geopendTijdstip: '2026-08-03T10:00:00Z',
  haastReden: null,
  haastDoorNaam: null,
  plaatsReden: null,
  plaatsDoorNaam: null,
};

describe('when a taak comes up', () => {
  test.each([
    ['by its floor when its term is later', {}, '2026-09-14'],
    ['by its term when that is first', { termijnDatum: datum('2026-08-20') }, '2026-08-20'],
    ['earlier by a dwangsom', { termijnDatum: datum('2026-09-30'), dwangsomDagen: 42 }, '2026-08-19'],
    ['by how long the client waits', { clientDatum: datum('2026-08-05') }, '2026-08-05'],
    ['by its norm where no clock runs', { termijnDatum: null }, '2026-08-10'],
    ['by what was agreed', { gereedDatum: datum('2026-08-06') }, '2026-08-06'],
    ['earlier by haast', { haastDagen: 28 }, '2026-08-17'],
    [
      'where a person put it, whatever else there is',
      { plaatsDatum: datum('2027-01-01'), haastDagen: 28 },
      '2027-01-01',
    ],
  ] as [string, Partial<BeurtTaak>, string][])('%s', (_what, over, expected) => {
    expect(beurtDatum({ ...gewoon, ...over })).toBe(expected);
  });

  it('holds the floor: nothing lies past it behind what is not due sooner, unless a person placed it', () => {
    fc.assert(
      fc.property(kenmerken, (k) => {
        if (!k.plaatsDatum) expect(beurtDatum(k) <= k.bodemDatum).toBe(true);
      }),
      RUNS,
    );
  });

  it('is where a person put it', () => {
    fc.assert(
      fc.property(kenmerken, dag(), (k, plaatsDatum) => {
        expect(beurtDatum({ ...k, plaatsDatum })).toBe(plaatsDatum);
      }),
      RUNS,
    );
  });

  it('never comes later by haast, a dwangsom or an earlier date', () => {
    fc.assert(
      fc.property(kenmerken, fc.integer({ min: 0, max: 60 }), (k, dagen) => {
        const free = { ...k, plaatsDatum: null };
        const before = beurtDatum(free);
        expect(beurtDatum({ ...free, haastDagen: free.haastDagen + dagen }) <= before).toBe(true);
        expect(beurtDatum({ ...free, dwangsomDagen: free.dwangsomDagen + dagen }) <= before).toBe(true);
        expect(beurtDatum({ ...free, bodemDatum: addDays(free.bodemDatum, -dagen) }) <= before).toBe(true);
      }),
      RUNS,
    );
  });

  it('is explained by steps that add up to it', () => {
    fc.assert(
      fc.property(kenmerken, fc.constantFrom(0, 7), (k, eerder) => {
        expect(beurtVan(beurtStappen(k, eerder))).toBe(addDays(beurtDatum(k), -eerder));
      }),
      RUNS,
    );
  });
});

describe('the steps to its day', () => {
  const eerste = (over: Partial<BeurtTaak>) => beurtStappen({ ...gewoon, ...over })[0];

  test.each([
    ['BODEM', {}, '2026-09-14'],
    ['TERMIJN', { termijnDatum: datum('2026-09-01') }, '2026-09-01'],
    ['CLIENT', { clientDatum: datum('2026-08-05') }, '2026-08-05'],
    ['NORM', { termijnDatum: null }, '2026-08-10'],
    ['GEREED', { gereedDatum: datum('2026-08-06') }, '2026-08-06'],
    ['PLAATS', { plaatsDatum: datum('2026-08-04') }, '2026-08-04'],
    // Of equals the first named decides: the law before the client, the client before what the house agreed.
    ['TERMIJN', { termijnDatum: datum('2026-09-14'), clientDatum: datum('2026-09-14') }, '2026-09-14'],
    ['CLIENT', { clientDatum: datum('2026-09-14'), gereedDatum: datum('2026-09-14') }, '2026-09-14'],
    // A dwangsom moves the term, and the step names the term itself.
    ['TERMIJN', { dwangsomDagen: 42 }, '2026-09-30'],
  ] as [string, Partial<BeurtTaak>, string][])('begin with %s for %j', (reden, over, dag) => {
    expect(eerste(over)).toEqual({ reden, datum: dag, dagen: 0 });
  });

  it('count a dwangsom only with the term it moves, and haast not where a person placed the taak', () => {
    const redenen = (over: Partial<BeurtTaak>, eerder = 0) =>
      beurtStappen({ ...gewoon, ...over }, eerder).map(({ reden, dagen }) => `${reden} ${dagen}`);
    expect(redenen({ dwangsomDagen: 42, clientDatum: datum('2026-08-05') })).toEqual(['CLIENT 0']);
    expect(redenen({ dwangsomDagen: 42, haastDagen: 28 }, 7)).toEqual([
      'TERMIJN 0',
      'DWANGSOM 42',
      'HAAST 28',
      'CONTINUITEIT 7',
    ]);
    expect(redenen({ plaatsDatum: VANDAAG, haastDagen: 28 }, 7)).toEqual(['PLAATS 0', 'CONTINUITEIT 7']);
  });
});

describe('the explanation', () => {
  test.each([
    [
      'a term that passed',
      { termijnDatum: datum('2026-08-02') },
      'De termijn is op zo 2 aug 2026 verstreken',
    ],
    ['a term that ends today', { termijnDatum: VANDAAG }, 'De termijn loopt tot en met ma 3 aug 2026'],
    ['a client', { clientDatum: VANDAAG }, 'De cliënt heeft op ma 3 aug 2026 lang genoeg gewacht'],
    ['a norm', { termijnDatum: null }, 'Geen wettelijke termijn; de norm van deze taak is ma 10 aug 2026'],
    ['an agreed day', { gereedDatum: VANDAAG }, 'Afgesproken gereed op ma 3 aug 2026'],
    ['the floor', {}, 'Ligt er sinds ma 3 aug 2026; uiterlijk ma 14 sep 2026 komt elke taak aan de beurt'],
    [
      'a place of which is not known who gave it',
      { plaatsDatum: VANDAAG },
      'Een collega heeft deze taak op ma 3 aug 2026 gezet: ',
    ],
    [
      'a place',
      { plaatsDatum: VANDAAG, plaatsDoorNaam: 'B. Vos', plaatsReden: 'Gebeld' },
      'B. Vos heeft deze taak op ma 3 aug 2026 gezet: Gebeld',
    ],
  ] as [string, Partial<BeurtTaak>, string][])('of %s', (_what, over, zin) => {
    expect(uitleg({ ...gewoon, ...over }, VANDAAG)[0]!.zin).toBe(zin);
  });

  test.each([
    [7, 'een week naar voren'],
    [14, '2 weken naar voren'],
    [10, '10 dagen naar voren'],
  ])('of haast of %i days without words is "%s"', (haastDagen, naarVoren) => {
    expect(uitleg({ ...gewoon, haastDagen }, VANDAAG)[1]).toEqual({
      reden: 'HAAST',
      zin: `Haast, volgens een collega:  (${naarVoren})`,
    });
  });

  test.each([
    [{ plaatsDatum: datum('2026-08-04') }, 'op die dag gezet'],
    [{ termijnDatum: datum('2026-08-04') }, 'het einde van de termijn'],
    [{ clientDatum: datum('2026-08-04') }, 'hoe lang de cliënt wacht'],
    [{ termijnDatum: null, normDatum: datum('2026-08-04') }, 'de norm van de taak'],
    [{ gereedDatum: datum('2026-08-04') }, 'wat is afgesproken'],
    [{ bodemDatum: datum('2026-08-04') }, 'hoe lang de taak ligt'],
    [{ termijnDatum: datum('2026-09-15'), dwangsomDagen: 42 }, 'het einde van de termijn en de dwangsom'],
    [{ bodemDatum: datum('2026-08-11'), eerderDagen: 7 }, 'hoe lang de taak ligt en u kent de cliënt'],
  ] as [Partial<BeurtTaak>, string][])('of one above another for %j is "%s"', (over, door) => {
    expect(vergelijk({ ...gewoon, ...over }, gewoon)).toBe(
      `Aan de beurt op di 4 aug 2026 (${door}), de volgende op ma 14 sep 2026.`,
    );
  });

  it('of equals is that they are equal', () => {
    expect(vergelijk(gewoon, gewoon)).toBe(
      'Gelijk met de volgende: beide zijn op ma 14 sep 2026 aan de beurt.',
    );
  });

  it('says of any two in their order that the first is not later', () => {
    fc.assert(
      fc.property(taak, taak, (a, b) => {
        const beurt = (t: BeurtTaak) => addDays(beurtDatum(t), -t.eerderDagen);
        const [boven, onder] = beurt(a) <= beurt(b) ? [a, b] : [b, a];
        const zin = vergelijk(boven, onder);
        expect(zin.startsWith('Gelijk')).toBe(beurt(a) === beurt(b));
      }),
      RUNS,
    );
  });

  it('names every reason with its words', () => {
    const zinnen = uitleg(
      {
        ...gewoon,
        termijnDatum: datum('2026-08-20'),
        dwangsomDagen: 42,
        haastDagen: 28,
        haastReden: 'Inkomen valt weg',
        haastDoorNaam: 'A. Bos',
        eerderDagen: 7,
      },
      VANDAAG,
    ).map(({ zin }) => zin);
    expect(zinnen).toEqual([
      'De termijn loopt tot en met do 20 aug 2026',
      'Er loopt of dreigt een dwangsom: 6 weken naar voren',
      'Haast, volgens A. Bos: Inkomen valt weg (4 weken naar voren)',
      'U kent deze cliënt: een week naar voren',
    ]);
    expect(vergelijk({ ...gewoon, haastDagen: 28 }, gewoon)).toBe(
      'Aan de beurt op ma 17 aug 2026 (hoe lang de taak ligt en haast), de volgende op ma 14 sep 2026.',
    );
    const geplaatst = {
      ...gewoon,
      plaatsDatum: datum('2026-08-04'),
      plaatsReden: 'Gebeld',
      plaatsDoorNaam: 'B. Vos',
    };
    expect(uitleg(geplaatst, VANDAAG)[0]!.zin).toContain('B. Vos heeft deze taak op');
  });
});
