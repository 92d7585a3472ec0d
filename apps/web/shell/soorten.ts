const SOORTEN: Record<string, string> = {
  ZW: 'Ziektewet',
  EZWB: 'EZWb',
  WIA_CLAIM: 'WIA-claim',
  WIA_VERKORTE_WACHTTIJD: 'WIA verkorte wachttijd',
  HERBEOORDELING_VRAAG: 'herbeoordeling op verzoek',
  HERBEOORDELING_PROFESSIONEEL: 'professionele herbeoordeling',
  DESKUNDIGENOORDEEL: 'deskundigenoordeel',
  PW_BANENAFSPRAAK: 'banenafspraak',
  PW_ARBEIDSVERMOGEN: 'arbeidsvermogen',
  PW_BESCHUT_WERK: 'beschut werk',
};

export function soortLabel(soort: string, vangnet?: boolean): string {
  const label = SOORTEN[soort] ?? soort;
  if (vangnet === undefined) return label;
  return `${label}, ${vangnet ? 'vangnet' : 'werkgever'}`;
}

const UITKOMSTEN: Record<string, string> = {
  GEEN_RECHT_LT35: 'geen recht: minder dan 35% arbeidsongeschikt',
  GEEN_RECHT_OTHER: 'geen recht op andere grond',
  WGA_35_80: 'WGA 35-80%',
  WGA_80_100: 'WGA 80-100%',
  IVA: 'IVA',
  LOONSANCTIE: 'loonsanctie opgelegd',
  BUITEN_BEHANDELING: 'buiten behandeling gesteld',
  INGETROKKEN: 'ingetrokken',
  GEANNULEERD_ZW_GEEINDIGD: 'geannuleerd: Ziektewet geëindigd',
  GEANNULEERD: 'geannuleerd',
  OVERLEDEN: 'cliënt overleden',
};

export function uitkomstLabel(uitkomst: string): string {
  return UITKOMSTEN[uitkomst] ?? uitkomst.toLowerCase().replaceAll('_', ' ');
}

export const FASEN: [fase: string, label: string][] = [
  ['INTAKE', 'Intake'],
  ['RIV_TOETS', 'RIV-toets'],
  ['DOSSIERVORMING', 'Dossiervorming'],
  ['MEDISCHE_BEOORDELING', 'Medische beoordeling'],
  ['ARBEIDSKUNDIGE_BEOORDELING', 'Arbeidskundige beoordeling'],
  ['VASTSTELLING', 'Vaststelling'],
  ['CONTROLE', 'Controle'],
  ['BESLUIT', 'Besluit'],
  ['AFGESLOTEN', 'Afgesloten'],
];

export const TERMIJN_STATUSSEN: [status: string, label: string][] = [
  ['VERSTREKEN', 'Verstreken'],
  ['LOOPT', 'Loopt'],
  ['OPGESCHORT', 'Opgeschort'],
  ['VOLDAAN', 'Voldaan'],
  ['VERVALLEN', 'Vervallen'],
];
