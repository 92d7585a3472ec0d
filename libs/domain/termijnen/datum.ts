/** A calendar date 'YYYY-MM-DD'. Strings compare as dates do: `a < b`, `a <= b`, `.sort()`. */
export type Datum = string & { readonly __datum: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A full, existing calendar date in the years 1900 to 2200. */
export function isDatum(text: unknown): text is Datum {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** The text as a Datum; throws RangeError when it is no date. */
export function datum(text: string): Datum {
  if (!isDatum(text)) throw new RangeError(`geen kalenderdatum: ${text}`);
  return text;
}

/** The date of year, month (1-12) and day; throws RangeError when it does not exist. */
export function datumOf(year: number, month: number, day: number): Datum {
  return datum(write(year, month, day));
}

export function addDays(d: Datum, days: number): Datum {
  return fromDayNumber(dayNumber(d) + days);
}

export function addWeeks(d: Datum, weeks: number): Datum {
  return addDays(d, 7 * weeks);
}

/** The same day n months on, or the last day of that month when it is shorter. */
export function addMonths(d: Datum, months: number): Datum {
  const [year, month, day] = parts(d);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) as Datum;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Datum, to: Datum): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = maandag .. 7 = zondag. */
export function weekday(d: Datum): number {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return ((((dayNumber(d) + 3) % 7) + 7) % 7) + 1;
}

export function latest(first: Datum, ...rest: Datum[]): Datum {
  return rest.reduce((a, b) => (b > a ? b : a), first);
}

export function earliest(first: Datum, ...rest: Datum[]): Datum {
  return rest.reduce((a, b) => (b < a ? b : a), first);
}

/** "ma 7 dec 2026", as the floor writes it. */
export function formatDatum(d: Datum): string {
  const [year, month, day] = parts(d);
  return `${DAGEN[weekday(d) - 1]} ${day} ${MAANDEN[month - 1]} ${year}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const AMSTERDAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in the Netherlands at an RFC 3339 instant, whatever zone the process runs in. */
export function datumInAmsterdam(instant: string): Datum {
  const at = INSTANT.test(instant) && isDatum(instant.slice(0, 10)) ? Date.parse(instant) : NaN;
  if (Number.isNaN(at)) throw new RangeError(`geen tijdstip volgens RFC 3339: ${instant}`);
  const uur = Math.floor(at / UUR_MS);
  if (uur !== laatste?.uur) laatste = { uur, datum: formatInAmsterdam(at) };
  return laatste.datum;
}

const UUR_MS = 3_600_000;
// Midnight has fallen on a whole hour of UTC since 1940, so the instants of one hour share a date; to format each was
// a twentieth of what the processor did for an alarm.
let laatste: { uur: number; datum: Datum } | undefined;

function formatInAmsterdam(at: number): Datum {
  const found = new Map(AMSTERDAM.formatToParts(at).map((part) => [part.type, part.value]));
  return datum(`${found.get('year')}-${found.get('month')}-${found.get('day')}`);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1]!;
}

function parts(d: Datum): [year: number, month: number, day: number] {
  return [digits(d, 0) * 100 + digits(d, 2), digits(d, 5), digits(d, 8)];
}

// Read and written by hand: three slices and padStarts per step were most of a term's time.
function digits(d: Datum, at: number): number {
  return (d.charCodeAt(at) - 48) * 10 + d.charCodeAt(at + 1) - 48;
}

function write(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function dayNumber(d: Datum): number {
  const [year, month, day] = parts(d);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

// Days to civil date by era of 400 years, March first: no Date object, so no zone can slip in.
function fromDayNumber(number: number): Datum {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return write(year, month, day) as Datum;
}
