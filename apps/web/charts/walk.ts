import type { Spot } from './line-geometry';

/** Which point of which line. */
export interface Here {
  lijn: number;
  index: number;
}

/** Where an arrow key leads: along the line, or to the other line at the nearest point; undefined when nowhere. */
export function walk(
  lines: readonly { spots: readonly Spot[] }[],
  here: Here,
  key: string,
): Here | undefined {
  const spots = lines[here.lijn]?.spots ?? [];
  const at = spots.findIndex(({ index }) => index === here.index);
  const to = (spot: Spot | undefined, lijn = here.lijn) => (spot ? { lijn, index: spot.index } : undefined);
  if (key === 'ArrowRight') return to(spots[at + 1]);
  if (key === 'ArrowLeft') return to(spots[at - 1]);
  if (key === 'Home') return to(spots[0]);
  if (key === 'End') return to(spots.at(-1));
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let lijn = here.lijn + step; lines[lijn]; lijn += step) {
    const near = nearest(lines[lijn]!.spots, here.index);
    if (near) return to(near, lijn);
  }
  return undefined;
}

function nearest(spots: readonly Spot[], index: number): Spot | undefined {
  const away = (spot: Spot) => Math.abs(spot.index - index);
  return [...spots].sort((a, b) => away(a) - away(b))[0];
}
