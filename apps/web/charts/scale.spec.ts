import fc from 'fast-check';
import { labelStep, niceStep, scaleOf, slotAt } from './scale';

describe('the scale of an axis', () => {
  it.each([
    ['percentages around a norm', [49, 63, 85], [40, 50, 60, 70, 80, 90]],
    ['counts', [0, 212], [0, 50, 100, 150, 200, 250]],
    ['one value', [54.5], [47.5, 50, 52.5, 55, 57.5, 60]],
    ['only zeros', [0, 0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['nothing', [null], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['below zero', [-12, 22], [-20, -10, 0, 10, 20, 30]],
  ])('has round marks for %s', (_, values, ticks) => {
    expect(scaleOf(values, [0, 100]).ticks).toEqual(ticks);
  });

  it('puts zero on the axis of bars', () => {
    expect(scaleOf([40, 60], [0, 100], { zero: true }).van).toBe(0);
    expect(scaleOf([-5, -2], [0, 100], { zero: true }).tot).toBe(0);
  });

  it('turns around when the pixels do', () => {
    const { at } = scaleOf([0, 100], [200, 0]);
    expect([at(0), at(50), at(100)]).toEqual([200, 100, 0]);
  });

  it('holds every value, in order, with at most seven marks', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => Math.round(each * 100) / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { at, van, tot, ticks } = scaleOf(values, [10, 310]);
        for (const each of values) {
          expect(at(each)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(at(each)).toBeLessThanOrEqual(310 + 1e-6);
        }
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([ticks[0], ticks.at(-1)]).toEqual([van, tot]);
      }),
    );
  });

  it.each([
    [0.03, 0.05],
    [1, 1],
    [1.1, 2],
    [2.4, 2.5],
    [7, 10],
    [120, 200],
  ])('steps %d by %d', (rough, step) => expect(niceStep(rough)).toBeCloseTo(step, 10));
});

describe('slots and their labels', () => {
  it('stand in the middle of equal parts', () => {
    expect([0, 1, 2].map((index) => slotAt(index, 3, [0, 300]))).toEqual([50, 150, 250]);
  });

  it('leave labels out rather than letting them run into each other', () => {
    expect(labelStep(12, 800, 50)).toBe(1);
    expect(labelStep(12, 300, 50)).toBe(2);
    expect(labelStep(36, 300, 50)).toBe(6);
  });
});
