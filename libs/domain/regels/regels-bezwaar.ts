import { rij, type Regel } from './regel';

const DRIE = ['', '.medisch_arbeidskundig', '.externe_deskundige'];

/** 13 / 17 / 21 weeks: without a medical or labour side, with one, and with an external deskundige. */
function beslistermijnen(wet: string, van: string, artikel: string): Regel[] {
  return [13, 17, 21].map((weken, index) =>
    rij(
      `bezwaar.${wet}${DRIE[index]}`,
      weken,
      'weken',
      `${van}..`,
      'EINDE_BEZWAARTERMIJN',
      artikel,
      'ZEKER',
      'Vanaf de dag na het einde van de bezwaartermijn.',
    ),
  );
}

/* prettier-ignore */
export const REGELS_BEZWAAR: readonly Regel[] = [
  ...beslistermijnen('wia', '2006-01-01', 'Wet WIA 111 en 112'),
  ...beslistermijnen('zw', '2013-01-01', 'ZW 74 en 73a'),
  ...beslistermijnen('wajong', '2010-01-01', 'Wajong 6:3'),
  rij('bezwaar.awb', 6, 'weken', '2009-10-01..', 'EINDE_BEZWAARTERMIJN', 'Awb 7:10 lid 1', 'WAARSCHIJNLIJK', 'Waar de bijzondere wet geen termijn geeft: banenafspraak en arbeidsvermogen.'),
  rij('bezwaar.verdaging', 6, 'weken', '2009-10-01..', 'EINDE_BEZWAARTERMIJN', 'Awb 7:10 lid 3', 'ZEKER'),
  rij('bezwaar.indienen', 6, 'weken', '2006-01-01..', 'BEKENDMAKING', 'Awb 6:7', 'ZEKER', 'Vanaf de dag na de bekendmaking (Awb 6:8).'),
  rij('bezwaar.indienen_zw_geneeskundig', 2, 'weken', '2006-01-01..', 'BEKENDMAKING', 'ZW 75j en 75k', 'ZEKER', 'Niet voor de EZWb.'),
];
