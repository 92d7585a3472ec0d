import { beslistermijn, kennisgevingOpTijd, opschortingNaUitnodiging } from './beslistermijn';
import type { BeslistermijnInvoer, Opschorting } from './beslistermijn';
import { datum, daysBetween } from './datum';

// Awb 4:15 lid 1a, read literally: invited 10 March, completed 17 March is 11 to 16 March.
test.each([
  ['2026-03-10', '2026-03-17', undefined, '2026-03-11', '2026-03-17', 6],
  ['2026-03-10', '2026-03-12', undefined, '2026-03-11', '2026-03-12', 1],
  ['2026-03-10', '2026-03-11', undefined, '2026-03-11', '2026-03-11', 0],
  ['2026-03-10', '2026-04-20', '2026-03-24', '2026-03-11', '2026-03-24', 13], // completed after the hersteltermijn
  ['2024-02-28', '2024-03-01', undefined, '2024-02-29', '2024-03-01', 1],
  ['2026-12-30', '2027-01-05', undefined, '2026-12-31', '2027-01-05', 5],
])('invited %s, completed %s, hersteltermijn %s: from %s to %s, %d days', (...row) => {
  const [uitnodiging, aangevuld, herstel, vanaf, hervat, days] = row;
  const found = opschortingNaUitnodiging(
    'AWB_4_15_1A',
    datum(uitnodiging),
    datum(aangevuld),
    herstel === undefined ? undefined : datum(herstel),
  );
  expect(found).toMatchObject({ vanafDatum: vanaf, hervatDatum: hervat });
  expect(daysBetween(found.vanafDatum, found.hervatDatum!)).toBe(days);
});

test('completed without a hersteltermijn, nothing is expected any more', () => {
  expect(opschortingNaUitnodiging('AWB_4_15_1A', datum('2026-03-10'), datum('2026-03-17'))).toStrictEqual({
    grond: 'AWB_4_15_1A',
    vanafDatum: '2026-03-11',
    hervatDatum: '2026-03-17',
  });
});

test('without an answer the hersteltermijn is the expected end', () => {
  expect(
    opschortingNaUitnodiging('AWB_4_15_1A', datum('2026-03-10'), undefined, datum('2026-03-24')),
  ).toStrictEqual({
    grond: 'AWB_4_15_1A',
    vanafDatum: '2026-03-11',
    verwachteHervatDatum: '2026-03-24',
  });
});

const from = (vanaf: string, hervat?: string): Opschorting => ({
  grond: 'AWB_4_15_1A',
  vanafDatum: datum(vanaf),
  ...(hervat === undefined ? {} : { hervatDatum: datum(hervat) }),
});
const expected = (vanaf: string, verwacht: string): Opschorting => ({
  ...from(vanaf),
  verwachteHervatDatum: datum(verwacht),
});

const claim = (ontvangst: string, ...opschortingen: Opschorting[]): BeslistermijnInvoer => ({
  soort: 'WIA_CLAIM',
  ontvangstDatum: datum(ontvangst),
  opschortingen,
  verlengingen: [],
});

// Received Monday 2026-09-14: 8 weeks end on Monday 2026-11-09.
test.each<[string, Opschorting[], string]>([
  ['6 days: Sunday 15 November, then Monday', [from('2026-10-02', '2026-10-08')], '2026-11-16'],
  ['4 days', [from('2026-10-02', '2026-10-06')], '2026-11-13'],
  [
    'overlapping intervals count once',
    [from('2026-10-02', '2026-10-08'), from('2026-10-05', '2026-10-12')],
    '2026-11-19',
  ],
  [
    'adjoining intervals add up',
    [from('2026-10-02', '2026-10-08'), from('2026-10-08', '2026-10-12')],
    '2026-11-19',
  ],
  [
    'one inside the other',
    [from('2026-10-02', '2026-10-12'), from('2026-10-05', '2026-10-07')],
    '2026-11-19',
  ],
  ['begun on the last day', [from('2026-11-09', '2026-11-12')], '2026-11-12'],
  ['begun after expiry: no effect', [from('2026-11-10', '2026-11-20')], '2026-11-09'],
  [
    'the first carries the second',
    [from('2026-11-05', '2026-11-15'), from('2026-11-18', '2026-11-20')],
    '2026-11-23',
  ],
  [
    'the second comes too late',
    [from('2026-11-05', '2026-11-15'), from('2026-11-20', '2026-11-24')],
    '2026-11-19',
  ],
  ['ended before it began', [from('2026-10-08', '2026-10-07')], '2026-11-09'],
  ['days up to receipt do not count', [from('2026-09-10', '2026-09-17')], '2026-11-11'],
  ['open without a known end: nothing yet', [from('2026-10-02')], '2026-11-09'],
  ['open until the hersteltermijn', [expected('2026-10-02', '2026-10-16')], '2026-11-23'],
  ['over the end of summer time', [from('2026-10-24', '2026-10-27')], '2026-11-12'],
])('%s', (_, opschortingen, uiterlijk) => {
  const found = beslistermijn(claim('2026-09-14', ...opschortingen));
  expect(found).toMatchObject({ wettelijkeDatum: uiterlijk, uiterlijkeBeslisdatum: uiterlijk });
});

