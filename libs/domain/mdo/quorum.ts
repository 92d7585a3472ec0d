import type { Rol } from '../rollen';

/** What kind of dossier is discussed: the assessment of a right, or two years of begeleiding. */
export type Gespreksoort = 'BEOORDELING' | 'BEGELEIDING';

export const gespreksoortVan = (soort: string): Gespreksoort =>
  soort === 'ZW' || soort === 'EZWB' ? 'BEGELEIDING' : 'BEOORDELING';

/** Who must be present before anything is decided; a kantoor may set another rule from a date. */
export const QUORUM: Readonly<Record<Gespreksoort, readonly Rol[]>> = {
  BEOORDELING: ['VERZEKERINGSARTS', 'PROCESBEGELEIDER'],
  BEGELEIDING: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'],
};

export const QUORUM_NAMEN: Readonly<Partial<Record<Rol, string>>> = {
  VERZEKERINGSARTS: 'verzekeringsarts',
  AIOS: 'aios',
  ANIOS: 'anios',
  SMV: 'sociaal-medisch verpleegkundige',
  ARBEIDSDESKUNDIGE: 'arbeidsdeskundige',
  PROCESBEGELEIDER: 'procesbegeleider',
  RE_INTEGRATIEBEGELEIDER: 're-integratiebegeleider',
};

/** Somebody in the room, in every capacity they hold; until `totTijdstip` when they left before the end. */
export interface Aanwezige {
  medewerkerId: string;
  rollen: readonly Rol[];
  vanTijdstip: string;
  totTijdstip: string | null;
}

export const nuAanwezig = (aanwezigen: readonly Aanwezige[]): Aanwezige[] =>
  aanwezigen.filter(({ totTijdstip }) => totTijdstip === null);

/** The disciplines that are missing at this moment for this kind of dossier. */
export function ontbreekt(nodig: readonly Rol[], aanwezigen: readonly Aanwezige[]): Rol[] {
  const present = new Set(nuAanwezig(aanwezigen).flatMap(({ rollen }) => rollen));
  return nodig.filter((rol) => !present.has(rol));
}

export const noemRollen = (rollen: readonly Rol[]): string =>
  rollen.map((rol) => QUORUM_NAMEN[rol] ?? rol.toLowerCase()).join(' en ');
