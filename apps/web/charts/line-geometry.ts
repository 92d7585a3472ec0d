import type { Scale } from './scale';

export interface Spot {
  index: number;
  x: number;
  y: number;
  waarde: number;
}

/** Where each known value stands; what is null has no spot. */
export function spotsOf(values: readonly (number | null)[], x: (index: number) => number, y: Scale): Spot[] {
  return values.flatMap((waarde, index) =>
    waarde === null ? [] : [{ index, x: x(index), y: y.at(waarde), waarde }],
  );
}

/** The line through the spots as path data: it does not cross a gap, nor a break in the counting. */
export function pathOf(spots: readonly Spot[], breuken: readonly number[] = []): string {
  return spots
    .map((spot, at) => {
      const before = spots[at - 1];
      const cut = !before || before.index !== spot.index - 1 || breuken.includes(spot.index);
      return `${cut ? 'M' : 'L'}${px(spot.x)} ${px(spot.y)}`;
    })
    .join('');
}

/** The room between lower and upper bounds, closed, one shape per stretch without a gap. */
export function bandOf(
  grenzen: readonly ({ laag: number; hoog: number } | null)[],
  x: (index: number) => number,
  y: Scale,
): string {
  return stretchesOf(grenzen)
    .map((stretch) => {
      const there = stretch.map(({ index, hoog }) => `${px(x(index))} ${px(y.at(hoog))}`);
      const back = stretch.map(({ index, laag }) => `${px(x(index))} ${px(y.at(laag))}`).reverse();
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');
}

interface Bound {
  index: number;
  laag: number;
  hoog: number;
}

function stretchesOf(grenzen: readonly ({ laag: number; hoog: number } | null)[]): Bound[][] {
  const stretches: Bound[][] = [];
  grenzen.forEach((grens, index) => {
    if (!grens) return;
    const last = stretches.at(-1);
    if (last?.at(-1)?.index === index - 1) last!.push({ index, ...grens });
    else stretches.push([{ index, ...grens }]);
  });
  return stretches;
}

/**
 * Heights for labels of `room` pixels beside points at `ys`, as near as they can be without covering each other,
 * between `top` and `bottom`. In the order given.
 */
export function spread(
  ys: readonly number[],
  room: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = ys.map((_, index) => index).sort((a, b) => ys[a]! - ys[b]!);
  const places = new Array<number>(ys.length);
  let free = top;
  for (const index of order) {
    places[index] = Math.max(ys[index]!, free);
    free = places[index] + room;
  }
  let limit = bottom;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index]!, limit);
    limit = places[index] - room;
  }
  return places;
}

const px = (value: number): number => Math.round(value * 10) / 10;
