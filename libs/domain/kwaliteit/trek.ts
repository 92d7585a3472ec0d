import { lot } from '../statistiek/lot';
import type { Quotum, Stratum } from './onderzoek';

/** A dossier that may be drawn, in the stratum it is in. */
export interface Kandidaat {
  dossierId: string;
  kantoorId: string;
  stratum: Stratum;
}

export interface Getrokken extends Kandidaat {
  /** From 1: the place in its stratum. What lies behind the quotum is the reserve, in this order. */
  volgorde: number;
  gekozen: boolean;
}

/**
 * The whole population in the order in which it is drawn, each stratum by itself. It follows from the seed and the ids
 * alone: the same seed and population give the same sample, in whatever order they were read.
 */
export function trek(zaad: string, populatie: readonly Kandidaat[], quota: readonly Quotum[]): Getrokken[] {
  return quota.flatMap(({ kantoorId, stratum, aantal }) =>
    populatie
      .filter((each) => each.kantoorId === kantoorId && each.stratum === stratum)
      .map((each) => ({ ...each, lot: lot(`${zaad} ${each.dossierId}`) }))
      .sort((a, b) => a.lot - b.lot || (a.dossierId < b.dossierId ? -1 : 1))
      .map(({ lot: _lot, ...each }, index) => ({ ...each, volgorde: index + 1, gekozen: index < aantal })),
  );
}

/** Whether a second toetser judges this dossier too; like the draw it follows from the seed alone. */
export const krijgtTweede = (zaad: string, dossierId: string, percentage: number): boolean =>
  lot(`${zaad} tweede ${dossierId}`) < percentage / 100;
