import type { Rol } from '../rollen';

/** Who can do a taak. ARTS is every doctor of the team; VERZEKERINGSARTS the registered one only. */
export const DISCIPLINES: Record<string, { label: string; rollen: readonly Rol[] }> = {
  ARTS: { label: 'Arts', rollen: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] },
  VERZEKERINGSARTS: { label: 'Verzekeringsarts', rollen: ['VERZEKERINGSARTS'] },
  SMV: { label: 'Sociaal-medisch verpleegkundige', rollen: ['SMV'] },
  MEDISCH_SECRETARESSE: { label: 'Medisch secretaresse', rollen: ['MEDISCH_SECRETARESSE'] },
  ARBEIDSDESKUNDIGE: { label: 'Arbeidsdeskundige', rollen: ['ARBEIDSDESKUNDIGE'] },
  PROCESBEGELEIDER: { label: 'Procesbegeleider', rollen: ['PROCESBEGELEIDER'] },
  RE_INTEGRATIEBEGELEIDER: { label: 'Re-integratiebegeleider', rollen: ['RE_INTEGRATIEBEGELEIDER'] },
};
export type Discipline = keyof typeof DISCIPLINES;

/** The taken of all journeys. They come and go with the state; nobody creates or deletes them. */
export const TAKEN = {
  INTAKE: { label: 'Aanvraag administratief en juridisch beoordelen', discipline: 'PROCESBEGELEIDER' },
  AANVULLING_BEWAKEN: { label: 'Aanvulling van de aanvraag bewaken', discipline: 'PROCESBEGELEIDER' },
  RIV_TOETS: { label: 'Re-integratieverslag toetsen', discipline: 'ARBEIDSDESKUNDIGE' },
  DOSSIERVORMING: { label: 'Medisch dossier compleet maken', discipline: 'MEDISCH_SECRETARESSE' },
  BELASTBAARHEID: { label: 'Belastbaarheid vaststellen', discipline: 'ARTS' },
  VOORBEREIDING: { label: 'Medisch onderzoek voorbereiden', discipline: 'SMV' },
  VOORBEREIDING_BEOORDELEN: { label: 'Voorbereiding van de SMV beoordelen', discipline: 'ARTS' },
  CONTRASEIGN: { label: 'Medisch oordeel contrasigneren', discipline: 'VERZEKERINGSARTS' },
  ARBEIDSKUNDIG_ONDERZOEK: { label: 'Arbeidskundig onderzoek', discipline: 'ARBEIDSDESKUNDIGE' },
  RECHT_VASTSTELLEN: {
    label: 'Recht, duur, hoogte en toerekening vaststellen',
    discipline: 'PROCESBEGELEIDER',
  },
  VASTSTELLING_CONTROLEREN: { label: 'Vaststelling controleren (vier ogen)', discipline: 'PROCESBEGELEIDER' },
  BEKORTING_BEOORDELEN: { label: 'Bekorting van de loonsanctie beoordelen', discipline: 'ARBEIDSDESKUNDIGE' },
  VOORSTEL_BEOORDELEN: { label: 'Voorstel uit de klantreis beoordelen', discipline: 'PROCESBEGELEIDER' },
  BESLUIT: { label: 'Besluit nemen en bekendmaken', discipline: 'PROCESBEGELEIDER' },
  /** Awb 4:18; also in a dossier that has been closed. */
  DWANGSOM_VASTSTELLEN: { label: 'Dwangsom vaststellen', discipline: 'PROCESBEGELEIDER' },
  /** Awb 4:87; idem. */
  DWANGSOM_BETALEN: { label: 'Dwangsom laten betalen', discipline: 'PROCESBEGELEIDER' },
  /** Awb 7:10; in a dossier that has been closed, mostly. */
  BEZWAAR: { label: 'Op het bezwaar beslissen', discipline: 'PROCESBEGELEIDER' },
  HERBEOORDELING_PLANNEN: { label: 'Dag van de herbeoordeling bepalen', discipline: 'ARTS' },
  INSTEMMING_VRAGEN: { label: 'Instemming van de werknemer vragen', discipline: 'PROCESBEGELEIDER' },
  ARBEIDSKUNDIG_OORDEEL: { label: 'Arbeidskundig oordeel geven', discipline: 'ARBEIDSDESKUNDIGE' },
  OORDEEL_VERZENDEN: { label: 'Oordeel vaststellen en verzenden', discipline: 'PROCESBEGELEIDER' },
  ADVIES_UITBRENGEN: { label: 'Advies uitbrengen aan het college', discipline: 'PROCESBEGELEIDER' },
  ZW_EERSTE_LIJN: { label: 'Cliënt begeleiden in de eerste lijn', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  ZW_RECHT: { label: 'Recht op ziekengeld vaststellen', discipline: 'PROCESBEGELEIDER' },
  INTAKEGEGEVENS: { label: 'Gegevens voor de intake verzamelen', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  MDO_INTAKE: { label: 'Intake in het MDO houden', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  PROBLEEMANALYSE: { label: 'Probleemanalyse maken', discipline: 'ARTS' },
  GEEN_MOGELIJKHEDEN: {
    label: 'Cliënt zeggen dat er nu geen mogelijkheden zijn',
    discipline: 'RE_INTEGRATIEBEGELEIDER',
  },
  PLAN_VAN_AANPAK: { label: 'Plan van aanpak maken', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  PLAN_VAN_AANPAK_AD: { label: 'Plan van aanpak maken', discipline: 'ARBEIDSDESKUNDIGE' },
  MONITORING: { label: 'Voortgang bewaken', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  VERVOLG_BEPALEN: { label: 'Vervolg bepalen na stagnatie', discipline: 'VERZEKERINGSARTS' },
  EZWB_STARTEN: { label: 'Screening voor de EZWb beginnen', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  WIA_AANVRAAG_NAVRAGEN: {
    label: 'Navragen waar de WIA-aanvraag blijft',
    discipline: 'RE_INTEGRATIEBEGELEIDER',
  },
  EZWB_SCREENING: { label: 'Toetsdatum bepalen en screenen', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  EZWB_OPROEP: { label: 'Cliënt oproepen voor de EZWb', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  EZWB_VASTSTELLEN: {
    label: 'Uitkomst en einde van het ziekengeld vaststellen',
    discipline: 'RE_INTEGRATIEBEGELEIDER',
  },
  EZWB_CONTROLEREN: { label: 'Vaststelling controleren (vier ogen)', discipline: 'RE_INTEGRATIEBEGELEIDER' },
  EZWB_BESLUIT: { label: 'Besluit nemen en bekendmaken', discipline: 'RE_INTEGRATIEBEGELEIDER' },
} as const satisfies Record<string, { label: string; discipline: Discipline }>;
export type TaakSoort = keyof typeof TAKEN;

/** What the taak is called: in the words of whoever agreed on it, or by its soort. */
export const labelOfTaak = (soort: string, titel?: string | null): string =>
  titel ?? TAKEN[soort as TaakSoort]?.label ?? (soort.startsWith('AFSPRAAK-') ? 'Afgesproken taak' : soort);

/** The disciplines whose taken a person with these roles may do. */
export const disciplinesVan = (rollen: readonly Rol[]): Discipline[] =>
  Object.keys(DISCIPLINES).filter((discipline) =>
    DISCIPLINES[discipline]!.rollen.some((rol) => rollen.includes(rol)),
  );
