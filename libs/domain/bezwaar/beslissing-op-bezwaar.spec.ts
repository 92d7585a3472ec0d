import { datum } from '../termijnen/datum';
import type { BezwaarOpschorting } from './bezwaar-einde';
import { beslissingOpBezwaar, type BezwaarInvoer } from './beslissing-op-bezwaar';
import type { Behandeling, BezwaarSoort } from './bezwaarregels';

const M = 'MEDISCH_ARBEIDSKUNDIG';
const X = 'EXTERNE_DESKUNDIGE';
const G = 'GEWOON';

// Derived by hand: the first day is the day after the last day to make bezwaar, so the last is that last day plus 7 times
// the weeks. Longer than twelve weeks, so no weekend or feestdag moves it (Algemene termijnenwet 4).
/* prettier-ignore */
const TERMIJNEN: [soort: BezwaarSoort, behandeling: Behandeling, bekend: string, bezwaar: string, beslis: string, verdaagd: string][] = [
  ['WIA_CLAIM', G, '2026-01-05', '2026-02-16', '2026-05-18', '2026-06-29'],
  ['WIA_CLAIM', M, '2026-01-05', '2026-02-16', '2026-06-15', '2026-07-27'],
  ['WIA_CLAIM', X, '2026-01-05', '2026-02-16', '2026-07-13', '2026-08-24'],
  // Tweede paasdag moves the bezwaartermijn, and with it the day from which is counted.
  ['WIA_CLAIM', G, '2026-02-23', '2026-04-07', '2026-07-07', '2026-08-18'],
  ['WIA_VERKORTE_WACHTTIJD', M, '2026-02-23', '2026-04-07', '2026-08-04', '2026-09-15'],
  ['HERBEOORDELING_VRAAG', X, '2026-02-23', '2026-04-07', '2026-09-01', '2026-10-13'],
  ['HERBEOORDELING_PROFESSIONEEL', G, '2026-03-16', '2026-04-28', '2026-07-28', '2026-09-08'],
  ['WIA_CLAIM', M, '2026-03-16', '2026-04-28', '2026-08-25', '2026-10-06'],
  ['WIA_CLAIM', X, '2026-03-24', '2026-05-06', '2026-09-30', '2026-11-11'],
  // Tweede paasdag 2027 stays the day: longer than twelve weeks.
  ['WIA_CLAIM', G, '2026-11-13', '2026-12-28', '2027-03-29', '2027-05-10'],
  ['WIA_CLAIM', M, '2026-11-13', '2026-12-28', '2027-04-26', '2027-06-07'],
  ['WIA_CLAIM', X, '2026-11-13', '2026-12-28', '2027-05-24', '2027-07-05'],
  ['WIA_CLAIM', M, '2028-01-18', '2028-02-29', '2028-06-27', '2028-08-08'],
  ['WIA_CLAIM', X, '2024-01-18', '2024-02-29', '2024-07-25', '2024-09-05'],
  // Hemelvaartsdag, and a koninklijk besluit equates the Friday after it: the bezwaartermijn ends on Monday 2 June.
  ['WIA_CLAIM', M, '2025-04-17', '2025-06-02', '2025-09-29', '2025-11-10'],
  // The Ziektewet: 17 and 21 only for an EZWb (ZW 73a), else 13 whatever is asked (ZW 74).
  ['EZWB', G, '2026-07-20', '2026-08-31', '2026-11-30', '2027-01-11'],
  ['EZWB', M, '2026-07-20', '2026-08-31', '2026-12-28', '2027-02-08'],
  ['EZWB', X, '2026-07-20', '2026-08-31', '2027-01-25', '2027-03-08'],
  ['ZW', G, '2026-07-20', '2026-08-31', '2026-11-30', '2027-01-11'],
  ['ZW', M, '2026-07-20', '2026-08-31', '2026-11-30', '2027-01-11'],
  ['ZW', X, '2026-07-20', '2026-08-31', '2026-11-30', '2027-01-11'],
  ['WAJONG', G, '2027-03-16', '2027-04-28', '2027-07-28', '2027-09-08'],
  ['WAJONG', M, '2027-03-16', '2027-04-28', '2027-08-25', '2027-10-06'],
  ['WAJONG', X, '2027-03-16', '2027-04-28', '2027-09-22', '2027-11-03'],
  // Awb 7:10 lid 1: six weeks, which the Algemene termijnenwet does move; a verdaging is counted from the bare end.
  ['PW_BANENAFSPRAAK', G, '2026-01-05', '2026-02-16', '2026-03-30', '2026-05-11'],
  ['PW_BANENAFSPRAAK', M, '2026-02-20', '2026-04-07', '2026-05-19', '2026-06-30'],
  ['PW_ARBEIDSVERMOGEN', G, '2026-10-02', '2026-11-13', '2026-12-28', '2027-02-05'],
  ['PW_ARBEIDSVERMOGEN', X, '2027-02-02', '2027-03-16', '2027-04-28', '2027-06-08'],
];

const vraag = (over: object = {}): BezwaarInvoer =>
  ({ soort: 'WIA_CLAIM', behandeling: M, bekendmakingDatum: '2026-07-20', ...over }) as BezwaarInvoer;
const uiterlijk = (over: object) => beslissingOpBezwaar(vraag(over))!.beslisUiterlijkDatum;

