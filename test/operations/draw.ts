import fc from 'fast-check';

/** Where random choices come from. What comes first, or is smallest, is the simplest: shrinking goes for it. */
export interface Draw {
  /** A whole number from 0 to this one. */
  readonly upTo: (most: number) => number;
  /** One of these. */
  readonly one: <T>(values: readonly T[]) => T;
  /** Some of these, each at most once. */
  readonly some: <T>(values: readonly T[], most: number) => readonly T[];
  /** True this many times in a hundred. */
  readonly often: (percent: number) => boolean;
}

const anyUpTo = (most: number) => fc.noBias(fc.nat(most));

/** Draws from what fast-check hands to a property, so that a failure can be brought back and shrunk. */
export function drawFrom(generate: fc.GeneratorValue): Draw {
  const upTo = (most: number) => (most <= 0 ? 0 : generate(anyUpTo, most));
  const one = <T>(values: readonly T[]): T => {
    const index = upTo(values.length - 1);
    if (index >= values.length) throw new Error('there is nothing to draw from');
    return values[index] as T;
  };
  const some = <T>(values: readonly T[], most: number): readonly T[] => {
    const left = [...values];
    const count = Math.min(upTo(most), values.length);
    return Array.from({ length: count }, () => left.splice(upTo(left.length - 1), 1)[0] as T);
  };
  return { upTo, one, some, often: (percent) => upTo(99) >= 100 - percent };
}
