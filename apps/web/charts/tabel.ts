/** The data of a chart as rows: what "toon als tabel" shows and what the CSV holds. */
export interface Tabel {
  /** The first column names the row; the others are numbers unless `tekst`. */
  kolommen: readonly { label: string; tekst?: boolean }[];
  rijen: readonly (readonly Cel[])[];
}

/** A number is written with the decimals it has; null is what was not counted. */
export type Cel = string | number | null;

const twoDigits = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, useGrouping: false });

/** A cell as people read it; a dash is what was not counted. */
export function celText(cel: Cel): string {
  if (cel === null) return '–';
  return typeof cel === 'number' ? twoDigits.format(cel) : cel;
}

/**
 * CSV as a Dutch spreadsheet opens it: semicolons, decimal commas, CRLF, with a byte order mark.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf({ kolommen, rijen }: Tabel): string {
  const lines = [kolommen.map(({ label }) => label), ...rijen].map((cells) => cells.map(field).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return plain.format(cel);
  const safe = /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
