const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const UTC = { timeZone: 'UTC' } as const;
const long = new Intl.DateTimeFormat('nl-NL', {
  ...UTC,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Reads what people type ("7-12-2026", "7/12/26", "7 dec 2026", "07122026") as `YYYY-MM-DD`. No arithmetic. */
export function parseDatum(text: string): string | undefined {
  const clean = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  if (iso) return compose(iso[1], iso[2], iso[3]);
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  if (packed) return compose(packed[3], packed[2], packed[1]);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(clean);
  if (numeric) return compose(numeric[3], numeric[2], numeric[1]);
  const named = /^(\d{1,2})[-. ]+([a-z]{3,9})\.?[-. ]+(\d{4})$/.exec(clean);
  if (named) return compose(named[3], String(monthOf(named[2] ?? '') + 1), named[1]);
  return undefined;
}

function monthOf(name: string): number {
  return name.startsWith('maa') ? 2 : MONTHS.indexOf(name.slice(0, 3));
}

function compose(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** "2026-12-07" as "7-12-2026", the way it is typed. */
export function typedDatum(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)}-${Number(month)}-${year}`;
}

/** "7 dec 2026", or "7 dec" when the year is that of `beside`. */
export function shortDatum(iso: string | null | undefined, beside?: string): string {
  if (!iso) return '';
  const [year, month, day] = iso.slice(0, 10).split('-');
  const base = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return beside?.startsWith(year ?? '') ? base : `${base} ${year}`;
}

/** "maandag 7 december 2026" */
export function longDatum(iso: string): string {
  return long.format(new Date(`${iso}T00:00:00Z`));
}

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

/** "ma 7 dec 2026" */
export function dayDatum(iso: string | null | undefined): string {
  if (!iso) return '';
  return `${WEEKDAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()]} ${shortDatum(iso)}`;
}

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day and time in the Netherlands of an instant: ["2026-12-07", "14:05"]. */
export function amsterdam(tijdstip: string): [datum: string, tijd: string] {
  const [datum = '', tijd = ''] = moment.format(new Date(tijdstip)).split(' ');
  return [datum, tijd];
}
