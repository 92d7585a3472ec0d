import type { AgendaDag } from '../api/klantreis-shapes';

export interface DayGroup {
  title: string;
  dagen: AgendaDag[];
}

const DAY = 86_400_000;
const dayOf = (datum: string): number => Date.parse(`${datum}T00:00:00Z`) / DAY;
/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekOf = (datum: string): number => Math.floor((dayOf(datum) + 3) / 7);

export const dayBefore = (datum: string): string =>
  new Date((dayOf(datum) - 1) * DAY).toISOString().slice(0, 10);

function titleOf(datum: string, vandaag: string): string {
  if (datum < vandaag) return 'Voorbij';
  if (datum === vandaag) return 'Vandaag';
  const weeks = weekOf(datum) - weekOf(vandaag);
  return weeks === 0 ? 'Deze week' : weeks === 1 ? 'Volgende week' : 'Later';
}

/** Days under today, this week, next week and later; a day that fell over two pages is one day again. */
export function groupDays(dagen: readonly AgendaDag[], vandaag: string): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const dag of dagen) {
    const title = titleOf(dag.datum, vandaag);
    if (groups.at(-1)?.title !== title) groups.push({ title, dagen: [] });
    const days = groups.at(-1)!.dagen;
    const last = days.at(-1);
    if (last?.datum === dag.datum)
      days[days.length - 1] = { ...last, momenten: [...last.momenten, ...dag.momenten] };
    else days.push(dag);
  }
  return groups;
}
