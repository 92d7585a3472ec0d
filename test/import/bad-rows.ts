import { COLUMNS, type Column } from '../../apps/cli/import/rows';

type Change = [kolom: Column, value: string, reden: string];
const date = 'is geen bestaande datum (JJJJ-MM-DD)';
const naam = 'moet 1 t/m 200 tekens hebben';
const postcode = 'moet een Nederlandse postcode zijn, zoals 6411 AB';
const bsn = 'is geen geldig burgerservicenummer';
const soort = 'is geen bekende soort';

/** What can be wrong with one field, and the reason that is to be given. */
const CHANGES: Change[] = [
  ...['', 'WIA', 'wia claim', 'toString', '__proto__', '1', 'WIA_CLAIM;'.slice(0, 3)].map((v): Change => [
    'soort',
    v,
    soort,
  ]),
  ...[
    '',
    '0',
    '000000000',
    '123456789',
    '99999001',
    '9999900190',
    '99999O019',
    ' 9999 90019',
    '1e9',
    '-99990019',
    'NULL',
    '٩٩٩٩٩٠٠١٩',
  ].map((v): Change => ['bsn', v, bsn]),
  ...[
    '',
    '2026-13-01',
    '2026-02-29',
    '2026-02-30',
    '2026-00-10',
    '30-02-2026',
    '32-01-2026',
    '01-13-2026',
    '2026/07/01',
    '20260701',
    '1-7-26',
    'gisteren',
    '46204',
    '2026-07-01T00:00:00Z',
    '9999-99-99',
    '-2026-07-01',
    '2026-7-1',
    '0000-00-00',
    'NaN',
    '2026-07',
  ].map((v): Change => ['ontvangstDatum', v, date]),
  ['ontvangstDatum', '2199-01-01', 'kan niet na vandaag liggen'],
  ['ontvangstDatum', '2005-12-31', 'ligt vóór de inwerkingtreding van de Wet WIA'],
  ['ontvangstDatum', '1979-01-01', 'ligt vóór de inwerkingtreding van de Wet WIA'],
  ...['', '1980-02-30', '31-04-1980', 'x', '1899-12-31', '2201-01-01', '00-00-0000'].map((v): Change => [
    'geboorteDatum',
    v,
    date,
  ]),
  ['geboorteDatum', '2199-01-01', 'moet vóór de ontvangst liggen'],
  ['geboorteDatum', '2026-07-01', 'moet vóór de ontvangst liggen'],
  ...['2025-02-30', '32-01-2025', 'onbekend', '2025'].map((v): Change => ['eersteZiektedagDatum', v, date]),
  ['eersteZiektedagDatum', '2026-07-02', 'kan niet na de ontvangst liggen'],
  ['eersteZiektedagDatum', '1970-01-01', 'moet na de geboorte liggen'],
  ['eersteZiektedagDatum', '2001-01-01', 'ligt meer dan tien jaar vóór de ontvangst'],
  ['naam', '', naam],
  ['naam', '   ', naam],
  ['naam', '\u200b'.repeat(201), naam],
  ['naam', '\u0085', 'bevat onzichtbare stuurtekens'],
  ['postcode', '\u0007', 'bevat onzichtbare stuurtekens'],
  ['naam', 'x'.repeat(201), naam],
  ['naam', 'A\u0000B', 'bevat onzichtbare stuurtekens'],
  ['naam', 'A\u001b[31mB', 'bevat onzichtbare stuurtekens'],
  ['werkgever', 'A\u2028B', 'bevat onzichtbare stuurtekens'],
  ...[
    '',
    '0411 AB',
    '641 AB',
    '6411',
    '6411 A',
    '6411  AB',
    '64111 AB',
    'AB 6411',
    'B-1000',
    '6411 A1',
    '6411-AB',
  ].map((v): Change => ['postcode', v, postcode]),
  ...['misschien', '2', 'constructor', 'ja!', 'nope'].map((v): Change => [
    'vangnet',
    v,
    'moet ja of nee zijn',
  ]),
  ...['BUURMAN', 'client;'.slice(0, 3), 'SYSTEEM', '0'].map((v): Change => [
    'aanvrager',
    v,
    'moet een van CLIENT, WERKGEVER, EIGENRISICODRAGER, UWV_INTERN zijn',
  ]),
  ['werkgever', 'x'.repeat(201), 'mag hoogstens 200 tekens hebben'],
  ['werkgever', '😀'.repeat(201), 'mag hoogstens 200 tekens hebben'],
  ['naam', '😀'.repeat(201), naam],
  ['soort', 'wia-claim', soort],
  ['groep', 'UITZENDKRACHT', 'hoort alleen bij ZW'],
  ['oordeel', 'EIGEN_WERK', 'hoort alleen bij DESKUNDIGENOORDEEL'],
  ['afdeling', 'UITKEREN', 'hoort alleen bij HERBEOORDELING_VRAAG'],
];

const good = (bsn: string): Record<Column, string> => ({
  soort: 'WIA_CLAIM',
  ontvangstDatum: '2026-07-01',
  bsn,
  naam: 'A. de Wit',
  geboorteDatum: '1980-05-01',
  postcode: '6411 AB',
  eersteZiektedagDatum: '2024-09-15',
  vangnet: 'ja',
  aanvrager: 'CLIENT',
  werkgever: '',
  groep: '',
  oordeel: '',
  afdeling: '',
});

export const HEADER = COLUMNS.join(';');
export const goodLine = (bsn: string): string => COLUMNS.map((column) => good(bsn)[column]).join(';');

/** Lines that must all be refused, each with the column and the reason to expect in the report. */
export function badLines(
  bsn: (n: number) => string,
): { line: string | Buffer; kolom: string; reden: string }[] {
  const fields = CHANGES.map(([kolom, value, reden], i) => {
    const row = { ...good(bsn(i)), [kolom]: value };
    return { line: COLUMNS.map((column) => row[column]).join(';'), kolom, reden };
  });
  const whole = (line: string | Buffer, reden: string) => ({ line, kolom: '', reden });
  const broken = 'de aanhalingstekens op deze regel kloppen niet';
  return [
    ...fields,
    whole('WIA_CLAIM;2026-07-01', `heeft 2 kolommen in plaats van ${COLUMNS.length}`),
    whole(
      `${goodLine(bsn(900))};extra`,
      `heeft ${COLUMNS.length + 1} kolommen in plaats van ${COLUMNS.length}`,
    ),
    whole(goodLine(bsn(901)).replaceAll(';', ','), `heeft 1 kolom in plaats van ${COLUMNS.length}`),
    whole(goodLine(bsn(902)).replace('A. de', '"A. de'), broken),
    whole(goodLine(bsn(903)).replace('A. de Wit', '"A. de Wit'), broken),
    whole(
      Buffer.concat([Buffer.from(goodLine(bsn(904)).slice(0, 35)), Buffer.from([0xff, 0xfe])]),
      'geen UTF-8',
    ),
    whole(`${goodLine(bsn(905))}${'x'.repeat(20_000)}`, 'te lang'),
    whole(';'.repeat(100_000).replace(/^/, 'a'), 'te lang'),
  ];
}
