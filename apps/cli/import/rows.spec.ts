import type { Line } from '../../../libs/casework/csv/lines';
import { COLUMNS, readRows, type Row } from './rows';

async function rowsOf(...texts: string[]): Promise<Row[]> {
  async function* lines(): AsyncGenerator<Line> {
    for (const [i, text] of texts.entries()) yield { number: i + 1, text };
  }
  const rows: Row[] = [];
  for await (const row of readRows(lines())) rows.push(row);
  return rows;
}
const HEADER = 'soort;ontvangstDatum;bsn;naam;geboorteDatum;postcode';
const values = 'WIA_CLAIM;2026-07-01;999990019;A. de Wit;1980-05-01;6411 AB';
const refused = (reden: string) => [{ number: 2, reasons: [{ kolom: '', reden }] }];

describe('reading rows', () => {
  it.each([';', ',', '\t'])('separated by %j', async (delimiter) => {
    const [row] = await rowsOf(HEADER.replaceAll(';', delimiter), values.replaceAll(';', delimiter));
    expect(row).toMatchObject({ number: 2, fields: { bsn: '999990019', naam: 'A. de Wit' } });
  });

  it('with the columns in any order and any case', async () => {
    const [row] = await rowsOf('BSN;Naam;soort;ONTVANGSTDATUM;geboortedatum;postcode', '1;N;S;O;G;P');
    expect(row).toEqual({
      number: 2,
      fields: { bsn: '1', naam: 'N', soort: 'S', ontvangstDatum: 'O', geboorteDatum: 'G', postcode: 'P' },
    });
  });

  it('with quoted fields that hold the separator or a quote', async () => {
    const [row] = await rowsOf(HEADER, values.replace('A. de Wit', '"Wit; ""A."" de"'));
    expect(row).toMatchObject({ fields: { naam: 'Wit; "A." de' } });
  });

  it('passes over empty lines and lines of only separators', async () => {
    expect(await rowsOf(HEADER, '', '  ', ';;;;;', values)).toHaveLength(1);
  });

  it.each([
    ['one column too few', 'WIA_CLAIM;2026-07-01', 'de regel heeft 2 kolommen in plaats van 6'],
    ['one column', 'WIA_CLAIM', 'de regel heeft 1 kolom in plaats van 6'],
    ['a thousand columns', ';x'.repeat(999), 'de regel heeft 1000 kolommen in plaats van 6'],
    ['a quote that never closes', 'WIA_CLAIM;"2026', 'de aanhalingstekens op deze regel kloppen niet'],
    ['a quote in the middle', 'WIA_CLAIM;"x"y', 'de aanhalingstekens op deze regel kloppen niet'],
  ])('refuses a row with %s, and only that one', async (_, text, reden) => {
    const rows = await rowsOf(HEADER, text, values);
    expect(rows).toEqual([
      ...refused(reden),
      expect.objectContaining({ number: 3, fields: expect.anything() }),
    ]);
  });

  it.each([
    [
      'without a required column',
      'soort;bsn;naam',
      'De kopregel mist: ontvangstDatum, geboorteDatum, postcode',
    ],
    ['with a column nobody knows', `${HEADER};diagnose`, 'Kolom 7 van de kopregel is geen bekende kolom'],
    ['with a column twice', `${HEADER};BSN`, 'De kopregel noemt een kolom twee keer'],
    ['of another kind', 'root:x:0:0:root:/root:/bin/bash', 'De kopregel mist: soort'],
    ['in UTF-16', 's\0o\0o\0r\0t\0', 'geen tekst in UTF-8'],
  ])('refuses a file %s', async (_, header, message) => {
    await expect(rowsOf(header, values)).rejects.toThrow(message);
  });

  it('never repeats what it read in the header', async () => {
    await expect(rowsOf(`${HEADER};geheim`)).rejects.not.toThrow(/geheim/);
  });

  it('knows the thirteen columns of the README', () => expect(COLUMNS).toHaveLength(13));
});
