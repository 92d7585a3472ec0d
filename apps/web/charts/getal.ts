import type { Schrijf } from './chart-shapes';

const MIN = '−';
const upTo = (digits: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits });
const whole = upTo(0);
const one = upTo(1);
const two = upTo(2);

/** "1.240": dossiers, people, acts. */
export const aantal: Schrijf = (waarde) => whole.format(waarde).replace('-', MIN);

/** "54,5": at most one decimal. */
export const getal: Schrijf = (waarde) => one.format(waarde).replace('-', MIN);

/** "54,53": at most two decimals, as the API gives it. */
export const precies: Schrijf = (waarde) => two.format(waarde).replace('-', MIN);

/** "54,5%" */
export const procent: Schrijf = (waarde) => `${getal(waarde)}%`;

/** "+1,2", "−0,4" or "0": a change, with its sign. */
export function verschil(waarde: number, schrijf: Schrijf = getal): string {
  const text = schrijf(Math.abs(waarde));
  if (schrijf(0) === text) return text;
  return `${waarde > 0 ? '+' : MIN}${text}`;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FULL = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "2026-10" as "oktober 2026". */
export function maandNaam(periode: string): string {
  return `${FULL[Number(periode.slice(5, 7)) - 1]} ${periode.slice(0, 4)}`;
}

/** "2026-10" as "okt", and with its year where a year or the axis begins: "jan 2027". */
export function maandKort(periode: string, first = false): string {
  const month = MONTHS[Number(periode.slice(5, 7)) - 1]!;
  return first || month === 'jan' ? `${month} ${periode.slice(0, 4)}` : month;
}
