import { beslistermijn, kennisgevingOpTijd, whyNoTermijn } from './beslistermijn';
import type { BeslistermijnInvoer, TermijnSoort } from './beslistermijn';
import { datum } from './datum';
import { TERMIJN_REGELS } from './regels';

function received(ontvangst: string, soort: TermijnSoort = 'WIA_CLAIM'): BeslistermijnInvoer {
  return { soort, ontvangstDatum: datum(ontvangst), opschortingen: [], verlengingen: [] };
}

// Term, day 0, Algemene termijnenwet 1 and 4. No kennisgeving: the statutory term.
test.each<[TermijnSoort, string, number, string, string]>([
  ['HERBEOORDELING_VRAAG', '2024-07-02', 8, '2024-08-27', 'ECLI:NL:RBZWB:2025:2263'],
  ['ZW', '2026-03-06', 4, '2026-04-07', 'Goede Vrijdag'],
  ['WIA_CLAIM', '2026-03-02', 8, '2026-04-28', 'Koningsdag'],
  ['WIA_CLAIM', '2026-01-03', 8, '2026-03-02', 'zaterdag'],
  ['DESKUNDIGENOORDEEL', '2026-12-11', 2, '2026-12-28', 'Kerst'],
  ['DESKUNDIGENOORDEEL', '2026-04-21', 2, '2026-05-06', 'Bevrijdingsdag'],
  ['WIA_CLAIM', '2025-12-31', 8, '2026-02-25', 'old regime'],
  ['WIA_CLAIM', '2026-01-07', 8, '2026-03-04', 'woensdag'],
  ['WIA_CLAIM', '2026-02-06', 8, '2026-04-07', 'Goede Vrijdag to after Pasen'],
  ['WIA_CLAIM', '2026-02-09', 8, '2026-04-07', 'Tweede Paasdag'],
  ['WIA_CLAIM', '2026-03-10', 8, '2026-05-06', 'Bevrijdingsdag'],
  ['WIA_CLAIM', '2026-03-19', 8, '2026-05-18', 'Hemelvaartsdag and the day after'],
  ['WIA_CLAIM', '2026-03-30', 8, '2026-05-26', 'Tweede Pinksterdag'],
  ['WIA_CLAIM', '2026-10-05', 8, '2026-11-30', 'summer time ends on the way'],
  ['WIA_CLAIM', '2026-02-02', 8, '2026-03-30', 'summer time starts on the way'],
  ['WIA_CLAIM', '2026-10-30', 8, '2026-12-28', 'Kerst on Friday and Saturday'],
  ['WIA_CLAIM', '2026-11-06', 8, '2027-01-04', 'Nieuwjaarsdag on Friday'],
  ['WIA_CLAIM', '2023-10-30', 8, '2023-12-27', 'Kerst on Monday and Tuesday'],
  ['WIA_CLAIM', '2024-01-04', 8, '2024-02-29', 'leap day'],
  ['WIA_CLAIM', '2025-01-03', 8, '2025-02-28', 'no leap day'],
  ['WIA_CLAIM', '2025-03-01', 8, '2025-04-28', 'Koningsdag on Saturday 26 April'],
  ['WIA_CLAIM', '2025-03-03', 8, '2025-04-28', 'no feestdag on Monday 28 April'],
  ['WIA_CLAIM', '2012-01-01', 8, '2012-02-27', 'first day of 8 weeks'],
  ['WIA_CLAIM', '2011-12-31', 14, '2012-04-07', 'last day of 14 weeks, Saturday unshifted'],
  ['WIA_CLAIM', '2006-01-01', 14, '2006-04-09', 'first day of the Wet WIA, Sunday unshifted'],
  ['WIA_VERKORTE_WACHTTIJD', '2026-03-02', 8, '2026-04-28', 'as a claim'],
  ['WIA_NA_LOONSANCTIE', '2026-03-16', 6, '2026-04-28', 'Koningsdag'],
  ['LOONSANCTIE_BEKORTING', '2026-12-04', 3, '2026-12-28', 'Kerst'],
  ['ZW', '2025-11-27', 4, '2025-12-29', 'Kerst before a weekend'],
  ['ZW', '2025-12-04', 4, '2026-01-05', 'Nieuwjaarsdag and the day after'],
  ['ZW', '2008-04-02', 4, '2008-05-02', 'Koninginnedag and Hemelvaart in a row'],
  ['DESKUNDIGENOORDEEL', '2026-04-30', 2, '2026-05-18', 'Hemelvaartsdag and the day after'],
  ['EZWB', '2026-01-06', 8, '2026-03-03', 'Awb 4:13'],
  ['WAJONG', '2026-01-10', 14, '2026-04-18', 'Saturday unshifted, above 12 weeks'],
  ['PW_BANENAFSPRAAK', '2026-03-02', 8, '2026-04-28', 'Awb 4:13'],
  ['PW_ARBEIDSVERMOGEN', '2026-02-28', 8, '2026-04-28', 'Saturday 25 April, then Koningsdag'],
  ['PW_BESCHUT_WERK', '2026-01-07', 8, '2026-03-04', 'AMvB'],
])('%s received %s, %d weeks: decide by %s (%s)', (soort, ontvangst, weken, uiterlijk) => {
  const found = beslistermijn(received(ontvangst, soort));
  expect(found).toMatchObject({
    wettelijkeDatum: uiterlijk,
    uiterlijkeBeslisdatum: uiterlijk,
    regel: { weken },
  });
  expect(found?.verlengd).toBe(false);
});

test('the grondslag follows the date that counts', () => {
  const claim = received('2026-01-05');
  expect(beslistermijn(claim)?.grondslag).toBe('Wet WIA 102 lid 3');
  expect(
    beslistermijn({ ...claim, verlengingen: [{ kennisgevingDatum: datum('2026-01-12') }] })?.grondslag,
  ).toBe('Wet WIA 102 lid 5');
});

test.each<[string, BeslistermijnInvoer, RegExp]>([
  ['professionele herbeoordeling', received('2026-01-05', 'HERBEOORDELING_PROFESSIONEEL'), /geen aanvraag/],
  [
    'intern verzoek',
    { ...received('2026-01-05', 'HERBEOORDELING_VRAAG'), aanvrager: 'UWV_INTERN' },
    /intern verzoek/,
  ],
  ['before the Wet WIA', received('2005-12-31'), /nog geen wettelijke termijn/],
])('%s: no beslistermijn, with the reason', (_, invoer, reason) => {
  expect(beslistermijn(invoer)).toBeNull();
  expect(whyNoTermijn(invoer)).toMatch(reason);
  expect(kennisgevingOpTijd(invoer, invoer.ontvangstDatum)).toBe(false);
});

test('an aanvraag with a term has no reason to lack one', () => {
  expect(whyNoTermijn(received('2026-01-05'))).toBeNull();
});

test('each soort has at most one rule on a day, and only terms up to 12 weeks are shifted', () => {
  for (const regel of TERMIJN_REGELS) {
    expect(regel.atw).toBe(regel.weken <= 12);
    const others = TERMIJN_REGELS.filter((other) => other !== regel && other.soort === regel.soort);
    for (const other of others)
      expect(other.van > (regel.tot ?? '9999') || (other.tot ?? '9999') < regel.van).toBe(true);
  }
});
