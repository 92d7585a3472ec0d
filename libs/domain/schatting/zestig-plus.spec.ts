import { datum } from '../termijnen/datum';
import { schat, type SchattingVraag } from './schat';
import { magZestigPlus } from './zestig-plus';

const ask = (einde: string, geboren: string, change: object = {}) =>
  magZestigPlus({
    eindeWachttijdDatum: datum(einde),
    geboorteDatum: datum(geboren),
    toestemmingWerknemer: true,
    ...change,
  });

// The periods of the maatregel, and the age on the day the 104 weeks are full.
test.each<[string, string, string, object, RegExp | null]>([
  ['the day before the first period', '2022-09-30', '1960-01-01', {}, /geldt niet/],
  ['the first day of the first period', '2022-10-01', '1960-01-01', {}, null],
  ['the last day of the first period', '2024-12-31', '1960-01-01', {}, null],
  ['the gap of 2025', '2025-01-01', '1960-01-01', {}, /geldt niet/],
  ['the end of the gap', '2025-08-31', '1960-01-01', {}, /geldt niet/],
  ['the first day of the second period', '2025-09-01', '1960-01-01', {}, null],
  ['the last day of the second period', '2027-08-31', '1960-01-01', {}, null],
  ['after the second period', '2027-09-01', '1960-01-01', {}, /geldt niet/],
  ['60 on that very day', '2026-03-02', '1966-03-02', {}, null],
  ['60 a day later', '2026-03-02', '1966-03-03', {}, /nog geen 60 jaar/],
  ['born on a leap day, 60 on 29 February 2024', '2024-02-29', '1964-02-29', {}, null],
  ['no consent of the werknemer', '2026-03-02', '1960-01-01', { toestemmingWerknemer: false }, /werknemer/],
  ['no consent of the werkgever', '2026-03-02', '1960-01-01', { toestemmingWerkgever: false }, /werkgever/],
  ['consent of both', '2026-03-02', '1960-01-01', { toestemmingWerkgever: true }, null],
  ['a suspicion of IVA', '2026-03-02', '1960-01-01', { vermoedenIva: true }, /gewone beoordeling/],
])('%s', (_what, einde, geboren, change, reden) => {
  const found = ask(einde, geboren, change);
  if (reden === null) expect(found).toBeNull();
  else expect(found).toMatch(reden);
});

const vraag: SchattingVraag = {
  wet: 'WIA',
  peilDatum: datum('2026-03-02'),
  maatman: { uurloon: 20, uren: 40 },
  zestigPlus: { geboorteDatum: datum('1960-01-01'), toestemmingWerknemer: true },
};

test.each<[string, Partial<SchattingVraag>, string]>([
  ['without work: volledig', {}, 'WGA_80_100'],
  ['never IVA', { duurzaam: true }, 'WGA_80_100'],
  ['a loss of exactly 35%: volledig', { feitelijkUurloon: 13 }, 'WGA_80_100'],
  ['a loss under 35%: no right', { feitelijkUurloon: 13.01 }, 'GEEN_RECHT_LT35'],
])('the vereenvoudigde beoordeling %s', (_what, change, uitkomst) => {
  expect(schat({ ...vraag, ...change }).uitkomst).toBe(uitkomst);
});

test('the end of the wachttijd decides, not the peildatum', () => {
  const zestigPlus = { ...vraag.zestigPlus!, eindeWachttijdDatum: datum('2024-12-31') };
  const later = { ...vraag, peilDatum: datum('2025-03-01') };
  expect(() => schat(later)).toThrow(/60-plusmaatregel geldt niet/);
  expect(schat({ ...later, zestigPlus }).uitkomst).toBe('WGA_80_100');
});
