/** The soorten that can have a beslistermijn of their own. */
export const TERMIJN_SOORTEN = [
  'WIA_CLAIM',
  'WIA_VERKORTE_WACHTTIJD',
  'WIA_NA_LOONSANCTIE',
  'LOONSANCTIE_BEKORTING',
  'HERBEOORDELING_VRAAG',
  'HERBEOORDELING_PROFESSIONEEL',
  'DESKUNDIGENOORDEEL',
  'ZW',
  'EZWB',
  'WAJONG',
  'PW_BANENAFSPRAAK',
  'PW_ARBEIDSVERMOGEN',
  'PW_BESCHUT_WERK',
] as const;

export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number];
