import { celText, csvOf } from './tabel';

describe('a table as CSV', () => {
  const kolommen = [{ label: 'Maand' }, { label: 'Waarde' }];

  it('opens in a Dutch spreadsheet', () => {
    const rijen = [
      ['oktober 2026', 54.5],
      ['november 2026', null],
      ['totaal', 12345.678],
    ];
    expect(csvOf({ kolommen, rijen })).toBe(
      '\uFEFFMaand;Waarde\r\noktober 2026;54,5\r\nnovember 2026;\r\ntotaal;12345,68\r\n',
    );
  });

  it.each([
    ['a;b', '"a;b"'],
    ['hij zei "ja"', '"hij zei ""ja"""'],
    ['=1+1', "'=1+1"],
    ['-', "'-"],
  ])('keeps %s in its cell and harmless', (text, written) => {
    expect(csvOf({ kolommen: [{ label: 'A' }], rijen: [[text]] })).toBe(`\uFEFFA\r\n${written}\r\n`);
  });

  it('keeps a negative number a number', () => {
    expect(csvOf({ kolommen: [{ label: 'A' }], rijen: [[-3]] })).toBe('\uFEFFA\r\n-3\r\n');
  });
});

describe('a cell on the screen', () => {
  it.each([
    [null, '–'],
    [1234.5, '1.234,5'],
    ['Heerlen 1', 'Heerlen 1'],
  ])('%s is %s', (cel, text) => expect(celText(cel)).toBe(text));
});
