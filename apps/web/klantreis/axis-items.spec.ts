import { moveTo, type AxisItem } from './axis-items';

const item = (lane: number, x: number): AxisItem => ({
  key: `${lane} ${x}`,
  lane,
  x,
  text: '',
  dossierId: String(lane),
});
const items = [item(0, 0), item(0, 100), item(0, 300), item(1, 90), item(1, 280)];

describe('walking over the axis', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 4, undefined],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 1, 3],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 3, undefined],
    ['ArrowUp', 4, 2],
    ['Home', 2, 0],
    ['Home', 4, 3],
    ['End', 0, 2],
    ['x', 0, undefined],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(moveTo(items, from, key)).toBe(to);
  });

  it('leads nowhere when there is nothing', () => {
    expect(moveTo([], 0, 'ArrowRight')).toBeUndefined();
  });
});
