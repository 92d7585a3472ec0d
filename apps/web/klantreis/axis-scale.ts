import { shortDatum } from '../form/datum';

const DAY = 86_400_000;
const dayOf = (datum: string): number => Date.parse(`${datum.slice(0, 10)}T00:00:00Z`) / DAY;
const datumOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Where a date stands on the line of time, in pixels. Only drawing: no date on a screen is computed here. */
export interface AxisScale {
  at(datum: string): number;
  ticks: Tick[];
}

export interface Tick {
  x: number;
  label: string;
  /** The first of a year. */
  major: boolean;
}

/** Room for a label, so that ticks never run into each other. */
const TICK_ROOM = 64;
const STEPS = [1, 3, 6, 12, 24, 60];
const MONTH = 30.44;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A line from the first to the last date over `width` pixels, with a little room before and after. */
export function scaleOf(dates: readonly string[], width: number): AxisScale {
  const days = dates.map(dayOf);
  const first = Math.min(...days);
  const last = Math.max(...days, first + 60);
  const room = (last - first) * 0.015;
  const [from, to] = [first - room, last + room];
  const perDay = width / (to - from);
  const at = (datum: string) => (dayOf(datum) - from) * perDay;
  return { at, ticks: ticksOf(from, to, perDay) };
}

function ticksOf(from: number, to: number, perDay: number): Tick[] {
  const step = STEPS.find((months) => months * MONTH * perDay >= TICK_ROOM) ?? STEPS.at(-1)!;
  const begin = new Date(from * DAY);
  const ticks: Tick[] = [];
  for (let month = begin.getUTCFullYear() * 12; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > to) return ticks;
    if (day < from) continue;
    const major = month % 12 === 0;
    const label = major || ticks.length === 0 ? shortMonth(datumOf(day)) : MONTHS[month % 12]!;
    ticks.push({ x: (day - from) * perDay, label: step >= 12 ? datumOf(day).slice(0, 4) : label, major });
  }
}

/** "jan 2026" */
const shortMonth = (datum: string): string => shortDatum(datum).replace(/^\d+ /, '');
