/** From values to pixels, on a straight scale. */
export interface Scale {
  at(waarde: number): number;
  /** The round values at which the axis is marked. */
  ticks: number[];
  van: number;
  tot: number;
}

/**
 * A scale that holds all values between round ends, `from` and `to` being its pixels.
 * `zero` puts 0 on it: bars have to start there, lines need not.
 */
export function scaleOf(
  values: readonly (number | null | undefined)[],
  [from, to]: readonly [number, number],
  { zero = false, most = 5 }: { zero?: boolean; most?: number } = {},
): Scale {
  const known = values.filter((value): value is number => value != null && Number.isFinite(value));
  if (zero || known.length === 0) known.push(0);
  let [low, high] = [Math.min(...known), Math.max(...known)];
  // A flat line still has a scale, and a share stays within what a share can be.
  if (low === high)
    [low, high] = low >= 0 && low < 1 ? [0, low + 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const step = niceStep((high - low) / most);
  const van = Math.floor(low / step + SLACK) * step;
  const tot = Math.ceil(high / step - SLACK) * step;
  const count = Math.round((tot - van) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(van + index * step));
  return {
    van: round(van),
    tot: round(tot),
    ticks,
    at: (value) => from + ((value - van) / (tot - van)) * (to - from),
  };
}

/** So that 0.30000000000000004 is not rounded up to the next tick. */
const SLACK = 1e-9;
const round = (value: number): number => Number(value.toFixed(9));

/** The round step (1, 2, 2.5 or 5 times a power of ten) that is at least `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - SLACK)) ?? 10;
  return step * power;
}

/** The middle of slot `index` when `count` things share the room side by side. */
export function slotAt(index: number, count: number, [from, to]: readonly [number, number]): number {
  return from + ((index + 0.5) * (to - from)) / count;
}

/** Every how manieth label is written, so that labels of `room` pixels do not run into each other. */
export function labelStep(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * room) / Math.max(width, 1)));
}
