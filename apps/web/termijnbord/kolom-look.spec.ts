import { TERMIJNBORD_KOLOMMEN } from '../../../libs/domain/termijnen/termijnbord';
import { barLength, KOLOM_LOOK, total } from './kolom-look';

describe('the columns of the board', () => {
  it('all have an icon beside their word', () => {
    expect(Object.keys(KOLOM_LOOK)).toEqual(Object.keys(TERMIJNBORD_KOLOMMEN));
  });

  it.each([
    [0, 40, 0],
    [0, 0, 0],
    [1, 1000, 4],
    [20, 40, 50],
    [40, 40, 100],
  ])('draw %i of %i as %i hundredths', (aantal, most, length) => {
    expect(barLength(aantal, most)).toBe(length);
  });

  it('add up over teams', () => {
    expect(
      total([{ aantallen: { LATER: 2 } }, { aantallen: {} }, { aantallen: { LATER: 3 } }], 'LATER'),
    ).toBe(5);
  });
});
