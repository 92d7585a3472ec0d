import { scaleOf } from './axis-scale';

describe('the line of time', () => {
  it('puts dates in order, the first and the last just inside it', () => {
    const { at } = scaleOf(['2024-11-04', '2026-11-02', '2025-06-01'], 900);
    expect(at('2024-11-04')).toBeGreaterThan(0);
    expect(at('2025-06-01')).toBeGreaterThan(at('2024-11-04'));
    expect(at('2026-11-02')).toBeLessThan(900);
    expect(at('2024-11-04')).toBeLessThan(30);
    expect(at('2026-11-02')).toBeGreaterThan(870);
  });

  it('gives a day the same width whether the clock changes or not', () => {
    const { at } = scaleOf(['2026-03-01', '2026-11-30'], 900);
    const spring = at('2026-03-30') - at('2026-03-28');
    const autumn = at('2026-10-26') - at('2026-10-24');
    expect(spring).toBeCloseTo(autumn, 10);
    expect(at('2024-02-29') - at('2024-02-28')).toBeCloseTo(spring / 2, 10);
  });

  it.each([
    ['a few months by month', ['2026-01-15', '2026-06-15'], ['feb 2026', 'mrt', 'apr', 'mei', 'jun']],
    [
      'two years by quarter',
      ['2025-02-10', '2026-11-20'],
      ['apr 2025', 'jul', 'okt', 'jan 2026', 'apr', 'jul', 'okt'],
    ],
    [
      'twenty years by two years',
      ['2007-01-10', '2026-12-20'],
      ['2008', '2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026'],
    ],
  ])('marks %s', (_, dates, labels) => {
    const { ticks } = scaleOf(dates, 800);
    expect(ticks.map(({ label }) => label)).toEqual(labels);
  });

  it('never lets two ticks run into each other, however long or short the line', () => {
    for (const last of ['2026-01-02', '2026-03-01', '2027-01-01', '2031-05-05', '2066-01-01']) {
      const { ticks } = scaleOf(['2026-01-01', last], 700);
      const gaps = ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x);
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(55);
    }
  });

  it('draws one day too', () => {
    expect(scaleOf(['2026-01-01'], 700).at('2026-01-01')).toBeGreaterThanOrEqual(0);
  });
});