// Received Saturday 2026-01-03: the bare end is Saturday 28 February, shifted to Monday 2 March.
test.each([
  ['2026-02-02', '2026-02-04', '2026-03-02'],
  ['2026-03-01', '2026-03-02', '2026-03-02'],
  ['2026-03-02', '2026-03-05', '2026-03-05'], // the last day waits until the term runs again
  ['2026-03-03', '2026-03-06', '2026-03-02'],
])('suspended from %s to %s around a shifted end: %s', (vanaf, hervat, uiterlijk) => {
  expect(beslistermijn(claim('2026-01-03', from(vanaf, hervat)))?.uiterlijkeBeslisdatum).toBe(uiterlijk);
});

// Received 2026-01-05, statutory end 2026-03-02, kennisgeving of 2026-02-20.
test.each<[string, string | undefined, Opschorting, string, string]>([
  [
    '16 weeks take all suspended days',
    undefined,
    from('2026-02-02', '2026-02-08'),
    '2026-03-09',
    '2026-05-03',
  ],
  ['also between the two ends', undefined, from('2026-03-10', '2026-03-20'), '2026-03-02', '2026-05-07'],
  [
    'an own date leaves out days before the letter',
    '2026-06-01',
    from('2026-02-02', '2026-02-08'),
    '2026-03-09',
    '2026-06-01',
  ],
  ['and takes the part after it', '2026-06-01', from('2026-02-16', '2026-02-26'), '2026-03-12', '2026-06-06'],
  ['and later days', '2026-06-01', from('2026-03-10', '2026-03-20'), '2026-03-02', '2026-06-11'],
  [
    'but none after it has passed',
    '2026-06-01',
    from('2026-06-02', '2026-06-20'),
    '2026-03-02',
    '2026-06-01',
  ],
])('%s', (_, nieuweDatum, opschorting, wettelijk, uiterlijk) => {
  const verlenging = {
    kennisgevingDatum: datum('2026-02-20'),
    ...(nieuweDatum === undefined ? {} : { nieuweDatum: datum(nieuweDatum) }),
  };
  const found = beslistermijn({ ...claim('2026-01-05', opschorting), verlengingen: [verlenging] });
  expect(found).toMatchObject({ wettelijkeDatum: wettelijk, uiterlijkeBeslisdatum: uiterlijk });
});

// A suspension moves the last day for a kennisgeving with it.
test.each<[string, Opschorting[], boolean]>([
  ['2026-03-09', [from('2026-02-02', '2026-02-08')], true],
  ['2026-03-10', [from('2026-02-02', '2026-02-08')], false],
  ['2026-04-30', [from('2026-02-02')], true], // held without a known end: it cannot have expired
  ['2026-04-30', [from('2026-03-02')], true], // held from the very last day on
  ['2026-04-30', [from('2026-03-03')], false], // held only after it had expired
  ['2026-03-10', [expected('2026-02-02', '2026-02-08')], false],
])('a kennisgeving on %s with %j is in time: %s', (kennisgeving, opschortingen, opTijd) => {
  expect(kennisgevingOpTijd(claim('2026-01-05', ...opschortingen), datum(kennisgeving))).toBe(opTijd);
});
