import { beslistermijn, opschortingNaUitnodiging, type TermijnSoort } from './beslistermijn';
import { datum } from './datum';

type Brief = [kennisgeving: string, weken?: number | null, nieuweDatum?: string];
type Row = [
  soort: TermijnSoort,
  ontvangst: string,
  uitgenodigdEnAangevuld: [string, string?][],
  brieven: Brief[],
  wettelijk: string,
  uiterlijk: string,
  why: string,
];

// Computed from the articles alone by a second program that shares nothing with this one.
/* prettier-ignore */
const ROWS: Record<string, Row[]> = {
  'Awb 4:15: suspended from the day after the invitation until the day of completion': [
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-01']], [], '2026-11-09', '2026-11-09', 'completed the same day: nothing'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-02']], [], '2026-11-09', '2026-11-09', 'completed the next day: nothing'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-03']], [], '2026-11-10', '2026-11-10', 'one day'],
    ['WIA_CLAIM', '2026-09-14', [['2026-09-14', '2026-09-21']], [], '2026-11-16', '2026-11-16', 'invited on the day of receipt'],
    ['WIA_CLAIM', '2026-09-14', [['2026-09-01', '2026-09-20']], [], '2026-11-16', '2026-11-16', 'invited before receipt: only the days after it'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-07', '2026-11-12']], [], '2026-11-13', '2026-11-13', 'begins on the day before the last'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-08', '2026-11-12']], [], '2026-11-12', '2026-11-12', 'begins on the last day'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-09', '2026-11-12']], [], '2026-11-09', '2026-11-09', 'invited on the last day: it has run'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-10', '2026-11-20']], [], '2026-11-09', '2026-11-09', 'after the last day'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-11'], ['2026-10-05', '2026-10-15']], [], '2026-11-23', '2026-11-23', 'overlapping days count once'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-11'], ['2026-10-10', '2026-10-15']], [], '2026-11-23', '2026-11-23', 'adjoining'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-10-20'], ['2026-10-05', '2026-10-08']], [], '2026-11-27', '2026-11-27', 'one within the other'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-05', '2026-10-15'], ['2026-10-01', '2026-10-11']], [], '2026-11-23', '2026-11-23', 'in any order'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-06', '2026-11-16'], ['2026-11-16', '2026-11-19']], [], '2026-11-20', '2026-11-20', 'the first lets the second begin in time'],
    ['WIA_CLAIM', '2026-09-14', [['2026-11-06', '2026-11-16'], ['2026-11-18', '2026-11-30']], [], '2026-11-18', '2026-11-18', 'the second one day too late'],
    ['WIA_CLAIM', '2026-09-14', [['2026-12-01', '2026-12-10']], [], '2026-11-09', '2026-11-09', 'long past the end'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-08', '2026-10-26']], [], '2026-11-26', '2026-11-26', 'over the end of summer time'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01']], [], '2026-11-09', '2026-11-09', 'open: the date as it stands'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-11-24']], [], '2027-01-04', '2027-01-04', 'ends at Kerst'],
    ['WIA_CLAIM', '2026-09-14', [['2026-10-01', '2026-11-15']], [], '2026-12-23', '2026-12-23', 'a whole month and more'],
    ['WIA_CLAIM', '2024-01-08', [['2024-02-20', '2024-03-01']], [], '2024-03-13', '2024-03-13', 'nine days, leap day among them'],
    ['WIA_CLAIM', '2024-01-08', [['2024-02-28', '2024-03-01']], [], '2024-03-05', '2024-03-05', 'the leap day alone'],
  ],
  'A suspension around a shifted end (bare end Saturday 28 February, last day Monday 2 March 2026)': [
    ['WIA_CLAIM', '2026-01-03', [['2026-02-26', '2026-03-04']], [], '2026-03-05', '2026-03-05', 'begins on the Friday: bare end moves first'],
    ['WIA_CLAIM', '2026-01-03', [['2026-02-27', '2026-03-04']], [], '2026-03-04', '2026-03-04', 'begins on the Saturday that ends the bare term'],
    ['WIA_CLAIM', '2026-01-03', [['2026-02-28', '2026-03-02']], [], '2026-03-02', '2026-03-02', 'the Sunday alone: Monday stays'],
    ['WIA_CLAIM', '2026-01-03', [['2026-02-28', '2026-03-04']], [], '2026-03-04', '2026-03-04', 'begins on the Sunday: the last day waits'],
    ['WIA_CLAIM', '2026-01-03', [['2026-03-01', '2026-03-05']], [], '2026-03-05', '2026-03-05', 'begins on the Monday'],
    ['WIA_CLAIM', '2026-01-03', [['2026-03-01', '2026-03-07']], [], '2026-03-09', '2026-03-09', 'waits until a Saturday, so until Monday'],
    ['WIA_CLAIM', '2026-01-03', [['2026-03-02', '2026-03-10']], [], '2026-03-02', '2026-03-02', 'begins after the Monday: nothing'],
  ],
  'Wet WIA 102 lid 5, Awb 4:14 lid 3: a kennisgeving within the term moves its end, and no weekend or feestdag shifts that': [
    ['WIA_CLAIM', '2026-01-05', [], [['2026-03-02']], '2026-03-02', '2026-04-27', 'on the last day'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-03-03']], '2026-03-02', '2026-03-02', 'one day late'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-01-05']], '2026-03-02', '2026-04-27', 'on the day of receipt'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-01-04']], '2026-03-02', '2026-03-02', 'before receipt'],
    ['WIA_CLAIM', '2026-01-03', [], [['2026-03-02']], '2026-03-02', '2026-04-25', 'on the shifted last day'],
    ['WIA_CLAIM', '2026-03-20', [], [['2026-05-18']], '2026-05-18', '2026-07-10', 'on the Monday after an equated Friday'],
    ['WIA_CLAIM', '2026-03-20', [], [['2026-05-19']], '2026-05-18', '2026-05-18', 'the day after that'],
    ['WIA_CLAIM', '2025-12-31', [], [['2026-01-05']], '2026-02-25', '2026-02-25', 'received in 2025: no sixteen weeks'],
    ['WIA_CLAIM', '2026-01-01', [], [['2026-01-05']], '2026-02-26', '2026-04-23', 'received on the first day'],
    ['HERBEOORDELING_VRAAG', '2026-01-05', [], [['2026-01-06']], '2026-03-02', '2026-04-27', 'ends on Koningsdag'],
    ['WIA_VERKORTE_WACHTTIJD', '2026-09-05', [], [['2026-09-07']], '2026-11-02', '2026-12-26', 'ends on a Saturday, the second Kerstdag'],
    ['PW_BANENAFSPRAAK', '2026-01-05', [], [['2026-01-06']], '2026-03-02', '2026-03-02', 'nothing was announced in general'],
    ['ZW', '2026-01-05', [], [['2026-01-06']], '2026-02-02', '2026-02-02', 'nothing moves'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-02-01', 20]], '2026-03-02', '2026-05-25', 'twenty weeks'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-02-01', 8]], '2026-03-02', '2026-03-02', 'no later than the law'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-02-01', null, '2026-05-16']], '2026-03-02', '2026-05-16', 'a Saturday named'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-02-01', null, '2026-02-20']], '2026-03-02', '2026-03-02', 'never shorter'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-01-12'], ['2026-02-01', null, '2026-04-01']], '2026-03-02', '2026-04-27', 'of two the later date'],
    ['WIA_CLAIM', '2026-01-05', [], [['2026-01-12'], ['2026-03-10', null, '2026-08-01']], '2026-03-02', '2026-04-27', 'a second letter after eight weeks'],
    ['ZW', '2026-01-05', [], [['2026-01-12', null, '2026-06-01']], '2026-02-02', '2026-02-02', 'ZW 72c lid 3 only informs'],
    ['DESKUNDIGENOORDEEL', '2026-01-05', [], [['2026-01-12', 6]], '2026-01-19', '2026-01-19', 'Awb 4:14 lid 1 only informs'],
    ['PW_BESCHUT_WERK', '2026-01-05', [], [['2026-01-12', null, '2026-06-01']], '2026-03-02', '2026-03-02', 'an advice: only informs'],
    ['EZWB', '2026-01-05', [], [['2026-01-12', 12]], '2026-03-02', '2026-03-30', 'Awb 4:14 lid 3 moves'],
    ['WIA_CLAIM', '2011-10-03', [], [['2012-01-09', null, '2012-02-15']], '2012-01-09', '2012-02-15', 'on the last day of fourteen weeks'],
  ],
  'A suspension and a kennisgeving together': [
    ['WIA_CLAIM', '2026-01-05', [['2026-02-01', '2026-02-08']], [['2026-03-09']], '2026-03-09', '2026-05-03', 'six days more for the letter too'],
    ['WIA_CLAIM', '2026-01-05', [['2026-02-01', '2026-02-08']], [['2026-03-10']], '2026-03-09', '2026-03-09', 'one day too late'],
    ['WIA_CLAIM', '2026-01-05', [['2026-03-10', '2026-03-20']], [['2026-02-20']], '2026-03-02', '2026-05-06', 'between the two ends'],
    ['WIA_CLAIM', '2026-01-05', [['2026-04-25', '2026-05-04']], [['2026-02-20']], '2026-03-02', '2026-05-05', 'near the announced end'],
    ['WIA_CLAIM', '2026-01-05', [['2026-04-26', '2026-05-04']], [['2026-02-20']], '2026-03-02', '2026-05-04', 'begins on the announced last day'],
    ['WIA_CLAIM', '2026-01-05', [['2026-04-27', '2026-05-04']], [['2026-02-20']], '2026-03-02', '2026-04-27', 'invited on the announced last day'],
    ['WIA_CLAIM', '2026-01-05', [['2026-02-01', '2026-02-08']], [['2026-02-20', null, '2026-06-01']], '2026-03-09', '2026-06-01', 'the letter reckoned with it'],
    ['WIA_CLAIM', '2026-01-05', [['2026-02-15', '2026-02-26']], [['2026-02-20', null, '2026-06-01']], '2026-03-12', '2026-06-06', 'the days after the letter'],
    ['WIA_CLAIM', '2026-01-05', [['2026-02-20']], [['2026-05-01', null, '2026-07-01']], '2026-03-02', '2026-07-01', 'held open: not expired'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_artikel, rows) => {
  test.each(rows)('%s of %s, suspended %j, letters %j: by law %s, at the latest %s: %s', (...row) => {
    const [soort, ontvangst, opschortingen, brieven, wettelijk, uiterlijk] = row;
    const found = beslistermijn({
      soort,
      ontvangstDatum: datum(ontvangst),
      aanvrager: 'CLIENT',
      opschortingen: opschortingen.map(([uitgenodigd, aangevuld]) =>
        opschortingNaUitnodiging('AWB_4_15_1A', datum(uitgenodigd), aangevuld ? datum(aangevuld) : undefined),
      ),
      verlengingen: brieven.map(([kennisgeving, weken, nieuweDatum]) => ({
        kennisgevingDatum: datum(kennisgeving),
        ...(weken && { weken }),
        ...(nieuweDatum && { nieuweDatum: datum(nieuweDatum) }),
      })),
    });
    expect(found).toMatchObject({ wettelijkeDatum: wettelijk, uiterlijkeBeslisdatum: uiterlijk });
  });
});
