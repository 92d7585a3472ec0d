import type { Rol } from '../rollen';
import { DISCIPLINES } from '../taken/taken';
import { NIVEAUS, type Adres, type Niveau } from './melding';

export interface OpenTaak {
  id?: string;
  soort: string;
  discipline: string;
  behandelaarId: string | null;
}

/** A colleague as far as addressing goes, on one day. */
export interface Collega {
  teamId: string | null;
  /** Holds a role today, and is there or has somebody who stands in. */
  inDienst: boolean;
  /** Who stands in today; null when the person is there. */
  vervangerId: string | null;
}

/** Where a dossier is and who has work in it. */
export interface Plaats {
  teamId: string;
  kantoorId: string;
  vastAanspreekpuntId: string | null;
  taken: readonly OpenTaak[];
}
export type Collegas = Readonly<Record<string, Collega>>;

/** Deputies of deputies are followed this far, so that two who stand in for each other end somewhere. */
const HOPS = 3;

/**
 * Who has the next move: the behandelaars of the open taken, else the vaste aanspreekpunt, else the discipline of the
 * first open taak in the team. Whoever is away is replaced by their deputy, if that one is of the team of the dossier
 * and so may see it; somebody without a role today is passed over.
 */
export function uitvoerders(plaats: Plaats, collegas: Collegas): Adres[] {
  const teamRollen = rollenVan(plaats);
  const present = (id: string | null): string[] => {
    const found = id === null ? null : aanwezige(id, plaats.teamId, collegas);
    return found === null ? [] : [found];
  };
  const behandelaars = plaats.taken.flatMap(({ behandelaarId }) => present(behandelaarId));
  const people = behandelaars.length > 0 ? behandelaars : present(plaats.vastAanspreekpuntId);
  const persons: (string | null)[] = people.length > 0 ? [...new Set(people)] : [null];
  return persons.map((medewerkerId) => ({ medewerkerId, teamRollen, kantoorRollen: [] }));
}

/** Everybody from the first step of the ladder up to this one, with their step. */
export function ladder(
  totEnMet: Niveau,
  plaats: Plaats,
  collegas: Collegas,
): { niveau: number; adres: Adres }[] {
  const steps = NIVEAUS.slice(1, NIVEAUS.indexOf(totEnMet) + 1);
  return [
    ...uitvoerders(plaats, collegas).map((adres) => ({ niveau: 0, adres })),
    ...steps.map((rol, index) => ({
      niveau: index + 1,
      adres: { medewerkerId: null, teamRollen: [], kantoorRollen: [rol as Rol] },
    })),
  ];
}

/** The roles of the discipline that has the next move; who owns a dossier without taken is the procesbegeleider. */
export function rollenVan({ taken }: Pick<Plaats, 'taken'>): readonly Rol[] {
  const first = taken.find(({ behandelaarId }) => behandelaarId === null) ?? taken[0];
  return (first && DISCIPLINES[first.discipline]?.rollen) ?? ['PROCESBEGELEIDER'];
}

function aanwezige(id: string, teamId: string, collegas: Collegas): string | null {
  let candidate = id;
  for (let hop = 0; hop <= HOPS; hop++) {
    const collega = collegas[candidate];
    if (!collega?.inDienst) return null;
    // The vaste aanspreekpunt keeps sight of a dossier that moved on; who stands in for them does not.
    if (collega.vervangerId === null) return hop === 0 || collega.teamId === teamId ? candidate : null;
    candidate = collega.vervangerId;
  }
  return null;
}
