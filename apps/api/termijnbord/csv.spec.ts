import { cell, csvOf } from './csv';

describe('a cell of the file', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+31 6', `"'+31 6"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"'\t=1"`],
    ['\rA', `"'\rA"`],
    ['\u00a0=1', `"'\u00a0=1"`],
    ['＝1', `"'＝1"`],
  ])('is never run: %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it.each([
    ["A. van 't Hof", `"A. van 't Hof"`],
    ['Jansen-De Wit', '"Jansen-De Wit"'],
    ['zegt "ja"; nee', '"zegt ""ja""; nee"'],
    ['', '""'],
  ])('keeps what it says: %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

it('is one line per row, behind a byte order mark', () => {
  expect(csvOf([['a', 'b'], ['c']])).toBe('\ufeff"a";"b"\r\n"c"\r\n');
});
