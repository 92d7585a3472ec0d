import { datum } from './datum';
import {
  bekortingDoorTeLaat,
  eindeLoonsanctie,
  eindeWachttijd,
  eindeZiekengeldNaEzwb,
  isLoonsanctiePossible,
  laatsteLoonsanctieDatum,
  ziektewetKalender,
} from './wachttijd';

test('the worked calendar of eerste ziektedag ma 4 nov 2024', () => {
  expect(ziektewetKalender(datum('2024-11-04'))).toEqual({
    probleemanalyse: '2024-12-16',
    planVanAanpak: '2024-12-30',
    tweedeLijn: '2025-02-03',
    herijking: '2025-05-05',
    melding42Weken: '2025-08-25',
    oproepEzwb: '2025-09-08',
    toetsEzwb: '2025-11-03',
    wiaBrief: '2026-07-06',
    reIntegratieverslag: '2026-08-03',
    wiaAanvraag: '2026-08-17',
    loonsanctie: '2026-09-21',
    eindeWachttijd: '2026-11-02',
    eindeLoonsanctie: '2027-11-01',
  });
});

// Wet WIA 23 lid 1: 104 weeks.
test.each([
  ['2024-11-04', '2026-11-02'],
  ['2024-02-29', '2026-02-26'], // the leap day lies on the first day itself
  ['2022-03-01', '2024-02-27'],
  ['2023-02-28', '2025-02-25'],
])('eerste ziektedag %s: the wachttijd ends on %s', (ziek, einde) => {
  expect(eindeWachttijd(datum(ziek))).toBe(einde);
});

// Wet WIA 25 lid 10: six weeks counted back, over a feestdag without a shift (ATW 1 lid 2).
test.each([
  ['2026-11-02', '2026-09-21'],
  ['2026-06-08', '2026-04-27'],
  ['2026-02-05', '2025-12-25'],
  ['2026-05-10', '2026-03-29'],
])('wachttijd ends %s: loonsanctie by %s', (einde, uiterlijk) => {
  expect(laatsteLoonsanctieDatum(datum(einde))).toBe(uiterlijk);
});

// Wet WIA 25 lid 11 and 14; the wachttijd ends on 2026-11-02.
test.each([
  ['2026-09-20', 0, true, '2027-11-01'],
  ['2026-09-21', 0, true, '2027-11-01'],
  ['2026-09-22', 1, true, '2027-10-31'],
  ['2026-10-05', 14, true, '2027-10-18'],
  ['2026-11-01', 41, true, '2027-09-21'],
  ['2026-11-02', 42, false, '2027-09-20'],
])('loonsanctie on %s: %d days late, possible %s, ends %s', (besluit, dagen, possible, einde) => {
  const wachttijd = datum('2026-11-02');
  expect(bekortingDoorTeLaat(datum(besluit), wachttijd)).toBe(dagen);
  expect(isLoonsanctiePossible(datum(besluit), wachttijd)).toBe(possible);
  expect(eindeLoonsanctie(datum(besluit), wachttijd)).toBe(einde);
});

// ZW 19aa lid 2.
test.each([
  ['2025-11-03', '2025-10-20', '2025-12-03'],
  ['2025-11-03', '2025-11-30', '2025-12-30'],
  ['2025-01-31', '2025-01-10', '2025-02-28'],
])('EZWb toets %s, besluit %s: ziekengeld ends %s', (toets, besluit, einde) => {
  expect(eindeZiekengeldNaEzwb(datum(toets), datum(besluit))).toBe(einde);
});
