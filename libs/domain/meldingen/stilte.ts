import { addDays, type Datum } from '../termijnen/datum';
import { isWerkdag } from '../termijnen/feestdagen';

/** When people may be disturbed, on the clock of Amsterdam: working days from `OPEN` until `DICHT`. */
export const OPEN = '07:00';
export const DICHT = '19:00';

/** A moment on the clock of Amsterdam; `tijd` is HH:MM. */
export interface Lokaal {
  datum: Datum;
  tijd: string;
}

export const isOpen = ({ datum, tijd }: Lokaal): boolean => isWerkdag(datum) && tijd >= OPEN && tijd < DICHT;

/** The moment at which something that is there now may be delivered: now, or at the next opening. */
export function bezorgMoment(nu: Lokaal): Lokaal {
  if (isOpen(nu)) return nu;
  let datum = nu.tijd < OPEN ? nu.datum : addDays(nu.datum, 1);
  while (!isWerkdag(datum)) datum = addDays(datum, 1);
  return { datum, tijd: OPEN };
}
