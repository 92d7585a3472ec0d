import { addDays, type Datum } from '../termijnen/datum';
import { isWerkdag } from '../termijnen/feestdagen';
import type { MeldRegels } from './meld-regels';

/** A moment on the clock of Amsterdam; `tijd` is HH:MM. */
export interface Lokaal {
  datum: Datum;
  tijd: string;
}
type Uren = Pick<MeldRegels, 'gelijkgesteld' | 'open' | 'dicht'>;

/** Whether people may be disturbed now. */
export const isOpen = ({ datum, tijd }: Lokaal, { gelijkgesteld, open, dicht }: Uren): boolean =>
  isWerkdag(datum, gelijkgesteld) && tijd >= open && tijd < dicht;

/** The moment at which something that is there now may be delivered: now, or at the next opening. */
export function bezorgMoment(nu: Lokaal, uren: Uren): Lokaal {
  if (isOpen(nu, uren)) return nu;
  let datum = nu.tijd < uren.open ? nu.datum : addDays(nu.datum, 1);
  while (!isWerkdag(datum, uren.gelijkgesteld)) datum = addDays(datum, 1);
  return { datum, tijd: uren.open };
}
