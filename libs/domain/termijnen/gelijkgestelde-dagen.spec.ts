import { rij } from '../regels/regel';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { beslistermijn, type TermijnSoort } from './beslistermijn';
import { datum } from './datum';
import { GELIJKGESTELDE_DAGEN, gelijkgesteldIn, isWerkdag } from './feestdagen';

// Besluit van 24 oktober 2016 (BWBR0038666), Besluit van 20 september 2019, and the two for 2023-2025 and 2026-2028.
const BIJ_KONINKLIJK_BESLUIT = [
  ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  ['2020-05-22', '2021-05-14', '2022-05-27'],
  ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
].flat();

test.each(BIJ_KONINKLIJK_BESLUIT)('%s counts as a feestdag (Algemene termijnenwet 3 lid 3)', (dag) => {
  expect(isWerkdag(datum(dag))).toBe(false);
});

test.each([
  ['the Friday after Hemelvaart of a year no besluit names yet', '2029-05-11'],
  ['the day before', '2026-05-13'],
  ['the Monday after', '2026-05-18'],
])('%s: %s is a werkdag', (_wat, dag) => {
  expect(isWerkdag(datum(dag))).toBe(true);
});

test.each<[TermijnSoort, string, string, string]>([
  // Hemelvaart Thursday 14 May, equated Friday 15 May: four days further.
  ['WIA_CLAIM', '2026-03-19', '2026-05-14', '2026-05-18'],
  ['WIA_CLAIM', '2026-03-20', '2026-05-15', '2026-05-18'],
  ['ZW', '2025-12-05', '2026-01-02', '2026-01-05'],
  ['DESKUNDIGENOORDEEL', '2024-12-13', '2024-12-27', '2024-12-30'],
  // Monday 24 December 2018, then both Kerstdagen.
  ['HERBEOORDELING_VRAAG', '2018-10-29', '2018-12-24', '2018-12-27'],
  // Hemelvaart Thursday 6 May 2027 stands beside 5 May: Wednesday to Sunday.
  ['ZW', '2027-04-07', '2027-05-05', '2027-05-10'],
])('a term of %s received on %s runs past %s to %s', (soort, ontvangst, bare, uiterlijk) => {
  const found = beslistermijn({
    soort,
    ontvangstDatum: datum(ontvangst),
    opschortingen: [],
    verlengingen: [],
  });
  expect(found?.uiterlijkeBeslisdatum).toBe(uiterlijk);
  expect(found?.onderbouwing.at(-1)).toMatchObject({
    feit: 'De termijn eindigt op een feestdag',
    datum: bare,
    grondslag: 'Algemene termijnenwet 1 lid 1',
  });
});

describe('the equated days of a later rulebook', () => {
  const dag = (waarde: boolean, d: string) =>
    rij(
      'atw.gelijkgestelde_dag',
      waarde,
      'jaNee',
      `${d}..${d}`,
      'DAG',
      'Algemene termijnenwet 3 lid 3',
      'ZEKER',
    );
  const met = (...rijen: Regelboek['regels']): Regelboek => ({
    versie: 2,
    regels: [...REGELBOEK.regels, ...rijen],
  });

  test('are those of the first and what a new besluit adds', () => {
    expect(gelijkgesteldIn(met(dag(true, '2029-05-11')))).toEqual([...GELIJKGESTELDE_DAGEN, '2029-05-11']);
  });

  test('do not hold a day that was considered and left a werkdag', () => {
    expect(gelijkgesteldIn(met(dag(false, '2029-05-11')))).toEqual(GELIJKGESTELDE_DAGEN);
  });

  test('hold those of the first, also in a book that leaves them out', () => {
    expect(gelijkgesteldIn({ versie: 2, regels: [] })).toEqual(GELIJKGESTELDE_DAGEN);
  });
});
