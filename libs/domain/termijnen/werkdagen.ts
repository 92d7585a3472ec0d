import { addDays, daysBetween, weekday, type Datum } from './datum';
import { feestdagen, GELIJKGESTELDE_DAGEN, isFeestdag, isWerkdag } from './feestdagen';

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
  // Counted by weeks, not walked: a page of fifty clocks took 2 ms of walking.
  const days = daysBetween(from, to);
  const first = weekday(from);
  let count = 5 * Math.floor(days / 7);
  for (let day = 1; day <= days % 7; day++) if ((first + day - 1) % 7 < 5) count += 1;
  const isOff = (d: Datum) => d > from && d <= to && weekday(d) <= 5;
  for (let year = yearOf(from); year <= yearOf(to); year++) count -= feestdagen(year).filter(isOff).length;
  return count - gelijkgesteld.filter((d) => isOff(d) && !isFeestdag(d, [])).length;
}

const yearOf = (d: Datum): number => Number(d.slice(0, 4));

/** `d` when it is a working day, else the last working day before it. */
export function laatsteWerkdag(d: Datum, gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN): Datum {
  return isWerkdag(d, gelijkgesteld) ? d : addWerkdagen(d, -1, gelijkgesteld);
}
