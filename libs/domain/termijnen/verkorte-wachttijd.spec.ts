import * as fc from 'fast-check';
import { addDays, addWeeks, datum, daysBetween } from './datum';
import { verkorteWachttijd } from './verkorte-wachttijd';

/** Counted by hand on a calendar. Monday 4 November 2024 + 21 days, + 476 days; the end from 13 weeks or the aanvraag + 10. */
test.each([
  ['the day before the third week is full', '2024-11-04', '2024-11-24', null],
  ['three weeks after', '2024-11-04', '2024-11-25', '2025-02-03'],
  ['one day later: ten weeks from the aanvraag', '2024-11-04', '2024-11-26', '2025-02-04'],
  ['in the twentieth week', '2024-11-04', '2025-03-20', '2025-05-29'],
  ['the last day: 78 weeks in all', '2024-11-04', '2026-02-23', '2026-05-04'],
  ['one day too late', '2024-11-04', '2026-02-24', null],
  ['over a leap day', '2024-01-10', '2024-02-01', '2024-04-11'],
  ['three weeks in a leap year', '2024-02-08', '2024-02-29', '2024-05-09'],
  ['the last day on tweede Kerstdag is not moved', '2025-09-05', '2026-12-25', '2027-03-05'],
  ['the Saturday after it is too late all the same', '2025-09-05', '2026-12-26', null],
  ['on the first day of illness', '2024-11-04', '2024-11-04', null],
])('%s: ill on %s, aanvraag on %s, right from %s', (_what, ziektedag, aanvraag, einde) => {
  expect(verkorteWachttijd(datum(ziektedag), datum(aanvraag))!.eindeDatum).toBe(einde);
});

test('the days on which it can be asked', () => {
  expect(verkorteWachttijd(datum('2024-11-04'), datum('2025-01-01'))).toMatchObject({
    vanafDatum: '2024-11-25',
    uiterlijkDatum: '2026-02-23',
  });
});

test('is not known for an eerste ziektedag before the Wet WIA', () => {
  expect(verkorteWachttijd(datum('2005-12-31'), datum('2006-02-01'))).toBeNull();
});

test('lasts 13 to 78 weeks, and ten from the aanvraag on, or there is none', () => {
  const dag = fc.nat(12_000).map((n) => addDays(datum('2006-01-01'), n));
  fc.assert(
    fc.property(dag, fc.nat(600), (ziektedag, later) => {
      const aanvraag = addDays(ziektedag, later);
      const { eindeDatum } = verkorteWachttijd(ziektedag, aanvraag)!;
      if (eindeDatum === null) return later < 21 || later > 476;
      const duur = daysBetween(ziektedag, eindeDatum);
      return duur >= 91 && duur <= 546 && eindeDatum >= addWeeks(aanvraag, 10);
    }),
  );
});
