import { datum } from '../termijnen/datum';
import { berekenDwangsom } from './bereken-dwangsom';

type Row = [
  termijn: string,
  ingebrekestelling: string,
  besluit: string | null,
  peil: string | null,
  eerste: string | null,
  laatste: string | null,
  dagen: number,
  bedrag: number,
  why: string,
];

// Awb 4:17, computed from the articles alone by a second program that shares nothing with this one.
/* prettier-ignore */
const ROWS: Row[] = [
  ['2026-04-28', '2026-04-27', null, null, null, null, 0, 0, 'before the last day: premature'],
  ['2026-04-28', '2026-04-28', null, null, null, null, 0, 0, 'on the last day: premature'],
  ['2026-04-28', '2026-04-29', null, null, '2026-05-14', '2026-06-24', 42, 1442, 'the first day that counts, all 42'],
  ['2026-04-28', '2026-05-04', '2026-05-17', null, '2026-05-19', null, 0, 0, 'decided a day early enough'],
  ['2026-04-28', '2026-05-04', '2026-05-18', null, '2026-05-19', null, 0, 0, 'on the last free day'],
  ['2026-04-28', '2026-05-04', '2026-05-19', null, '2026-05-19', '2026-05-19', 1, 23, 'one day'],
  ['2026-04-28', '2026-05-04', '2026-06-01', null, '2026-05-19', '2026-06-01', 14, 322, '14 days'],
  ['2026-04-28', '2026-05-04', '2026-06-02', null, '2026-05-19', '2026-06-02', 15, 357, '15: the second amount'],
  ['2026-04-28', '2026-05-04', '2026-06-15', null, '2026-05-19', '2026-06-15', 28, 812, '28 days'],
  ['2026-04-28', '2026-05-04', '2026-06-16', null, '2026-05-19', '2026-06-16', 29, 857, '29: the third amount'],
  ['2026-04-28', '2026-05-04', '2026-06-28', null, '2026-05-19', '2026-06-28', 41, 1397, '41 days'],
  ['2026-04-28', '2026-05-04', '2026-06-29', null, '2026-05-19', '2026-06-29', 42, 1442, '42 days'],
  ['2026-04-28', '2026-05-04', '2026-06-30', null, '2026-05-19', '2026-06-29', 42, 1442, 'no more than 42'],
  ['2026-04-28', '2026-05-04', null, '2026-05-18', '2026-05-19', null, 0, 0, 'counted until a day: nothing yet'],
  ['2026-04-28', '2026-05-04', null, '2026-06-10', '2026-05-19', '2026-06-10', 23, 637, 'counted until a day'],
  ['2026-04-28', '2026-05-04', '2026-06-20', '2026-06-10', '2026-05-19', '2026-06-10', 23, 637, 'the earlier of the two'],
  ['2026-04-28', '2026-05-04', '2026-06-10', '2026-06-20', '2026-05-19', '2026-06-10', 23, 637, 'the earlier of the two'],
  ['2026-04-28', '2026-05-04', '2026-05-03', null, null, null, 0, 0, 'decided before the letter'],
  ['2026-12-18', '2026-12-21', '2027-01-10', null, '2027-01-05', '2027-01-10', 6, 138, 'over the turn of the year'],
  ['2027-12-31', '2028-01-31', '2028-03-01', null, '2028-02-15', '2028-03-01', 16, 392, 'over the leap day'],
  ['2026-12-10', '2026-12-11', null, null, '2026-12-26', '2027-02-05', 42, 1442, 'the two weeks end on Kerst, not shifted'],
  ['2026-04-01', '2026-04-20', null, null, '2026-05-05', '2026-06-15', 42, 1442, 'nor at Bevrijdingsdag'],
  ['2009-09-01', '2009-09-30', null, null, null, null, 0, 0, 'there was no dwangsom'],
  ['2009-09-01', '2009-10-01', null, null, '2009-10-16', '2009-11-26', 42, 1260, 'the first day there is'],
  ['2018-12-01', '2018-12-31', null, null, '2019-01-15', '2019-02-25', 42, 1260, 'the old amounts, also for the days in 2019'],
  ['2018-12-01', '2019-01-01', null, null, '2019-01-16', '2019-02-26', 42, 1442, 'the new amounts'],
  ['2018-11-01', '2018-12-31', '2019-01-28', null, '2019-01-15', '2019-01-28', 14, 280, '14 days of the old'],
  ['2018-11-01', '2018-12-31', '2019-01-29', null, '2019-01-15', '2019-01-29', 15, 310, '15'],
  ['2018-11-01', '2019-01-01', '2019-01-29', null, '2019-01-16', '2019-01-29', 14, 322, '14 days of the new'],
  ['2024-05-14', '2024-05-16', '2024-06-27', null, '2024-05-31', '2024-06-27', 28, 812, 'RBROT 29-4-2025 ECLI:NL:RBROT:2025:5069'],
];

const op = (dag: string | null) => (dag === null ? undefined : datum(dag));

test.each(ROWS)(
  'term %s, letter of %s, decided %s, counted until %s: from %s to %s, %d days, %d euro: %s',
  (termijn, ingebrekestelling, besluit, peil, eerste, laatste, dagen, bedrag) => {
    const [besluitDatum, peilDatum] = [op(besluit), op(peil)];
    const found = berekenDwangsom({
      soort: 'WIA_CLAIM',
      uiterlijkeBeslisdatum: datum(termijn),
      ingebrekestellingDatum: datum(ingebrekestelling),
      ...(besluitDatum && { besluitDatum }),
      ...(peilDatum && { peilDatum }),
    });
    expect(found).toMatchObject({
      verschuldigd: dagen > 0,
      eersteDagDatum: eerste,
      laatsteDagDatum: laatste,
      dagen,
      bedrag,
    });
  },
);

// Awb 4:17 lid 6: equal shares of 1442 euro, to the cent.
test.each([
  [2, 721, 0],
  [3, 480.66, 0.02],
  [4, 360.5, 0],
  [7, 206, 0],
  [11, 131.09, 0.01],
  [1000, 1.44, 2],
])('%d aanvragers get %d euro each, and %d is left', (aanvragers, bedragPerAanvrager, restBedrag) => {
  const found = berekenDwangsom({
    soort: 'WIA_CLAIM',
    uiterlijkeBeslisdatum: datum('2026-04-28'),
    ingebrekestellingDatum: datum('2026-05-04'),
    aanvragers,
  });
  expect(found).toMatchObject({ bedragPerAanvrager, restBedrag });
});
