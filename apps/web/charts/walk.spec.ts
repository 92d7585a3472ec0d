import { walk } from './walk';

const spots = (...indexes: number[]) => ({
  spots: indexes.map((index) => ({ index, x: index, y: 0, waarde: 1 })),
});
const lines = [spots(0, 1, 3), spots(), spots(0, 2)];

describe('walking over the points of a chart', () => {
  it.each([
    ['ArrowRight', { lijn: 0, index: 1 }, { lijn: 0, index: 3 }],
    ['ArrowRight', { lijn: 0, index: 3 }, undefined],
    ['ArrowLeft', { lijn: 0, index: 3 }, { lijn: 0, index: 1 }],
    ['Home', { lijn: 0, index: 3 }, { lijn: 0, index: 0 }],
    ['End', { lijn: 0, index: 0 }, { lijn: 0, index: 3 }],
    ['ArrowDown', { lijn: 0, index: 3 }, { lijn: 2, index: 2 }],
    ['ArrowUp', { lijn: 2, index: 0 }, { lijn: 0, index: 0 }],
    ['ArrowUp', { lijn: 0, index: 0 }, undefined],
    ['x', { lijn: 0, index: 0 }, undefined],
  ])('%s from %o leads to %o', (key, from, to) => expect(walk(lines, from, key)).toEqual(to));
});
