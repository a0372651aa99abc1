import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** Chance that can be repeated: the same seed and the same questions give the same answers. */
export class Dice {
  readonly #generator: JumpableRandomGenerator;

  private constructor(generator: JumpableRandomGenerator) {
    this.#generator = generator;
  }

  /** @param seed a whole number of 32 bits */
  static of(seed: number): Dice {
    return new Dice(xoroshiro128plus(seed));
  }

  /** Dice for one part of the work, whose throws are independent of those of every other part. */
  fork(): Dice {
    const fork = new Dice(this.#generator.clone());
    this.#generator.jump();
    return fork;
  }

  /** From 0, included, to 1, excluded. */
  share(): number {
    return uniformFloat64(this.#generator);
  }

  /** A whole number, both bounds included. */
  whole(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** Whether something happens that does so in this share of cases. */
  happens(share: number): boolean {
    return this.share() < share;
  }

  /** One of several, each as likely; there must be one. */
  pick<T>(from: readonly T[]): T {
    return at(from, this.whole(0, from.length - 1));
  }

  /** One of several, the first the likeliest by far, as hubs are (Zipf with exponent 1); there must be one. */
  pickSkewed<T>(from: readonly T[]): T {
    return at(from, Math.floor((from.length + 1) ** this.share()) - 1);
  }

  /** One of several by their weights, which are any positive numbers; there must be one. */
  pickWeighted<T>(from: readonly (readonly [value: T, weight: number])[]): T {
    const total = from.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.share() * total;
    const chosen = from.find(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return (chosen ?? at(from, from.length - 1))[0];
  }

  /** Some of several, without repeats, in their order. */
  some<T>(from: readonly T[], count: number): readonly T[] {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(this.whole(0, from.length - 1));
    return from.filter((_each, index) => chosen.has(index));
  }

  /** A whole number from `least` to `most`, mostly small and now and then very large (Pareto). */
  heavyTailed(least: number, most: number, exponent: number): number {
    return Math.min(most, Math.floor(least / (1 - this.share()) ** (1 / exponent)));
  }

  /** A whole number from 0, with this mean: how long one waits for what happens at random. */
  wait(mean: number): number {
    return Math.floor(-mean * Math.log(1 - this.share()));
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError('dice cannot pick from nothing');
  return list[index] as T;
}
