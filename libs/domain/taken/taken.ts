import type { Rol } from '../rollen';

/** Who can do a taak. ARTS is every doctor of the team; VERZEKERINGSARTS the registered one only. */
export const DISCIPLINES: Record<string, { label: string; rollen: readonly Rol[] }> = {
  ARTS: { label: 'Arts', rollen: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] },
  VERZEKERINGSARTS: { label: 'Verzekeringsarts', rollen: ['VERZEKERINGSARTS'] },
  SMV: { label: 'Sociaal-medisch verpleegkundige', rollen: ['SMV'] },
  MEDISCH_SECRETARESSE: { label: 'Medisch secretaresse', rollen: ['MEDISCH_SECRETARESSE'] },
  ARBEIDSDESKUNDIGE: { label: 'Arbeidsdeskundige', rollen: ['ARBEIDSDESKUNDIGE'] },
  PROCESBEGELEIDER: { label: 'Procesbegeleider', rollen: ['PROCESBEGELEIDER'] },
};
export type Discipline = keyof typeof DISCIPLINES;

/** The taken of a WIA-claim. They come and go with the state; nobody creates or deletes them. */
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
  BESLUIT: { label: 'Besluit nemen en bekendmaken', discipline: 'PROCESBEGELEIDER' },
} as const satisfies Record<string, { label: string; discipline: Discipline }>;
export type TaakSoort = keyof typeof TAKEN;

/** The disciplines whose taken a person with these roles may do. */
export const disciplinesVan = (rollen: readonly Rol[]): Discipline[] =>
  Object.keys(DISCIPLINES).filter((discipline) =>
    DISCIPLINES[discipline]!.rollen.some((rol) => rollen.includes(rol)),
  );
