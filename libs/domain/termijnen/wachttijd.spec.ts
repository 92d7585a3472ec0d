import { datum } from './datum';
import {
  bekortingDoorTeLaat,
  eindeLoonsanctie,
  eindeWachttijd,
  isLoonsanctiePossible,
  laatsteLoonsanctieDatum,
} from './wachttijd';

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
