/** What each legal clock is called on the floor, and whether it is a date of the calendar or a term to act within. */
const KLOKKEN: Readonly<Record<string, readonly [label: string, kind?: 'KALENDER']>> = {
  BESLISTERMIJN: ['Beslistermijn'],
  HERSTELTERMIJN: ['Hersteltermijn van de cliënt'],
  BUITEN_BEHANDELING: ['Uiterste dag om buiten behandeling te stellen'],
  LOONSANCTIE: ['Uiterste dag voor een loonsanctie'],
  HERVATTING_CLAIM: ['Claim gaat verder na de loonsanctie', 'KALENDER'],
  BEKORTING: ['Beslissen over bekorting van de loonsanctie'],
  DWANGSOM_VRIJ: ['Laatste dag zonder dwangsom'],
  DWANGSOM: ['Dwangsom loopt'],
  DWANGSOMBESLUIT: ['Besluit over de dwangsom'],
  DWANGSOMBETALING: ['Dwangsom betalen'],
  RECHTERLIJKE_TERMIJN: ['Beslissen na uitspraak van de rechtbank'],
  BEZWAAR: ['Beslissing op bezwaar'],
  BEZWAAR_OPSCHORTING: ['Termijn van het bezwaar loopt weer', 'KALENDER'],
  HEROPENING: ['Nieuw besluit na heropening'],
  STREEFDATUM: ['Streefdatum', 'KALENDER'],
  HERBEOORDELING: ['Professionele herbeoordeling', 'KALENDER'],
  PROBLEEMANALYSE: ['Probleemanalyse', 'KALENDER'],
  PLAN_VAN_AANPAK: ['Plan van aanpak', 'KALENDER'],
  TWEEDE_LIJN: ['Overgang naar de tweede lijn', 'KALENDER'],
  HERIJKING: ['Herijking', 'KALENDER'],
  EVALUATIE: ['Evaluatie van het plan', 'KALENDER'],
  MELDING_42E_WEEK: ['42e-weeksmelding', 'KALENDER'],
  SCREENING_EZWB: ['Screening EZWb', 'KALENDER'],
  OPROEP_EZWB: ['Oproep EZWb', 'KALENDER'],
  TOETSDATUM_EZWB: ['Toetsdatum EZWb', 'KALENDER'],
  UITSTEL_EZWB: ['EZWb weer opnemen', 'KALENDER'],
  WIA_BRIEF: ['Brief over de WIA-aanvraag', 'KALENDER'],
  RE_INTEGRATIEVERSLAG: ['Re-integratieverslag', 'KALENDER'],
  WIA_AANVRAAG: ['WIA-aanvraag verwacht', 'KALENDER'],
  EINDE_WACHTTIJD: ['Einde wachttijd', 'KALENDER'],
  EINDE_ZIEKENGELD: ['Einde ziekengeld', 'KALENDER'],
  SAMENTELLING: ['Laatste dag van samentelling', 'KALENDER'],
};

/** What kind of clock a key is of: "HERSTELTERMIJN-1" is the first of its kind. */
export const soortOf = (sleutel: string): string => sleutel.replace(/-[0-9-]+$/, '');

const kindOf = (soort: string) => KLOKKEN[soortOf(soort)];

export const labelOfKlok = (soort: string): string => kindOf(soort)?.[0] ?? inWoorden(soort);

export const isKalenderdatum = (soort: string): boolean => kindOf(soort)?.[1] === 'KALENDER';

/** The kinds of clock that have warnings of their own in the rulebook. */
export type KlokKlasse =
  'termijn' | 'kalender' | 'client' | 'buiten_behandeling' | 'loonsanctie' | 'dwangsom';

const EIGEN_KLASSE: Readonly<Record<string, KlokKlasse>> = {
  HERSTELTERMIJN: 'client',
  BUITEN_BEHANDELING: 'buiten_behandeling',
  LOONSANCTIE: 'loonsanctie',
  DWANGSOM_VRIJ: 'dwangsom',
  DWANGSOM: 'dwangsom',
  RECHTERLIJKE_TERMIJN: 'dwangsom',
};

export const klasseVanKlok = (soort: string): KlokKlasse =>
  EIGEN_KLASSE[soortOf(soort)] ?? (isKalenderdatum(soort) ? 'kalender' : 'termijn');

const inWoorden = (soort: string): string => {
  const words = soort.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The article behind the date of a clock: that of the last step that set it. */
export const artikelVan = (onderbouwing: readonly { grondslag: string }[]): string =>
  onderbouwing.at(-1)?.grondslag ?? '';
