import fc from 'fast-check';
import { beslistermijn } from '../termijnen/beslistermijn';
import { addDays, datum } from '../termijnen/datum';
import { regelFor } from '../termijnen/regels';
import { rij, type Regel } from './regel';
import { inForce, REGELBOEK } from './regelboek';
import { foutenInRegelboek } from './validate-regelboek';

const regel = (span: `${string}..${string}`, change: Partial<Regel> = {}): Regel => ({
  ...rij('ezwb.grens', 65, 'procent', span, 'DATUM_IN_GEDING', 'ZW 19aa', 'ZEKER'),
  ...change,
});
const fouten = (...regels: Regel[]) => foutenInRegelboek({ versie: 2, regels });

test('version 1 can be used', () => {
  expect(foutenInRegelboek(REGELBOEK)).toEqual([]);
});

test.each<[string, Partial<Regel>, RegExp]>([
  ['an unknown eenheid', { eenheid: 'kilo' as never }, /eenheid/],
  ['an end before the start', { tot: datum('2019-12-31') }, /van ligt na tot/],
  ['no article', { artikel: ' ' }, /zonder artikel/],
  ['yes or no as a percentage', { waarde: true }, /past niet bij de eenheid/],
  ['a number as yes or no', { eenheid: 'jaNee' }, /past niet bij de eenheid/],
  ['no number at all', { waarde: NaN }, /past niet bij de eenheid/],
  ['an empty list', { waarde: [] }, /past niet bij de eenheid/],
  ['a date that does not exist', { van: '2020-02-30' as never }, /van is geen kalenderdatum/],
  ['an unknown certainty', { zekerheid: 'MISSCHIEN' as never }, /zekerheid/],
  ['an unknown deciding date', { bepaaldDoor: 'OOIT' as never }, /bepalende datum/],
  ['a term in percent', { soort: 'EZWB', atw: true }, /een termijn heeft/],
  ['a kennisgeving without a term', { kennisgeving: 'INFORMEERT' }, /een termijn heeft/],
  ['a key with a space', { sleutel: 'ezwb grens' }, /sleutel/],
])('a row with %s is refused', (_, change, melding) => {
  expect(fouten(regel('2020-01-01..', change)).join()).toMatch(melding);
});

test('rows that touch are fine, rows that share a day are not, in whatever order they stand', () => {
  expect(fouten(regel('2020-01-01..2020-06-30'), regel('2020-07-01..'))).toEqual([]);
  expect(fouten(regel('2020-07-01..'), regel('2020-01-01..2020-07-01'))).toEqual([
    'ezwb.grens: de rijen vanaf 2020-01-01 en 2020-07-01 overlappen',
  ]);
  expect(fouten(regel('2020-01-01..'), regel('2021-01-01..'))).toHaveLength(1);
});

test('two statutory terms of one soort on one day are refused, also under different keys', () => {
  const term = { soort: 'EZWB', waarde: 8, eenheid: 'weken', atw: true } as const;
  const statutory = { ...term, kennisgeving: 'VERSCHUIFT', kennisgevingArtikel: 'Awb 4:14 lid 3' } as const;
  expect(
    fouten(
      regel('2020-01-01..', { ...statutory, sleutel: 'a' }),
      regel('2020-01-01..', { ...statutory, sleutel: 'b' }),
    ),
  ).toEqual(['wettelijke termijn van EZWB: de rijen vanaf 2020-01-01 en 2020-01-01 overlappen']);
});

test('a book is faultless exactly when every day has at most one row', () => {
  const spans = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 12 })), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (found) => {
      const start = datum('2020-01-01');
      const rows = found.map(([from, length]) =>
        regel('2020-01-01..', { van: addDays(start, from), tot: addDays(start, from + length) }),
      );
      const days = Array.from({ length: 60 }, (_, day) => addDays(start, day));
      const single = days.every((day) => rows.filter((row) => inForce([row], day)).length <= 1);
      expect(fouten(...rows).length === 0).toBe(single);
    }),
    { numRuns: 500 },
  );
});

test('another book gives another term, from the same functions', () => {
  const regels = REGELBOEK.regels.map((row) =>
    row.sleutel === 'term.wia_claim' && row.tot === null ? { ...row, waarde: 10 } : row,
  );
  const boek = { versie: 2, regels };
  const ontvangstDatum = datum('2026-01-07');
  const invoer = { soort: 'WIA_CLAIM', ontvangstDatum, opschortingen: [], verlengingen: [] } as const;
  expect(regelFor('WIA_CLAIM', ontvangstDatum, boek)?.weken).toBe(10);
  expect(beslistermijn({ ...invoer, regels: boek })?.uiterlijkeBeslisdatum).toBe('2026-03-18');
  expect(beslistermijn(invoer)?.uiterlijkeBeslisdatum).toBe('2026-03-04');
});

test('a book without the announced term leaves a kennisgeving without a date', () => {
  const boek = {
    versie: 2,
    regels: REGELBOEK.regels.filter(({ sleutel }) => !sleutel.endsWith('.announced')),
  };
  const kennisgevingDatum = datum('2026-01-12');
  const found = beslistermijn({
    soort: 'WIA_CLAIM',
    ontvangstDatum: datum('2026-01-07'),
    opschortingen: [],
    verlengingen: [{ kennisgevingDatum }],
    regels: boek,
  });
  expect([found?.uiterlijkeBeslisdatum, found?.onderbouwing[1]?.gevolg]).toEqual([
    '2026-03-04',
    'geen gevolg: noemt geen nieuwe datum',
  ]);
});

test.each<[string, Regel['waarde'], boolean]>([
  ['waarschuwing.termijn', [10, 3], true],
  ['waarschuwing.termijn', [5, 5], false],
  ['waarschuwing.termijn', [3, 10], false],
  ['waarschuwing.termijn', [10, 0], false],
  ['waarschuwing.termijn', [10.5, 3], false],
  ['waarschuwing.termijn.hoort', [0, 0, 3, 3], true],
  ['waarschuwing.termijn.hoort', [0, 1, 2, 4], false],
  ['melding.uren', [0, 24], true],
  ['melding.uren', [19, 7], false],
  ['melding.uren', [7, 25], false],
  ['melding.escalatie.dringend', 0, false],
  ['melding.stilstand', 20, true],
  ['melding.stilstand', 0.5, false],
  ['melding.brief', 1, true],
  ['melding.brief', 0, false],
])('the agreement %s as %j: %s', (sleutel, waarde, fine) => {
  const known = REGELBOEK.regels.find((row) => row.sleutel === sleutel)!;
  expect(fouten({ ...known, waarde })).toHaveLength(fine ? 0 : 1);
});

test('a day that counts as a feestdag is one day', () => {
  const dag = (tot: string | null) => ({
    ...rij(
      'atw.gelijkgestelde_dag',
      true,
      'jaNee',
      '2027-05-07..',
      'DAG',
      'Algemene termijnenwet 3 lid 3',
      'ZEKER',
    ),
    tot: tot as Regel['tot'],
  });
  expect(fouten(dag('2027-05-07'))).toEqual([]);
  expect(fouten(dag(null)).join()).toMatch(/één dag/);
  expect(fouten(dag('2027-05-08')).join()).toMatch(/één dag/);
});
