/** What each soort is called on every screen, in the order of the klantreis. The one place for it in the UI. */
export const SOORTEN: Record<string, string> = {
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

/** Participatiewet: nobody is ill, so there is no werkgever and no vangnet to tell apart. */
const ZONDER_WERKGEVER = /^PW_/;

export function soortLabel(soort: string, vangnet?: boolean): string {
  const label = SOORTEN[soort] ?? soort;
  if (vangnet === undefined || ZONDER_WERKGEVER.test(soort)) return label;
  return `${label}, ${vangnet ? 'vangnet' : 'werkgever'}`;
}

/** At the beginning of a line or in a list of choices. */
export function soortTitel(soort: string): string {
  const label = soortLabel(soort);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

export const SOORT_KEUZES: [soort: string, label: string][] = Object.keys(SOORTEN).map((soort) => [
  soort,
  soortTitel(soort),
]);

export const FASEN: [fase: string, label: string][] = [
  ['EERSTE_LIJN', 'Eerste lijn'],
  ['EIGENRISICODRAGER', 'Begeleiding bij de eigenrisicodrager'],
  ['MDO_INTAKE', 'Multidisciplinaire intake'],
  ['PROBLEEMANALYSE', 'Probleemanalyse'],
  ['PLAN_VAN_AANPAK', 'Plan van aanpak'],
  ['MONITORING', 'Monitoring'],
  ['NAZORG', 'Hersteld, samentelling mogelijk'],
  ['GEPLAND', 'Gepland'],
  ['SCREENING', 'Screening'],
  ['OPROEP', 'Oproep'],
  ['UITGESTELD', 'Uitgesteld: verdient al meer dan 65%'],
  ['INTAKE', 'Intake'],
  ['RIV_TOETS', 'RIV-toets'],
  ['LOONSANCTIE', 'Loonsanctie'],
  ['DOSSIERVORMING', 'Dossiervorming'],
  ['MEDISCHE_BEOORDELING', 'Medische beoordeling'],
  ['ARBEIDSKUNDIGE_BEOORDELING', 'Arbeidskundige beoordeling'],
  ['VASTSTELLING', 'Vaststelling'],
  ['CONTROLE', 'Controle'],
  ['BESLUIT', 'Besluit'],
  ['OORDEEL', 'Oordeel'],
  ['ADVIES', 'Advies'],
  ['AFGESLOTEN', 'Afgesloten'],
];

export const TERMIJN_STATUSSEN: [status: string, label: string][] = [
  ['VERSTREKEN', 'Verstreken'],
  ['LOOPT', 'Loopt'],
  ['OPGESCHORT', 'Opgeschort'],
  ['VOLDAAN', 'Voldaan'],
  ['VERVALLEN', 'Vervallen'],
];

export const statusWoord = (status: string): string =>
  (TERMIJN_STATUSSEN.find(([known]) => known === status)?.[1] ?? status).toLowerCase();
