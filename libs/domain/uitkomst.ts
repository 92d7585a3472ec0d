/** How a WIA dossier can end (domain enumeration). Only the first five are a beslissing on the right itself. */
export const UITKOMSTEN = {
  GEEN_RECHT_LT35: 'Geen recht: minder dan 35% arbeidsongeschikt',
  GEEN_RECHT_OTHER: 'Geen recht op andere grond',
  WGA_35_80: 'WGA 35-80%',
  WGA_80_100: 'WGA 80-100%',
  IVA: 'IVA',
  LOONSANCTIE: 'Loonsanctie opgelegd',
  BUITEN_BEHANDELING: 'Buiten behandeling gesteld',
  INGETROKKEN: 'Ingetrokken',
  GEANNULEERD_ZW_GEEINDIGD: 'Geannuleerd: Ziektewet geëindigd',
  GEANNULEERD: 'Geannuleerd',
  OVERLEDEN: 'Cliënt overleden',
} as const;
export type Uitkomst = keyof typeof UITKOMSTEN;

/** Outcomes that are a besluit on the aanvraag, so the beslistermijn is met (voldaan) and not lapsed (vervallen). */
export const BESLUIT_UITKOMSTEN: readonly Uitkomst[] = [
  'GEEN_RECHT_LT35',
  'GEEN_RECHT_OTHER',
  'WGA_35_80',
  'WGA_80_100',
  'IVA',
  'BUITEN_BEHANDELING',
];
