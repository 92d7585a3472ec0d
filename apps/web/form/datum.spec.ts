import { dayDatum, parseDatum, shortDatum, typedDatum } from './datum';

describe('a date as people type it', () => {
  it.each([
    ['7-12-2026', '2026-12-07'],
    ['07/12/2026', '2026-12-07'],
    ['7.12.26', '2026-12-07'],
    ['07122026', '2026-12-07'],
    ['7 dec 2026', '2026-12-07'],
    ['7 december 2026', '2026-12-07'],
    ['1 maart 2026', '2026-03-01'],
    ['1 mei 2026', '2026-05-01'],
    ['2026-12-07', '2026-12-07'],
    ['29-2-2028', '2028-02-29'],
  ])('reads %s as %s', (text, datum) => expect(parseDatum(text)).toBe(datum));

  it.each(['', '7-12', '31-11-2026', '29-2-2026', '12-31-2026', '7 foo 2026', 'morgen'])(
    'refuses %p',
    (text) => expect(parseDatum(text)).toBeUndefined(),
  );

  it('is shown back the way it is typed', () =>
    expect(parseDatum(typedDatum('2026-01-05'))).toBe('2026-01-05'));
});

describe('a date on screen', () => {
  it('leaves out the year it is read beside', () => {
    expect(shortDatum('2026-12-07', '2026-06-01')).toBe('7 dec');
    expect(shortDatum('2027-01-05', '2026-06-01')).toBe('5 jan 2027');
  });

  it('names the day of the week', () => expect(dayDatum('2026-12-07')).toBe('ma 7 dec 2026'));
});
