import fc from 'fast-check';
import { bandOf, pathOf, spotsOf, spread } from './line-geometry';
import { scaleOf } from './scale';

const y = scaleOf([0, 100], [100, 0]);
const x = (index: number) => index * 10;

describe('a line', () => {
  it('goes through its values', () => {
    expect(pathOf(spotsOf([0, 50, 100], x, y))).toBe('M0 100L10 50L20 0');
  });

  it('does not cross a month in which nothing was counted', () => {
    expect(pathOf(spotsOf([0, null, 100, 50], x, y))).toBe('M0 100M20 0L30 50');
  });

  it('is cut where the counting changes', () => {
    expect(pathOf(spotsOf([0, 50, 100], x, y), [1])).toBe('M0 100M10 50L20 0');
  });

  it('of nothing is nothing', () => expect(pathOf(spotsOf([null, null], x, y))).toBe(''));
});

describe('a band', () => {
  it('goes there along the upper bounds and back along the lower', () => {
    const grenzen = [null, { laag: 20, hoog: 40 }, { laag: 10, hoog: 60 }];
    expect(bandOf(grenzen, x, y)).toBe('M10 60L20 40L20 90L10 80Z');
  });

  it('has a shape of its own after a gap', () => {
    const grens = { laag: 20, hoog: 40 };
    expect(bandOf([grens, null, grens], x, y).match(/M/g)).toHaveLength(2);
  });
});

describe('labels beside a line', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 60, 30], 15, [0, 100])).toEqual([10, 60, 30]);
  });

  it('make room for each other, and stay in the drawing', () => {
    expect(spread([50, 52], 15, [0, 100])).toEqual([50, 65]);
    expect(spread([99, 98], 15, [0, 100])).toEqual([100, 85]);
  });

  it('never cover each other while they fit', () => {
    const ys = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(ys, (wanted) => {
        const places = spread(wanted, 20, [0, 200]).sort((a, b) => a - b);
        places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeGreaterThan(19.99));
        expect(places[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(places.at(-1)).toBeLessThanOrEqual(200);
      }),
    );
  });
});
