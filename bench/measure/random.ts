/** Numbers that look drawn by chance, and are the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 (included) to 1 (excluded), by mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 (included) to `end` (excluded). */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** @throws RangeError where there is nothing to draw from */
  oneOf<T>(items: readonly T[]): T {
    const drawn = items[this.below(items.length)];
    if (drawn === undefined) throw new RangeError('There is nothing to draw from.');
    return drawn;
  }

  /** Some of the items, each at most once, in no order; all of them where there are no more. */
  someOf<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from(
      { length: Math.min(count, items.length) },
      () => left.splice(this.below(left.length), 1)[0] as T,
    );
  }
}
