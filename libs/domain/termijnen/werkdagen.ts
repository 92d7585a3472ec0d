import { addDays, daysBetween, weekday, type Datum } from './datum';
import { feestdagen, GELIJKGESTELDE_DAGEN, isFeestdag, isWerkdag } from './feestdagen';

/** The n-th working day after `d`, or before it when n is negative; 0 gives `d` itself. */
export function addWerkdagen(
  d: Datum,
  n: number,
  gelijkgesteld: readonly Datum[] = GELIJKGESTELDE_DAGEN,
): Datum {
  // Leapt by weeks, not walked: the warnings of its clocks were a tenth of what deciding on an act took.
  const step = Math.sign(n);
  let day = d;
  for (let left = Math.abs(n); left > 0;) {
    const next = addWeekdays(day, step * left);
    left -=
      step > 0
        ? werkdagenBetween(day, next, gelijkgesteld)
        : werkdagenBetween(addDays(next, -1), addDays(day, -1), gelijkgesteld);
    day = next;
  }
  return day;
}

/** The n-th day of maandag to vrijdag after `d`, or before it when n is negative. */
function addWeekdays(d: Datum, n: number): Datum {
  const dag = weekday(d);
  // From a weekend it is counted on from the vrijdag before, or back from the maandag after.
  const onto = dag <= 5 ? 0 : (n > 0 ? 5 : 8) - dag;
  const sinceMaandag = (dag + onto - 1) % 7;
  return addDays(d, onto + n + 2 * Math.floor((sinceMaandag + n) / 5));
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
