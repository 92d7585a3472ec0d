import type { Datum } from '../termijnen/datum';
import type { Discipline } from './taken';

/** A taak that people agreed on, beside those that follow from the state: in an MDO, or by asking a colleague. */
export interface Afspraak {
  /** Counted up within the dossier, never used again. */
  nummer: number;
  titel: string;
  discipline: Discipline;
  aanId: string | null;
  gereedDatum: Datum | null;
  /** Who asked for it, and keeps it in sight. */
  doorId: string;
}

/** The soort of its taak: one of a kind within the dossier, like HERSTELTERMIJN-1 among the clocks. */
export type AfspraakSoort = `AFSPRAAK-${number}`;

export const afspraakSoort = (nummer: number): AfspraakSoort => `AFSPRAAK-${nummer}`;

/** The number behind such a soort, or null when the taak follows from the state. */
export function nummerVanAfspraak(soort: string): number | null {
  const [, nummer] = /^AFSPRAAK-(\d+)$/.exec(soort) ?? [];
  return nummer === undefined ? null : Number(nummer);
}
