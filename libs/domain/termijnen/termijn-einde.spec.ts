import { beslistermijn, type BeslistermijnInvoer } from './beslistermijn';
import { datum } from './datum';
import { aankondigingFor, regelFor } from './regels';

// Received on Monday 5 January 2026: eight weeks, t/m Monday 2 March.
const received = (over: Partial<BeslistermijnInvoer> = {}): BeslistermijnInvoer => ({
  soort: 'WIA_CLAIM',
  ontvangstDatum: datum('2026-01-05'),
  opschortingen: [],
  verlengingen: [],
  ...over,
});

test.each([
  ['2026-03-02', false, '2026-03-02'],
  ['2026-03-03', true, '2026-03-03'],
])('a kennisgeving that names %s extends: %s', (nieuweDatum, verlengd, uiterlijk) => {
  const verlengingen = [{ kennisgevingDatum: datum('2026-02-20'), nieuweDatum: datum(nieuweDatum) }];
  expect(beslistermijn(received({ verlengingen }))).toMatchObject({
    verlengd,
    uiterlijkeBeslisdatum: uiterlijk,
  });
});

test('only a herbeoordeling on request can be an intern verzoek; anything else keeps its term', () => {
  expect(beslistermijn(received({ aanvrager: 'UWV_INTERN' }))?.uiterlijkeBeslisdatum).toBe('2026-03-02');
});

// The bare end is Saturday 28 February: held from the Monday the Algemene termijnenwet made of it, not from before.
test('a suspension that ends on the Monday the term was moved to leaves it there', () => {
  const held = (vanaf: string, hervat: string) =>
    beslistermijn(
      received({
        ontvangstDatum: datum('2026-01-03'),
        opschortingen: [{ grond: 'AWB_4_15_2B', vanafDatum: datum(vanaf), hervatDatum: datum(hervat) }],
      }),
    )!.uiterlijkeBeslisdatum;
  expect(held('2026-03-01', '2026-03-02')).toBe('2026-03-02');
  expect(held('2026-03-01', '2026-03-03')).toBe('2026-03-03');
});

test('the rulebook is read once: the same term is the same row', () => {
  const day = datum('2026-03-02');
  expect(regelFor('WIA_CLAIM', day)).toBe(regelFor('WIA_CLAIM', day));
  expect(aankondigingFor('WIA_CLAIM', day)).toBe(aankondigingFor('WIA_CLAIM', day));
});

// Awb 4:15: as long as the term stands still it cannot have expired. Sixteen weeks from 5 January are 27 April.
test.each([
  ['the last day', '2026-03-02', '2026-04-27'],
  ['the day after it, when there was nothing left to hold', '2026-03-03', '2026-03-02'],
])('a kennisgeving of 10 March in a suspension open since %s', (_since, vanaf, uiterlijk) => {
  const found = beslistermijn(
    received({
      opschortingen: [{ grond: 'AWB_4_15_2B', vanafDatum: datum(vanaf) }],
      verlengingen: [{ kennisgevingDatum: datum('2026-03-10') }],
    }),
  );
  expect(found!.uiterlijkeBeslisdatum).toBe(uiterlijk);
});

test('a term is moved past the equated days it is asked with', () => {
  const maandag = [datum('2026-03-02')];
  expect(beslistermijn(received({ gelijkgesteldeDagen: maandag }))!.uiterlijkeBeslisdatum).toBe('2026-03-03');
  expect(beslistermijn(received())!.uiterlijkeBeslisdatum).toBe('2026-03-02');
});
