import { datum } from '../termijnen/datum';
import type { BezwaarSoort } from './bezwaarregels';
import { bezwaartermijn, explainBezwaarschrift, isOpTijdIngediend } from './bezwaartermijn';

const eind = (soort: BezwaarSoort, bekendmaking: string, geneeskundig = false) =>
  bezwaartermijn({ soort, bekendmakingDatum: datum(bekendmaking), geneeskundig })?.eindDatum ?? null;

// Derived by hand: the day after the bekendmaking is the first day (Awb 6:8), so the last is that day plus 42 days; a
// Saturday, Sunday or feestdag moves it to the next working day (Algemene termijnenwet 1 lid 1).
/* prettier-ignore */
const ZES_WEKEN: [bekendmaking: string, geteld: string, laatste: string, waarom: string][] = [
  ['2026-01-05', '2026-02-16', '2026-02-16', 'een gewone werkdag'],
  ['2026-02-20', '2026-04-03', '2026-04-07', 'Goede Vrijdag'],
  ['2026-02-23', '2026-04-06', '2026-04-07', 'tweede paasdag'],
  ['2026-03-16', '2026-04-27', '2026-04-28', 'Koningsdag'],
  ['2026-03-24', '2026-05-05', '2026-05-06', '5 mei'],
  ['2026-04-02', '2026-05-14', '2026-05-18', 'Hemelvaartsdag, de vrijdag erna gelijkgesteld'],
  ['2026-04-13', '2026-05-25', '2026-05-26', 'tweede pinksterdag'],
  ['2026-11-13', '2026-12-25', '2026-12-28', 'eerste kerstdag'],
  ['2026-11-14', '2026-12-26', '2026-12-28', 'tweede kerstdag, een zaterdag'],
  ['2026-11-20', '2027-01-01', '2027-01-04', 'Nieuwjaarsdag'],
  ['2027-02-12', '2027-03-26', '2027-03-30', 'Goede Vrijdag'],
  ['2027-03-16', '2027-04-27', '2027-04-28', 'Koningsdag'],
  ['2027-03-25', '2027-05-06', '2027-05-10', 'Hemelvaartsdag, de vrijdag erna gelijkgesteld'],
  ['2028-01-18', '2028-02-29', '2028-02-29', 'schrikkeldag'],
  ['2028-02-29', '2028-04-11', '2028-04-11', 'vanaf de schrikkeldag'],
  ['2024-01-18', '2024-02-29', '2024-02-29', 'schrikkeldag'],
  ['2024-03-16', '2024-04-27', '2024-04-29', 'Koningsdag op zaterdag'],
  ['2025-03-07', '2025-04-18', '2025-04-22', 'Goede Vrijdag'],
  ['2025-03-15', '2025-04-26', '2025-04-28', 'Koningsdag op zaterdag 26 april'],
  ['2025-04-17', '2025-05-29', '2025-06-02', 'Hemelvaartsdag, de vrijdag erna gelijkgesteld'],
  ['2026-10-25', '2026-12-06', '2026-12-07', 'zondag'],
  ['2026-03-29', '2026-05-10', '2026-05-11', 'zondag, over de zomertijd'],
  ['2026-07-20', '2026-08-31', '2026-08-31', 'een gewone werkdag'],
];

describe('the last day to make bezwaar (Awb 6:7 and 6:8)', () => {
  test.each(ZES_WEKEN)('made known on %s: counted to %s, so %s (%s)', (bekendmaking, _geteld, laatste) => {
    expect(eind('WIA_CLAIM', bekendmaking)).toBe(laatste);
  });

  test.each(ZES_WEKEN)('says how %s was counted', (bekendmaking, geteld, laatste) => {
    const { onderbouwing } = bezwaartermijn({ soort: 'EZWB', bekendmakingDatum: datum(bekendmaking) })!;
    expect(onderbouwing[0]).toMatchObject({ datum: bekendmaking, grondslag: 'Awb 6:7 en 6:8 lid 1' });
    expect(onderbouwing.slice(1).map((stap) => [stap.datum, stap.grondslag])).toEqual(
      geteld === laatste ? [] : [[geteld, 'Algemene termijnenwet 1 lid 1']],
    );
  });
});

