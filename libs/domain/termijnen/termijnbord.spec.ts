import { datum, datumInAmsterdam } from './datum';
import { vensters, weeknummer, weken, zondagVan } from './termijnbord';

describe('the days on which the columns of the board end', () => {
  test.each([
    ['2026-06-01', '2026-06-07', '2026-06-14', 'a Monday'],
    ['2026-06-03', '2026-06-07', '2026-06-14', 'the middle of a week'],
    ['2026-06-07', '2026-06-07', '2026-06-14', 'a Sunday: nothing of this week is left'],
    ['2026-12-31', '2027-01-03', '2027-01-10', 'a week over the end of the year'],
    ['2026-05-25', '2026-05-31', '2026-06-07', 'Tweede Pinksterdag is the Monday of its week'],
    ['2026-04-05', '2026-04-05', '2026-04-12', 'Eerste Paasdag; Tweede Paasdag is next week'],
    ['2026-12-25', '2026-12-27', '2027-01-03', 'Kerst'],
    ['2028-02-29', '2028-03-05', '2028-03-12', 'a leap day'],
  ])('on %s are %s and %s: %s', (vandaag, zondag, volgendeZondag) => {
    expect(vensters(datum(vandaag))).toEqual({ vandaag, zondag, volgendeZondag });
  });

  test.each([
    ['2026-06-07T21:59:59Z', '2026-06-07'],
    ['2026-06-07T22:00:00Z', '2026-06-14'],
    ['2026-01-04T22:59:59Z', '2026-01-04'],
    ['2026-01-04T23:00:00Z', '2026-01-11'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-04-05'],
  ])('follow midnight in Amsterdam: at %s the week ends on %s', (moment, zondag) => {
    expect(zondagVan(datumInAmsterdam(moment))).toBe(zondag);
  });
});

describe('the weeks of the prognose', () => {
  test('begin with the whole of this week', () => {
    expect(weken(datum('2026-06-03'), 3)).toEqual([
      { maandagDatum: '2026-06-01', zondagDatum: '2026-06-07' },
      { maandagDatum: '2026-06-08', zondagDatum: '2026-06-14' },
      { maandagDatum: '2026-06-15', zondagDatum: '2026-06-21' },
    ]);
  });

  test.each([
    ['2026-06-01', 23],
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-04', 1],
  ])('from Monday %s on are called week %i', (maandag, nummer) => {
    expect(weeknummer(datum(maandag))).toBe(nummer);
  });
});
