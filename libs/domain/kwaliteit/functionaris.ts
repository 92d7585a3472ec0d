import type { Rol } from '../rollen';

/** Whose work is judged (evaluation Boxes 6.1 to 6.3). */
export const FUNCTIONARISSEN = {
  RE_INTEGRATIEBEGELEIDER: 'Re-integratiebegeleider',
  PROCESBEGELEIDER: 'Procesbegeleider',
  VERZEKERINGSARTS: 'Verzekeringsarts',
  SMV: 'Sociaal-medisch verpleegkundige',
  ARBEIDSDESKUNDIGE: 'Arbeidsdeskundige',
} as const;
export type Functionaris = keyof typeof FUNCTIONARISSEN;

interface Kenmerk {
  /** In which capacities the work was done. */
  werkVan: readonly Rol[];
  /** Who judges it: a colleague of the same profession (6.2); the arts supervises the verpleegkundige and may as well. */
  getoetstDoor: readonly Rol[];
  /** What a judge of this work says may be medical, so it lies sealed in the compartment. */
  medisch: boolean;
}

export const KENMERKEN: Readonly<Record<Functionaris, Kenmerk>> = {
  RE_INTEGRATIEBEGELEIDER: {
    werkVan: ['RE_INTEGRATIEBEGELEIDER'],
    getoetstDoor: ['RE_INTEGRATIEBEGELEIDER'],
    medisch: false,
  },
  PROCESBEGELEIDER: {
    werkVan: ['PROCESBEGELEIDER'],
    getoetstDoor: ['PROCESBEGELEIDER'],
    medisch: false,
  },
  VERZEKERINGSARTS: {
    werkVan: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
    getoetstDoor: ['VERZEKERINGSARTS'],
    medisch: true,
  },
  SMV: { werkVan: ['SMV'], getoetstDoor: ['SMV', 'VERZEKERINGSARTS'], medisch: true },
  ARBEIDSDESKUNDIGE: {
    werkVan: ['ARBEIDSDESKUNDIGE'],
    getoetstDoor: ['ARBEIDSDESKUNDIGE'],
    medisch: false,
  },
};

/** Whether somebody with these roles may judge this work: as kwaliteitstoetser, and of the profession. */
export const magToetsen = (rollen: readonly Rol[], functionaris: Functionaris): boolean =>
  rollen.includes('KWALITEITSTOETSER') &&
  KENMERKEN[functionaris].getoetstDoor.some((rol) => rollen.includes(rol));
