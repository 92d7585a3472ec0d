import type { Regel } from './regels-api';
import { zoekRegels } from './zoek-regels';

const regel = (onderwerp: string, naam: string, artikel: string, toelichting?: string) =>
  ({ onderwerp, naam, artikel, toelichting, inWoorden: '8 weken' }) as Regel;
const REGELS = [
  regel('Beslistermijnen', 'Beslistermijn WIA-claim', 'Wet WIA 102 lid 3'),
  regel('Ziektewet en EZWb', 'Herijking', 'Regeling procesgang vangnetters 5', 'Telkens opnieuw.'),
  regel('Beslistermijnen', 'Beslistermijn Wajong', 'Wajong 6:1 lid 2', 'Cliënt in het buitenland.'),
];

test.each([
  ['', ['Beslistermijn WIA-claim', 'Beslistermijn Wajong', 'Herijking']],
  ['wia', ['Beslistermijn WIA-claim']],
  ['  WIA   102 ', ['Beslistermijn WIA-claim']],
  ['beslistermijn lid', ['Beslistermijn WIA-claim', 'Beslistermijn Wajong']],
  ['client', ['Beslistermijn Wajong']],
  ['opnieuw', ['Herijking']],
  ['wia herijking', []],
])('"%s" finds %j, under its subject', (zoek, namen) => {
  expect(zoekRegels(REGELS, zoek).flatMap(([, regels]) => regels.map(({ naam }) => naam))).toEqual(namen);
});

test('a subject stands once, with its rules together', () => {
  expect(zoekRegels(REGELS, '').map(([onderwerp, regels]) => [onderwerp, regels.length])).toEqual([
    ['Beslistermijnen', 2],
    ['Ziektewet en EZWb', 1],
  ]);
});
