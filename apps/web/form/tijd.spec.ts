import { parseTijd } from './tijd';

describe('a time as it is typed', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    [' 13:05 ', '13:05'],
    ['9u30', '09:30'],
    ['9 uur', '09:00'],
    ['24:00', undefined],
    ['9:60', undefined],
    ['straks', undefined],
    ['', undefined],
  ])('reads %j as %s', (typed, tijd) => {
    expect(parseTijd(typed)).toBe(tijd);
  });
});
