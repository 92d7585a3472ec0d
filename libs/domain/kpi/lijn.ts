import type { Datum } from '../termijnen/datum';

/** One property through time: from each day on it has this value, until the next point. Ordered by day. */
export type Lijn<T> = readonly { vanDatum: Datum; waarde: T }[];

/** The line with `waarde` from that day on; what was thought of later days is replaced, since this is newer. */
export function vanaf<T extends string | boolean | null>(lijn: Lijn<T>, vanDatum: Datum, waarde: T): Lijn<T> {
  const before = lijn.filter((punt) => punt.vanDatum < vanDatum);
  const last = before.at(-1);
  return last && last.waarde === waarde ? before : [...before, { vanDatum, waarde }];
}

/** The value on a day; before the first point that of the first. */
export const opDag = <T>(lijn: Lijn<T>, dag: Datum): T =>
  (lijn.findLast(({ vanDatum }) => vanDatum <= dag) ?? lijn[0]!).waarde;
