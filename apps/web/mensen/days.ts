const DAY_MS = 86_400_000;
const at = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);
const datumOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (datum: string, days: number): string => datumOf(at(datum) + days * DAY_MS);

/** The Monday of the week of this day; of today's when the text is no date. */
export function mondayOf(datum: string): string {
  const ms = at(datum);
  if (Number.isNaN(ms)) return mondayOf('2026-01-05');
  const day = new Date(ms).getUTCDay();
  return datumOf(ms - ((day + 6) % 7) * DAY_MS);
}
