import { frustration } from '../../src/analysis/frustration.js';
import { graphOf, type Pair } from '../../src/analysis/signed-graph.js';
import { highsSolver } from '../../src/analysis/solver.js';
import { Random } from '../measure/random.js';

/** How far the frustration index of graphs was proved. */
export interface ProvedIndexes {
  readonly proved: number;
  readonly of: number;
  readonly longestS: number;
  /** The indexes, of what is not proved the best that was found. */
  readonly indexes: readonly number[];
}

const order = 150;
const ties = 1_300;
const seconds = 20;
/** How many ties of each graph are turned against the two camps that it was made of: its index is no greater. */
const turned = [10, 20, 30, 40, 49];

/** Tries to prove the frustration index of sparse graphs whose index is below 50: two camps, with some ties turned. */
export async function provedIndexes(): Promise<ProvedIndexes> {
  const solve = await highsSolver();
  const found = turned.map((count, seed) => {
    const graph = twoCampsBut(count, new Random(seed + 1));
    const start = performance.now();
    const { proved, index } = frustration(graph, 2, solve, seconds);
    return { proved, index, tookS: (performance.now() - start) / 1_000 };
  });
  return {
    proved: found.filter(({ proved }) => proved).length,
    of: found.length,
    longestS: Math.max(...found.map(({ tookS }) => tookS)),
    indexes: found.map(({ index }) => index),
  };
}

function twoCampsBut(count: number, random: Random) {
  const pairs = new Map<string, Pair>();
  while (pairs.size < ties) {
    const [a, b] = [random.below(order), random.below(order)];
    const [one, other] = a < b ? [a, b] : [b, a];
    if (one === other) continue;
    const isFriendly = one % 2 === other % 2;
    const isTurned = pairs.size < count;
    pairs.set(`${one} ${other}`, {
      one,
      other,
      sign: isFriendly !== isTurned ? 1 : -1,
      relations: [],
      origins: 1,
    });
  }
  return graphOf(order, [...pairs.values()]);
}
