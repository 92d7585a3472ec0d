import { beslistermijn, kennisgevingOpTijd } from './beslistermijn';
import type { BeslistermijnInvoer, TermijnSoort, Verlenging } from './beslistermijn';
import { datum } from './datum';

function received(ontvangst: string, soort: TermijnSoort = 'WIA_CLAIM'): BeslistermijnInvoer {
  return { soort, ontvangstDatum: datum(ontvangst), opschortingen: [], verlengingen: [] };
}

const sent = (kennisgeving: string, rest: { nieuweDatum?: string; weken?: number } = {}): Verlenging => ({
  kennisgevingDatum: datum(kennisgeving),
  ...(rest.nieuweDatum === undefined ? {} : { nieuweDatum: datum(rest.nieuweDatum) }),
  ...(rest.weken === undefined ? {} : { weken: rest.weken }),
});

// Wet WIA 102 lid 5, Awb 4:14 lid 3: the announced term, never shifted, both dates kept.
test.each<[string, TermijnSoort, string, Verlenging, string, string]>([
  ['16 weeks', 'WIA_CLAIM', '2026-01-02', sent('2026-01-02'), '2026-02-27', '2026-04-24'],
  ['Koningsdag stays', 'WIA_CLAIM', '2026-01-05', sent('2026-01-12'), '2026-03-02', '2026-04-27'],
  ['Saturday stays', 'WIA_CLAIM', '2026-11-21', sent('2026-11-23'), '2027-01-18', '2027-03-13'],
  ['on the last day', 'WIA_CLAIM', '2026-01-05', sent('2026-03-02'), '2026-03-02', '2026-04-27'],
  ['a day late', 'WIA_CLAIM', '2026-01-05', sent('2026-03-03'), '2026-03-02', '2026-03-02'],
  ['on the shifted last day', 'WIA_CLAIM', '2026-01-03', sent('2026-03-02'), '2026-03-02', '2026-04-25'],
  ['before receipt', 'WIA_CLAIM', '2026-01-05', sent('2026-01-04'), '2026-03-02', '2026-03-02'],
  ['herbeoordeling', 'HERBEOORDELING_VRAAG', '2026-01-05', sent('2026-01-12'), '2026-03-02', '2026-04-27'],
  [
    'verkorte wachttijd',
    'WIA_VERKORTE_WACHTTIJD',
    '2026-01-02',
    sent('2026-01-09'),
    '2026-02-27',
    '2026-04-24',
  ],
  ['own weeks', 'WIA_CLAIM', '2026-01-05', sent('2026-01-12', { weken: 20 }), '2026-03-02', '2026-05-25'],
  [
    'own date',
    'WIA_CLAIM',
    '2026-01-05',
    sent('2026-02-20', { nieuweDatum: '2026-06-01' }),
    '2026-03-02',
    '2026-06-01',
  ],
  [
    'never shorter',
    'WIA_CLAIM',
    '2026-01-05',
    sent('2026-02-20', { nieuweDatum: '2026-02-25' }),
    '2026-03-02',
    '2026-03-02',
  ],
  [
    'received in 2025: no 16 weeks',
    'WIA_CLAIM',
    '2025-12-31',
    sent('2026-01-05'),
    '2026-02-25',
    '2026-02-25',
  ],
  [
    'received in 2025, own date',
    'WIA_CLAIM',
    '2025-12-31',
    sent('2026-02-01', { nieuweDatum: '2026-04-01' }),
    '2026-02-25',
    '2026-04-01',
  ],
  ['PW has no default', 'PW_BANENAFSPRAAK', '2026-01-05', sent('2026-01-12'), '2026-03-02', '2026-03-02'],
  [
    'PW own weeks',
    'PW_BANENAFSPRAAK',
    '2026-01-05',
    sent('2026-01-12', { weken: 12 }),
    '2026-03-02',
    '2026-03-30',
  ],
  [
    'ZW only informs',
    'ZW',
    '2026-01-05',
    sent('2026-01-12', { nieuweDatum: '2026-06-01' }),
    '2026-02-02',
    '2026-02-02',
  ],
  [
    'DO only informs',
    'DESKUNDIGENOORDEEL',
    '2026-01-05',
    sent('2026-01-12', { weken: 8 }),
    '2026-01-19',
    '2026-01-19',
  ],
])('%s', (_, soort, ontvangst, verlenging, wettelijk, uiterlijk) => {
  const found = beslistermijn({ ...received(ontvangst, soort), verlengingen: [verlenging] });
  expect(found).toMatchObject({ wettelijkeDatum: wettelijk, uiterlijkeBeslisdatum: uiterlijk });
  expect(found?.verlengd).toBe(wettelijk !== uiterlijk);
});

test('of two kennisgevingen the later date stands', () => {
  const verlengingen = [sent('2026-02-20', { nieuweDatum: '2026-06-01' }), sent('2026-01-12')];
  expect(beslistermijn({ ...received('2026-01-05'), verlengingen })?.uiterlijkeBeslisdatum).toBe(
    '2026-06-01',
  );
});

test('a second kennisgeving must still come within the statutory term', () => {
  const verlengingen = [sent('2026-01-12'), sent('2026-04-01', { nieuweDatum: '2026-06-01' })];
  expect(beslistermijn({ ...received('2026-01-05'), verlengingen })?.uiterlijkeBeslisdatum).toBe(
    '2026-04-27',
  );
});

test.each([
  ['2026-01-04', false],
  ['2026-01-05', true],
  ['2026-03-02', true],
  ['2026-03-03', false],
])('a kennisgeving on %s for an aanvraag of 2026-01-05 is in time: %s', (kennisgeving, opTijd) => {
  expect(kennisgevingOpTijd(received('2026-01-05'), datum(kennisgeving))).toBe(opTijd);
});
