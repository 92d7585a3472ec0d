import fc from 'fast-check';
import { datum } from '../termijnen/datum';
import { schat, type SchattingVraag } from './schat';

const cents = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => n / 100);
const hours = fc.integer({ min: 1, max: 80 }).map((n) => n / 2);

const someFuncties = fc.uniqueArray(
  fc.record({
    sbcCode: fc.integer({ min: 111000, max: 111060 }).map(String),
    uurloon: cents(60),
    arbeidsplaatsen: fc.integer({ min: 0, max: 9 }),
  }),
  { selector: ({ sbcCode }) => sbcCode, maxLength: 12 },
);

const someVraag: fc.Arbitrary<SchattingVraag> = fc.record(
  {
    wet: fc.constantFrom('WIA', 'ZW'),
    peilDatum: fc.constantFrom(datum('2020-01-01'), datum('2026-03-02')),
    maatman: fc.record({ uurloon: cents(80), uren: hours }),
    urenBelastbaar: hours,
    duurzaam: fc.boolean(),
    feitelijkUurloon: cents(80),
    functies: someFuncties,
  },
  { requiredKeys: ['wet', 'peilDatum', 'maatman', 'functies'] },
);

/** The same law in whole cents and half hours, with nothing of the engine: RVC : maatman as a pair of bigints. */
function independent(vraag: SchattingVraag): [rest: bigint, maatman: bigint] {
  const c = (amount: number) => BigInt((amount * 100).toFixed(0));
  const maatman = c(vraag.maatman.uurloon);
  const maatmanUren = c(vraag.maatman.uren);
  const actual = vraag.feitelijkUurloon === undefined ? null : c(vraag.feitelijkUurloon);
  const praktisch = vraag.wet === 'WIA' && vraag.peilDatum >= '2024-07-01';
  if (actual !== null && praktisch && 100n * actual > 20n * maatman) return [actual, maatman];
  const fit = vraag
    .functies!.filter(({ arbeidsplaatsen }) => arbeidsplaatsen >= 3)
    .map(({ uurloon }) => c(uurloon))
    .sort((a, b) => (a < b ? 1 : -1));
  let rest = 0n;
  let over = maatman * maatmanUren;
  if (fit.length >= 3) {
    const bear = vraag.urenBelastbaar === undefined ? maatmanUren : c(vraag.urenBelastbaar);
    const limited = bear < maatmanUren;
    const loon = limited && fit[1]! > maatman ? maatman : fit[1]!;
    rest = loon * (limited ? bear : maatmanUren);
  }
  if (actual !== null && actual * maatmanUren > rest) {
    rest = actual;
    over = maatman;
  }
  return [rest, over];
}

const halfUp = (numerator: bigint, denominator: bigint) =>
  Number((2n * numerator + denominator) / (2n * denominator)) / 100;

test('every figure and class equals an independent computation in whole cents', () => {
  fc.assert(
    fc.property(someVraag, (vraag) => {
      const [rest, over] = independent(vraag);
      const lost = rest > over ? 0n : over - rest;
      const found = schat(vraag);
      expect(found.restverdiencapaciteitPercentage).toBe(halfUp(10_000n * rest, over));
      expect(found.arbeidsongeschiktheidspercentage).toBe(halfUp(10_000n * lost, over));
      const wia =
        [80n, 65n, 55n, 45n, 35n].findIndex((ondergrens) => 100n * lost >= ondergrens * over) + 1 || 6;
      expect(found.klasse).toBe(
        vraag.wet === 'ZW'
          ? 100n * rest > 65n * over
            ? 'GT65'
            : 'LE65'
          : ['', '80_100', '65_80', '55_65', '45_55', '35_45', 'LT35'][wia],
      );
    }),
    { numRuns: 2000 },
  );
});

const ao = (vraag: SchattingVraag) => schat(vraag).arbeidsongeschiktheidspercentage;

