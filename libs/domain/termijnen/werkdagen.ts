import { addDays, type Datum } from './datum';
import { GELIJKGESTELDE_DAGEN, isWerkdag } from './feestdagen';

/** The n-th working day after `d`, or before it when n is negative; 0 gives `d` itself. */
export function addWerkdagen(
  d: Datum,
  n: number,
  gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN,
): Datum {
  const step = n < 0 ? -1 : 1;
  let day = d;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWerkdag(day, gelijkgesteld)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function werkdagenBetween(
  from: Datum,
  to: Datum,
  gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN,
): number {
  if (to < from) return -werkdagenBetween(to, from, gelijkgesteld);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWerkdag(day, gelijkgesteld)) count += 1;
  }
  return count;
}

/** `d` when it is a working day, else the last working day before it. */
export function laatsteWerkdag(d: Datum, gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN): Datum {
  return isWerkdag(d, gelijkgesteld) ? d : addWerkdagen(d, -1, gelijkgesteld);
}
