import type { Rol } from '../rollen';

/** The three main groups of functies of table 3.1 of the evaluation. */
export const FUNCTIEGROEPEN = {
  ARTSEN: 'Artsen',
  ONDERSTEUNING: 'Taakondersteuning en -delegatie',
  NIET_MEDISCH: 'Niet-medisch',
} as const;
export type Functiegroep = keyof typeof FUNCTIEGROEPEN;

export const FUNCTIES: Readonly<Record<Exclude<Rol, 'SYSTEEM'>, { label: string; groep: Functiegroep }>> = {
  VERZEKERINGSARTS: { label: 'Verzekeringsarts', groep: 'ARTSEN' },
  AIOS: { label: 'Aios', groep: 'ARTSEN' },
  ANIOS: { label: 'Anios', groep: 'ARTSEN' },
  SMV: { label: 'Sociaal-medisch verpleegkundige', groep: 'ONDERSTEUNING' },
  MEDISCH_SECRETARESSE: { label: 'Medisch secretaresse', groep: 'ONDERSTEUNING' },
  PARAMEDICUS: { label: 'Overig medisch personeel', groep: 'ONDERSTEUNING' },
  ARBEIDSDESKUNDIGE: { label: 'Arbeidsdeskundige', groep: 'NIET_MEDISCH' },
  PROCESBEGELEIDER: { label: 'Procesbegeleider', groep: 'NIET_MEDISCH' },
  RE_INTEGRATIEBEGELEIDER: { label: 'Re-integratiebegeleider', groep: 'NIET_MEDISCH' },
  TEAMONDERSTEUNER: { label: 'Teamondersteuner', groep: 'NIET_MEDISCH' },
  REGIEVOERDER: { label: 'Regievoerder', groep: 'NIET_MEDISCH' },
  BEDRIJFSKUNDIG_MANAGER: { label: 'Bedrijfskundig manager', groep: 'NIET_MEDISCH' },
  PLANNER: { label: 'Planner', groep: 'NIET_MEDISCH' },
  KWALITEITSTOETSER: { label: 'Kwaliteitstoetser', groep: 'NIET_MEDISCH' },
  FUNCTIONEEL_BEHEERDER: { label: 'Functioneel beheerder', groep: 'NIET_MEDISCH' },
  PRIVACY_OFFICER: { label: 'Privacy officer', groep: 'NIET_MEDISCH' },
};
export type Functie = keyof typeof FUNCTIES;

/** Whose production counts in the medical reading of productie per arts (evaluation 3.4 beside table 3.1). */
export const isMedisch = (functie: string): boolean =>
  Object.hasOwn(FUNCTIES, functie) && FUNCTIES[functie as Functie].groep !== 'NIET_MEDISCH';

export const labelOfFunctie = (functie: string): string => FUNCTIES[functie as Functie]?.label ?? functie;
