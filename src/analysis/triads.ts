import type { SignedGraph } from './signed-graph.js';

/** The types of triads, by the signs of their three pairs. */
export const triadTypes = ['PPP', 'PPN', 'PNN', 'NNN'] as const;
export type TriadType = (typeof triadTypes)[number];

/** Three entities of which each two have a signed tie; in the order of their ids. */
export interface Triad {
  readonly places: readonly [number, number, number];
  /** The pairs between them, as places in the graph's. */
  readonly pairs: readonly [number, number, number];
  readonly type: TriadType;
}

/** How many triads there are of each type, and how many of them are balanced. */
export interface TriadCensus {
  readonly counts: Readonly<Record<TriadType, number>>;
  readonly total: number;
  /** The share whose product of signs is positive (Heider 1946, Cartwright and Harary 1956); null where there is no triad. */
  readonly balanced: number | null;
  /** The share that is balanced or all hostile (Davis 1967); null where there is no triad. */
  readonly weaklyBalanced: number | null;
}

/** Whether the product of a triad's signs is positive. */
export function isBalanced(type: TriadType): boolean {
  return type === 'PPP' || type === 'PNN';
}

/** All triads of a signed graph, each once, in the order of their ids. */
export function* triadsOf({ pairs, neighbours }: SignedGraph): Generator<Triad> {
  // Each neighbour's pair, for the entity in hand only: a map of all pairs would be slow where there are many.
  const pairTo = new Int32Array(neighbours.length).fill(-1);
  for (const [a, around] of neighbours.entries()) {
    for (const { to, pair } of around) pairTo[to] = pair;
    for (const { to: b, pair: ab } of around) {
      if (b <= a) continue;
      for (const { to: c, pair: bc } of neighbours[b] ?? []) {
        const ac = pairTo[c] ?? -1;
        if (c <= b || ac === -1) continue;
        const negative = [ab, ac, bc].filter((pair) => (pairs[pair]?.sign ?? 1) < 0).length;
        yield { places: [a, b, c], pairs: [ab, ac, bc], type: triadTypes[negative] ?? 'PPP' };
      }
    }
    for (const { to } of around) pairTo[to] = -1;
  }
}

/** Counts the triads of a signed graph by type. */
export function triadCensus(graph: SignedGraph): TriadCensus {
  const counts: Record<TriadType, number> = { PPP: 0, PPN: 0, PNN: 0, NNN: 0 };
  for (const { type } of triadsOf(graph)) counts[type]++;
  const total = counts.PPP + counts.PPN + counts.PNN + counts.NNN;
  const balanced = counts.PPP + counts.PNN;
  const share = (count: number) => (total === 0 ? null : count / total);
  return { counts, total, balanced: share(balanced), weaklyBalanced: share(balanced + counts.NNN) };
}
