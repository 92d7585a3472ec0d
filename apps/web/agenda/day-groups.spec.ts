import type { AgendaDag, AgendaMoment } from '../api/klantreis-shapes';
import { dayBefore, groupDays } from './day-groups';

const dag = (datum: string, ...sleutels: string[]): AgendaDag => ({
  datum,
  momenten: sleutels.map((sleutel) => ({ sleutel }) as AgendaMoment),
});

describe('the days of the agenda', () => {
  // Wednesday 3 June 2026
  const vandaag = '2026-06-03';

  it.each([
    ['2026-06-02', 'Voorbij'],
    ['2026-06-03', 'Vandaag'],
    ['2026-06-04', 'Deze week'],
    ['2026-06-07', 'Deze week'],
    ['2026-06-08', 'Volgende week'],
    ['2026-06-14', 'Volgende week'],
    ['2026-06-15', 'Later'],
    ['2027-01-01', 'Later'],
  ])('%s is under "%s"', (datum, title) => {
    expect(groupDays([dag(datum, 'A')], vandaag)[0]!.title).toBe(title);
  });

  it.each([
    ['2026-12-31', '2027-01-03', 'Deze week'],
    ['2026-12-31', '2027-01-04', 'Volgende week'],
    ['2028-02-28', '2028-03-05', 'Deze week'],
  ])('on %s, %s is "%s": weeks go over the year and leap days', (today, datum, title) => {
    expect(groupDays([dag(datum, 'A')], today)[0]!.title).toBe(title);
  });

  it('make one day of a day that fell over two pages', () => {
    const groups = groupDays(
      [dag('2026-06-03', 'A', 'B'), dag('2026-06-03', 'C'), dag('2026-06-04', 'D')],
      vandaag,
    );
    expect(groups.map(({ title, dagen }) => [title, dagen.map(({ momenten }) => momenten.length)])).toEqual([
      ['Vandaag', [3]],
      ['Deze week', [1]],
    ]);
  });

  it('know the day before, over a month and a leap day', () => {
    expect(['2026-06-01', '2028-03-01'].map(dayBefore)).toEqual(['2026-05-31', '2028-02-29']);
  });
});