describe('the term to decide on a bezwaar (Wet WIA 111-112, ZW 73a-74, Wajong 6:3, Awb 7:10)', () => {
  test.each(TERMIJNEN)(
    '%s %s, made known on %s: bezwaar to %s, decide by %s, put off to %s',
    (soort, behandeling, bekend, bezwaar, beslis, verdaagd) => {
      const found = beslissingOpBezwaar({ soort, behandeling, bekendmakingDatum: datum(bekend) })!;
      expect([
        found.bezwaartermijnEindDatum,
        found.beslisUiterlijkDatum,
        found.verdagingUiterlijkDatum,
      ]).toEqual([bezwaar, beslis, verdaagd]);
    },
  );

  // RBZWB 2023:5623 applies 17 and 6 weeks.
  it('counts from the end of a short bezwaartermijn in the Ziektewet', () => {
    const medisch = { soort: 'ZW', geneeskundig: true, behandeling: G };
    expect(uiterlijk({ ...medisch, bekendmakingDatum: '2026-07-20' })).toBe('2026-11-02');
    expect(uiterlijk({ ...medisch, bekendmakingDatum: '2026-04-21' })).toBe('2026-08-05');
    expect(uiterlijk({ ...medisch, bekendmakingDatum: '2026-12-11' })).toBe('2027-03-29');
  });

  test.each<[BezwaarSoort]>([['DESKUNDIGENOORDEEL'], ['PW_BESCHUT_WERK']])('%s has none', (soort) => {
    expect(beslissingOpBezwaar(vraag({ soort }))).toBeNull();
  });

  it('is not moved by the day on which the bezwaarschrift came, late or not', () => {
    const schriften = ['2026-07-21', '2026-08-31', '2026-09-30'].map((dag) => ({ ontvangenDatum: dag }));
    expect(schriften.map((each) => uiterlijk({ bezwaarschriften: [each] }))).toEqual([
      '2026-12-28',
      '2026-12-28',
      '2026-12-28',
    ]);
    const opTijd = (bezwaarschriften: object[]) => beslissingOpBezwaar(vraag({ bezwaarschriften }))!.opTijd;
    expect([opTijd([]), opTijd(schriften.slice(0, 2)), opTijd(schriften)]).toEqual([null, true, false]);
  });
});

// Without anything: bezwaar to 31 August, seventeen weeks later is Monday 28 December 2026.
/* prettier-ignore */
describe('what moves it', () => {
  const stil = (grond: string, vanafDatum: string, hervatDatum?: string) => ({ grond, vanafDatum, hervatDatum });
  test.each([
    ['a verzuim of 14 days', { opschortingen: [stil('AWB_4_15_1A', '2026-09-08', '2026-09-22')] }, '2027-01-11'],
    ['one day', { opschortingen: [stil('AWB_4_15_1A', '2026-09-08', '2026-09-09')] }, '2026-12-29'],
    ['days before the term ran count for nothing', { opschortingen: [stil('AWB_4_15_1A', '2026-08-04', '2026-08-20')] }, '2026-12-28'],
    ['only the days after the bezwaartermijn', { opschortingen: [stil('AWB_4_15_1A', '2026-08-25', '2026-09-05')] }, '2027-01-01'],
    ['two that overlap count once', { opschortingen: [stil('AWB_4_15_1A', '2026-09-08', '2026-09-22'), stil('AWB_4_15_2B', '2026-09-15', '2026-09-29')] }, '2027-01-18'],
    ['overmacht', { opschortingen: [stil('AWB_4_15_2C', '2026-12-28', '2026-12-31')] }, '2026-12-31'],
    ['after the end it does nothing', { opschortingen: [stil('AWB_4_15_2B', '2026-12-29', '2027-01-29')] }, '2026-12-28'],
    ['still standing still', { opschortingen: [stil('AWB_4_15_1B', '2026-09-08')] }, '2026-12-28'],
    ['put off six weeks', { verdaging: { mededelingDatum: '2026-12-28', weken: 6 } }, '2027-02-08'],
    ['put off one week', { verdaging: { mededelingDatum: '2026-12-01', weken: 1 } }, '2027-01-04'],
    ['a letter of a day late', { verdaging: { mededelingDatum: '2026-12-29', weken: 6 } }, '2026-12-28'],
    ['a letter in the days a verzuim added', { verdaging: { mededelingDatum: '2027-01-11', weken: 6 }, opschortingen: [stil('AWB_4_15_1A', '2026-09-08', '2026-09-22')] }, '2027-02-22'],
    ['further with consent', { uitstel: [{ instemmingDatum: '2026-12-28', totDatum: '2027-03-01' }] }, '2027-03-01'],
    ['consent to an earlier day', { uitstel: [{ instemmingDatum: '2026-12-01', totDatum: '2026-12-20' }] }, '2026-12-28'],
    ['consent after the end', { uitstel: [{ instemmingDatum: '2026-12-29', totDatum: '2027-03-01' }] }, '2026-12-28'],
    ['consent within the verdaging', { verdaging: { mededelingDatum: '2026-12-01', weken: 6 }, uitstel: [{ instemmingDatum: '2027-02-08', totDatum: '2027-04-03' }] }, '2027-04-03'],
    ['consent, and stilstand after it', { uitstel: [{ instemmingDatum: '2026-12-01', totDatum: '2027-03-01' }], opschortingen: [stil('AWB_4_15_2B', '2027-01-04', '2027-01-09')] }, '2027-03-06'],
  ])('%s', (_what, over, expected) => {
    expect(uiterlijk(over)).toBe(expected);
  });

  it('does not depend on the order of the letters', () => {
    const a = stil('AWB_4_15_1A', '2026-09-08', '2026-09-22') as unknown as BezwaarOpschorting;
    const b = stil('AWB_4_15_2B', '2026-10-01', '2026-10-05') as unknown as BezwaarOpschorting;
    expect(beslissingOpBezwaar(vraag({ opschortingen: [a, b] }))).toEqual(beslissingOpBezwaar(vraag({ opschortingen: [b, a] })));
  });
});
