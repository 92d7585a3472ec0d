/** One part of a stack: from where to where, and its share of the whole (0 to 100). */
export interface Deel {
  van: number;
  tot: number;
  aandeel: number;
}

/** Parts laid end to end. What is negative counts as nothing: a stack cannot go back. */
export function stackOf(values: readonly (number | null)[]): Deel[] {
  const sizes = values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let at = 0;
  return sizes.map((size) => {
    const van = at;
    at += size;
    return { van, tot: at, aandeel: total === 0 ? 0 : (100 * size) / total };
  });
}

/** What the whole of a stack is. */
export function sumOf(values: readonly (number | null)[]): number {
  return stackOf(values).at(-1)?.tot ?? 0;
}

/** The length in pixels of a bar, so that one of many is still to be seen; nothing is nothing. */
export function barPixels(size: number, perUnit: number): number {
  return size <= 0 ? 0 : Math.max(1.5, size * perUnit);
}
