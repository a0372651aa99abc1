import type { Sample } from '../graph/sample.js';
import type { Operation, Variables } from '../operations/operation.js';
import { Random } from './random.js';

/** An operation with the variables of its requests, the same for every contestant. */
export interface Drawn {
  readonly operation: Operation;
  readonly variables: readonly Variables[];
}

/** Draws the variables of every operation; those of one do not depend on which others there are. */
export function draw(
  operations: readonly Operation[],
  sample: Sample,
  seed: number,
  count: number,
): readonly Drawn[] {
  return operations.map((operation) => {
    const random = new Random(
      seed + [...operation.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
    );
    return { operation, variables: Array.from({ length: count }, () => operation.draw(sample, random)) };
  });
}
