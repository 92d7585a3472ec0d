import type { BordRegel } from '../../../libs/casework/queries/termijnbord.query';

/** Excel reads UTF-8 only when the file begins with this. */
const BOM = '\ufeff';
const EOL = '\r\n';

/** What a spreadsheet would take for a formula; white space in front of it does not stop that, nor do the wide forms. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell: never a formula, always between quotes. */
export const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Rows as a file for a Dutch spreadsheet: semicolons, UTF-8 with BOM. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => row.map(cell).join(';') + EOL).join('');

const KOP = [
  'Kolom',
  'Uiterste datum',
  'Termijn',
  'Cliënt',
  'Soort',
  'Fase',
  'Wacht op',
  'Ontvangen',
  'Team',
  'Dossier',
];

/** The list as it is on the screen, a line per dossier. */
export const bordCsv = (kolom: string, regels: readonly BordRegel[]): string =>
  csvOf([
    KOP,
    ...regels.map((regel) => [
      kolom,
      regel.termijn.uiterlijkeBeslisdatum ?? '',
      regel.termijn.zin,
      regel.client.naam,
      regel.soortLabel,
      regel.faseLabel,
      regel.wachtOp.label,
      regel.ontvangstDatum,
      regel.teamNaam,
      regel.id,
    ]),
  ]);
