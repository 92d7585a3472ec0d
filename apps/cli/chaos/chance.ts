/** A stream of chance that its seed repeats (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to and not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  happens(chance: number): boolean {
    return this.next() < chance;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)]!;
  }

  /** The heavier, the likelier. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
    let rest = this.next() * items.reduce((sum, item) => sum + weight(item), 0);
    return items.find((item) => (rest -= weight(item)) < 0);
  }

  /** Another stream, so that one who draws more does not change what others draw. */
  branch(): Chance {
    return new Chance(Math.floor(this.next() * 4294967296));
  }
}
