import { addMonths, type Datum } from '../termijnen/datum';
import type { Maand } from './periode';

/** Where the day of a period is, and the day a year before it: what came in between was taken in hand. */
export interface Peildag {
  periode: string;
  dag: Datum;
  jaarEerder: Datum;
}

/** The last day of each month, and the same day a year before. */
export const peildagenVan = (maanden: readonly Maand[]): Peildag[] =>
  maanden.map(({ periode, totDatum }) => ({ periode, dag: totDatum, jaarEerder: addMonths(totDatum, -12) }));
