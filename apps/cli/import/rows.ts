import { delimiterOf, splitFields } from '../../../libs/casework/csv/fields';
import type { Line } from '../../../libs/casework/csv/lines';
import { CannotStart } from '../start/cannot-start';

export const COLUMNS = [
  'soort',
  'ontvangstDatum',
  'bsn',
  'naam',
  'geboorteDatum',
  'postcode',
  'eersteZiektedagDatum',
  'vangnet',
  'aanvrager',
  'werkgever',
  'groep',
  'oordeel',
  'afdeling',
] as const;
export type Column = (typeof COLUMNS)[number];
const REQUIRED: readonly Column[] = COLUMNS.slice(0, 6);

/** Why a row was refused: in which column, when it is one, and the Dutch reason. Never a value: it may be a BSN. */
export interface Reason {
  kolom: Column | '';
  reden: string;
}

export type Row = { number: number } & ({ fields: Partial<Record<Column, string>> } | { reasons: Reason[] });

interface Header {
  delimiter: string;
  columns: Column[];
}

/** The rows under the header of a CSV file; empty ones are passed over. Throws when the header is not ours. */
export async function* readRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  let header: Header | undefined;
  for await (const line of lines) {
    if (header === undefined) header = readHeader(line);
    else {
      const row = readRow(header, line);
      if (row) yield row;
    }
  }
}

function readHeader({ text, fault }: Line): Header {
  if (fault === 'TOO_LONG')
    throw new CannotStart('De eerste regel is te lang voor een kopregel met kolomnamen.');
  if (text === undefined || text.includes('\0')) {
    throw new CannotStart(
      'Het bestand is geen tekst in UTF-8. Sla het op als "CSV UTF-8" en probeer het opnieuw.',
    );
  }
  const delimiter = delimiterOf(text);
  const names = splitFields(text, delimiter)?.map((name) => name.trim().toLowerCase()) ?? [];
  const columns = names.map((name) => COLUMNS.find((column) => column.toLowerCase() === name));
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new CannotStart(
      `De kopregel mist: ${missing.join(', ')}. Verwacht wordt: ${COLUMNS.join(delimiter)}`,
    );
  }
  const unknown = columns.indexOf(undefined);
  if (unknown !== -1)
    throw new CannotStart(
      `Kolom ${unknown + 1} van de kopregel is geen bekende kolom. Verwacht wordt: ${COLUMNS.join(delimiter)}`,
    );
  if (new Set(columns).size < columns.length) throw new CannotStart('De kopregel noemt een kolom twee keer.');
  return { delimiter, columns: columns as Column[] };
}

function readRow({ delimiter, columns }: Header, { number, text, fault }: Line): Row | undefined {
  const refuse = (reden: string): Row => ({ number, reasons: [{ kolom: '', reden }] });
  if (fault === 'TOO_LONG') return refuse('de regel is te lang');
  if (text === undefined) return refuse('de regel bevat tekens die geen UTF-8 zijn');
  const fields = splitFields(text, delimiter);
  if (!fields) return refuse('de aanhalingstekens op deze regel kloppen niet');
  if (fields.every((field) => field.trim() === '')) return undefined;
  if (fields.length !== columns.length) {
    return refuse(
      `de regel heeft ${fields.length} ${fields.length === 1 ? 'kolom' : 'kolommen'} in plaats van ${columns.length}`,
    );
  }
  return { number, fields: Object.fromEntries(columns.map((column, i) => [column, fields[i]!.trim()])) };
}
