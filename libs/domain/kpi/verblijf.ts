import { daysBetween, type Datum } from '../termijnen/datum';
import { ALTIJD, type Bekend, type Stand } from './stand';

/** How long a dossier was in a phase, once it has left it; a phase that is come back to counts with all its days. */
export interface Verblijf {
  fase: string;
  /** The team that had the dossier when it left the phase: of whom its days are, also those with another team. */
  teamId: string;
  /** The first day on which it was no longer in that phase. */
  vertrekDatum: Datum;
  dagen: number;
}

export type BekendVerblijf = Verblijf & Bekend;

/** Of each phase that an open dossier has left for good, as its standen say. */
export function verblijvenUit(standen: readonly Stand[]): Verblijf[] {
  const perFase = new Map<string, Stand[]>();
  for (const stand of standen)
    if (stand.open) perFase.set(stand.fase, [...(perFase.get(stand.fase) ?? []), stand]);
  return [...perFase].flatMap(([fase, rijen]) => {
    const laatste = rijen.reduce((last, stand) => (stand.geldigTot > last.geldigTot ? stand : last));
    if (laatste.geldigTot === ALTIJD) return [];
    const dagen = rijen.reduce(
      (sum, { geldigVan, geldigTot }) => sum + daysBetween(geldigVan, geldigTot as Datum),
      0,
    );
    return [{ fase, teamId: laatste.teamId, vertrekDatum: laatste.geldigTot as Datum, dagen }];
  });
}