test('a higher wage of any functie never gives a higher percentage', () => {
  fc.assert(
    fc.property(someVraag, fc.nat(), cents(40), (vraag, at, raise) => {
      const functies = vraag.functies!.map((functie, index) =>
        index === at % (vraag.functies!.length || 1)
          ? { ...functie, uurloon: Math.round((functie.uurloon + raise) * 100) / 100 }
          : functie,
      );
      expect(ao({ ...vraag, functies })).toBeLessThanOrEqual(ao(vraag));
    }),
    { numRuns: 500 },
  );
});

test('more hours never give a higher percentage, as long as they are fewer than those of the maatman', () => {
  fc.assert(
    fc.property(someVraag, hours, hours, (vraag, a, b) => {
      const maatman = { ...vraag.maatman, uren: 40 };
      const [few, many] = [Math.min(a, b), Math.max(a, b)].map((n) => Math.min(n, 40));
      expect(ao({ ...vraag, maatman, urenBelastbaar: many })).toBeLessThanOrEqual(
        ao({ ...vraag, maatman, urenBelastbaar: few }),
      );
    }),
    { numRuns: 500 },
  );
});

test('all wages times the same number change no percentage and no class', () => {
  fc.assert(
    fc.property(someVraag, fc.integer({ min: 2, max: 50 }), (vraag, times) => {
      const by = (amount: number) => Math.round(amount * 100 * times) / 100;
      const scaled: SchattingVraag = {
        ...vraag,
        maatman: { ...vraag.maatman, uurloon: by(vraag.maatman.uurloon) },
        functies: vraag.functies!.map((functie) => ({ ...functie, uurloon: by(functie.uurloon) })),
        ...(vraag.feitelijkUurloon === undefined ? {} : { feitelijkUurloon: by(vraag.feitelijkUurloon) }),
      };
      const before = schat(vraag);
      expect(schat(scaled)).toMatchObject({
        arbeidsongeschiktheidspercentage: before.arbeidsongeschiktheidspercentage,
        restverdiencapaciteitPercentage: before.restverdiencapaciteitPercentage,
        klasse: before.klasse,
        uitkomst: before.uitkomst,
      });
    }),
    { numRuns: 500 },
  );
});

test('the order of the functies leaves no trace, not even in the onderbouwing', () => {
  const shuffled = someVraag.chain((vraag) =>
    fc.tuple(
      fc.constant(vraag),
      fc.shuffledSubarray([...vraag.functies!], { minLength: vraag.functies!.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([vraag, functies]) => {
      expect(schat({ ...vraag, functies })).toEqual(schat(vraag));
    }),
    { numRuns: 500 },
  );
});

test('a functie that pays less than the three that carry it changes nothing', () => {
  fc.assert(
    fc.property(someVraag, fc.integer({ min: 0, max: 9 }), (vraag, arbeidsplaatsen) => {
      const before = schat(vraag);
      fc.pre(before.gebruikteFuncties.length === 3);
      const used = vraag.functies!.filter(({ sbcCode }) => before.gebruikteFuncties.includes(sbcCode));
      const least = Math.min(...used.map(({ uurloon }) => uurloon));
      fc.pre(least > 0.01);
      const worse = { sbcCode: '999999', uurloon: Math.round((least - 0.01) * 100) / 100, arbeidsplaatsen };
      const after = schat({ ...vraag, functies: [...vraag.functies!, worse] });
      expect([after.klasse, after.restverdiencapaciteitPerUur, after.gebruikteFuncties]).toEqual([
        before.klasse,
        before.restverdiencapaciteitPerUur,
        before.gebruikteFuncties,
      ]);
    }),
    { numRuns: 500 },
  );
});

test('a warning stands wherever the shown percentages would be judged otherwise', () => {
  fc.assert(
    fc.property(someVraag, (vraag) => {
      const found = schat(vraag);
      const rvc = found.restverdiencapaciteitPercentage;
      const lost = found.arbeidsongeschiktheidspercentage;
      const shown =
        vraag.wet === 'ZW'
          ? rvc > 65 !== (found.klasse === 'GT65')
          : rvc > 65 !== (found.klasse === 'LT35') || lost < 35 !== (found.klasse === 'LT35');
      if (shown) expect(found.waarschuwingen.join()).toMatch(/exacte waarde beslist/);
    }),
    { numRuns: 500 },
  );
});
