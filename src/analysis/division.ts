import type { SignedGraph } from './signed-graph.js';

/** Which camp each place is in, from 0 on; -1 for one that has no signed tie, and so stands in none. */
export type Division = Int32Array;

/** Whether a pair is frustrated by a division: friends in two camps, or enemies in one. */
export function isFrustrated(
  { one, other, sign }: SignedGraph['pairs'][number],
  division: Division,
): boolean {
  return (division[one] === division[other]) !== sign > 0;
}

/** The pairs that a division frustrates, as places in the graph's. */
export function frustratedBy(graph: SignedGraph, division: Division): readonly number[] {
  return graph.pairs.flatMap((pair, place) => (isFrustrated(pair, division) ? [place] : []));
}

/** The same division with its camps numbered by size, the largest first; of equals, that of the smallest id. */
export function inOrder(division: Division): Division {
  const sizes = new Map<number, { readonly first: number; size: number }>();
  division.forEach((camp, place) => {
    if (camp < 0) return;
    const found = sizes.get(camp) ?? { first: place, size: 0 };
    found.size++;
    sizes.set(camp, found);
  });
  const order = [...sizes].sort(([, one], [, other]) => other.size - one.size || one.first - other.first);
  const numbers = new Map(order.map(([camp], number) => [camp, number]));
  return division.map((camp) => numbers.get(camp) ?? -1);
}

/** A part of a graph on its own, and where its places are in the whole. */
export interface Part {
  readonly graph: SignedGraph;
  readonly places: readonly number[];
}
