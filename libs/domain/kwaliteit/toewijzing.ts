import type { Rol } from '../rollen';
import { lot } from '../statistiek/lot';
import { magToetsen, type Functionaris } from './functionaris';

export interface Toetser {
  medewerkerId: string;
  kantoorId: string | null;
  rollen: readonly Rol[];
}

export interface TeToetsen {
  dossierId: string;
  functionaris: Functionaris;
  kantoorId: string;
  /** Who acted in the dossier, and so cannot judge it. */
  betrokken: readonly string[];
  /** One toetser, or two. */
  aantal: 1 | 2;
}

export type Toewijzing = { toetserIds: string[] } | { tekort: Functionaris };

/**
 * Who judges what: a colleague of the profession who had no part in the dossier, of another kantoor where there is one,
 * and of those the one with the least on hand; the seed decides between equals.
 */
export function wijsToe(
  zaad: string,
  stappen: readonly TeToetsen[],
  toetsers: readonly Toetser[],
  werk: Map<string, number> = new Map(),
): Toewijzing[] {
  return stappen.map(({ dossierId, functionaris, kantoorId, betrokken, aantal }) => {
    const mogelijk = toetsers
      .filter(
        (toetser) => magToetsen(toetser.rollen, functionaris) && !betrokken.includes(toetser.medewerkerId),
      )
      .map((toetser) => ({
        id: toetser.medewerkerId,
        eigen: toetser.kantoorId === kantoorId ? 1 : 0,
        vol: werk.get(toetser.medewerkerId) ?? 0,
        lot: lot(`${zaad} ${dossierId} ${functionaris} ${toetser.medewerkerId}`),
      }))
      .sort((a, b) => a.eigen - b.eigen || a.vol - b.vol || a.lot - b.lot);
    if (mogelijk.length < aantal) return { tekort: functionaris };
    const toetserIds = mogelijk.slice(0, aantal).map(({ id }) => id);
    for (const id of toetserIds) werk.set(id, (werk.get(id) ?? 0) + 1);
    return { toetserIds };
  });
}