// ZW 75j and 75k: two weeks where a medical judgment of (on)geschiktheid is disputed, unless it was an EZWb.
/* prettier-ignore */
const TWEE_WEKEN: [bekendmaking: string, geteld: string, laatste: string, waarom: string][] = [
  ['2026-03-20', '2026-04-03', '2026-04-07', 'Goede Vrijdag'],
  ['2026-03-23', '2026-04-06', '2026-04-07', 'tweede paasdag'],
  ['2026-04-13', '2026-04-27', '2026-04-28', 'Koningsdag'],
  ['2026-04-21', '2026-05-05', '2026-05-06', '5 mei'],
  ['2026-04-30', '2026-05-14', '2026-05-18', 'Hemelvaartsdag, de vrijdag erna gelijkgesteld'],
  ['2026-05-11', '2026-05-25', '2026-05-26', 'tweede pinksterdag'],
  ['2026-12-11', '2026-12-25', '2026-12-28', 'eerste kerstdag'],
  ['2026-12-12', '2026-12-26', '2026-12-28', 'tweede kerstdag, een zaterdag'],
  ['2026-12-18', '2027-01-01', '2027-01-04', 'Nieuwjaarsdag'],
  ['2027-03-12', '2027-03-26', '2027-03-30', 'Goede Vrijdag'],
  ['2027-03-15', '2027-03-29', '2027-03-30', 'tweede paasdag'],
  ['2027-04-22', '2027-05-06', '2027-05-10', 'Hemelvaartsdag, de vrijdag erna gelijkgesteld'],
  ['2027-04-21', '2027-05-05', '2027-05-10', '5 mei, Hemelvaartsdag en de gelijkgestelde vrijdag'],
  ['2028-02-15', '2028-02-29', '2028-02-29', 'schrikkeldag'],
  ['2028-03-31', '2028-04-14', '2028-04-18', 'Goede Vrijdag'],
  ['2026-07-20', '2026-08-03', '2026-08-03', 'een gewone werkdag'],
  ['2025-04-04', '2025-04-18', '2025-04-22', 'Goede Vrijdag'],
  ['2024-12-11', '2024-12-25', '2024-12-30', 'Kerst, en de gelijkgestelde vrijdag 27 december'],
];

describe('the last day to dispute a medical judgment in the Ziektewet (ZW 75j and 75k)', () => {
  test.each(TWEE_WEKEN)('made known on %s: counted to %s, so %s (%s)', (bekendmaking, _geteld, laatste) => {
    expect(eind('ZW', bekendmaking, true)).toBe(laatste);
  });

  test.each<[BezwaarSoort, boolean, string]>([
    ['ZW', true, '2026-08-03'],
    ['ZW', false, '2026-08-31'],
    ['EZWB', true, '2026-08-31'],
    ['WIA_CLAIM', true, '2026-08-31'],
    ['WAJONG', true, '2026-08-31'],
    ['PW_BANENAFSPRAAK', true, '2026-08-31'],
  ])('%s, medical %s, made known on 20 July 2026: %s', (soort, geneeskundig, expected) => {
    expect(eind(soort, '2026-07-20', geneeskundig)).toBe(expected);
  });

  it('is not known for a besluit from before the rule', () => {
    expect(eind('WIA_CLAIM', '2005-12-31')).toBeNull();
    expect(eind('WIA_CLAIM', '2006-01-02')).toBe('2006-02-13');
  });
});

// The term ends on Monday 31 August 2026; posted in time counts until a week after (Awb 6:9 lid 2).
describe('a bezwaarschrift', () => {
  const op = datum('2026-08-31');
  /* prettier-ignore */
  test.each<[ontvangen: string, verzonden: string | null, opTijd: boolean, artikel: string]>([
    ['2026-07-19', null, true, 'Awb 6:10'],
    ['2026-07-20', null, true, 'Awb 6:9 lid 1'],
    ['2026-08-31', null, true, 'Awb 6:9 lid 1'],
    ['2026-09-01', null, false, 'Awb 6:11'],
    ['2026-09-01', '2026-08-31', true, 'Awb 6:9 lid 2'],
    ['2026-09-07', '2026-08-31', true, 'Awb 6:9 lid 2'],
    ['2026-09-08', '2026-08-31', false, 'Awb 6:11'],
    ['2026-09-02', '2026-09-01', false, 'Awb 6:11'],
  ])('received on %s, posted on %s: in time %s (%s)', (ontvangen, verzonden, opTijd, artikel) => {
    const schrift = {
      ontvangenDatum: datum(ontvangen),
      ...(verzonden && { verzondenDatum: datum(verzonden) }),
    };
    expect(isOpTijdIngediend(op, schrift)).toBe(opTijd);
    const stap = explainBezwaarschrift(op, datum('2026-07-20'), schrift);
    expect([stap.datum, stap.grondslag]).toEqual([ontvangen, artikel]);
  });
});
