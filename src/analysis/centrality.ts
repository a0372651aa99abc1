import { UndirectedGraph } from 'graphology';
import pageRankOf from 'graphology-metrics/centrality/pagerank.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { ofSign, type SignedGraph } from './signed-graph.js';

/** By what an entity is central. */
export type CentralityMeasure = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK';

/** The pairs that are counted: those of one sign, or all that have one. */
export type PairsCounted = 'POSITIVE' | 'NEGATIVE' | 'ANY';

/** How central an entity is. */
export interface Central {
  readonly entity: number;
  readonly value: number;
}

/** How central each entity with a pair is. */
export interface Centrality {
  /** The most central first; of equals, that of the smaller id. */
  readonly entities: readonly Central[];
  /** From how many entities shortest paths were followed; null where from all, and for other measures. */
  readonly sampled: number | null;
  /** The standard error of the value of the most central, where it was sampled. */
  readonly error: number | null;
}

/** Up to so many entities betweenness is exact; of more, paths are followed from a sample. */
const mostExact = 2_000;
const sampleSize = 200;
const seed = 1977;

/**
 * How central the entities are on the chosen pairs:
 *
 * - `DEGREE`: how many pairs it has;
 * - `BETWEENNESS`: the share of others' shortest paths that pass it (Freeman 1977; Brandes 2001), from a sample of 200
 *   entities above 2,000 of them (Brandes and Pich 2007);
 * - `PAGERANK`: with damping 0.85 (Page et al. 1999), pairs run both ways.
 */
export function centrality(
  whole: SignedGraph,
  measure: CentralityMeasure,
  counted: PairsCounted,
): Centrality {
  const graph = counted === 'ANY' ? whole : ofSign(whole, counted === 'POSITIVE' ? 1 : -1);
  const places = graph.neighbours.flatMap((around, place) => (around.length > 0 ? [place] : []));
  if (places.length === 0) return { entities: [], sampled: null, error: null };
  switch (measure) {
    case 'DEGREE':
      return exact(places, (place) => graph.neighbours[place]?.length ?? 0);
    case 'PAGERANK':
      return pageRank(graph, places);
    case 'BETWEENNESS':
      return betweenness(graph, places);
  }
}

function exact(places: readonly number[], measured: (place: number) => number): Centrality {
  const entities = places
    .map((entity) => ({ entity, value: rounded(measured(entity)) }))
    .sort(mostCentralFirst);
  return { entities, sampled: null, error: null };
}

function mostCentralFirst(one: Central, other: Central): number {
  return other.value - one.value || one.entity - other.entity;
}

/** To 12 digits, so that sums of the same parts in another order are equal. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function graphologyOf({ pairs }: SignedGraph, places: readonly number[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const place of places) graph.addNode(place);
  for (const { one, other } of pairs) graph.addEdge(one, other);
  return graph;
}

function pageRank(graph: SignedGraph, places: readonly number[]): Centrality {
  const options = { alpha: 0.85, maxIterations: 1_000, tolerance: 1e-12, getEdgeWeight: null };
  // Its declarations are CommonJS's, by which the default is a member of what is imported.
  const rank = pageRankOf as unknown as typeof pageRankOf.default;
  const ranks = rank(graphologyOf(graph, places), options);
  // The sums that the iteration ends at agree to fewer digits than it calculates with.
  return exact(places, (place) => Number((ranks[place] ?? 0).toPrecision(9)));
}

function betweenness(graph: SignedGraph, places: readonly number[]): Centrality {
  const count = places.length;
  const isSampled = count > mostExact;
  const sources = isSampled ? sampleOf(count, sampleSize) : places.map((_place, index) => index);
  const follow = createUnweightedIndexedBrandes(graphologyOf(graph, places));
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  const delta = new Float64Array(count);
  for (const source of sources) {
    const [stack, before, ways] = follow(source);
    // What was found last comes first: what passes an entity is known once all behind it are.
    const found: number[] = [];
    while (stack.size > 0) found.push(stack.pop() as number);
    for (const place of found) delta[place] = 0;
    for (const place of found) {
      const share = (1 + (delta[place] ?? 0)) / (ways[place] ?? 1);
      for (const previous of before[place] ?? []) {
        delta[previous] = (delta[previous] ?? 0) + (ways[previous] ?? 0) * share;
      }
      if (place === source) continue;
      sums[place] = (sums[place] ?? 0) + (delta[place] ?? 0);
      squares[place] = (squares[place] ?? 0) + (delta[place] ?? 0) ** 2;
    }
  }
  // Nobody is passed on the way from themselves, so each has the others for a sample.
  const followed = new Set(sources);
  const othersOf = (index: number) => sources.length - (followed.has(index) ? 1 : 0);
  // As a share of all pairs of others, in either order: each path is followed from both of its ends.
  const scale = 1 / Math.max(1, count - 2);
  const entities = places
    .map((entity, index) => ({
      entity,
      value: rounded(((sums[index] ?? 0) / Math.max(1, othersOf(index))) * scale),
    }))
    .sort(mostCentralFirst);
  if (!isSampled) return { entities, sampled: null, error: null };
  const top = places.indexOf(entities[0]?.entity ?? -1);
  const mean = (sums[top] ?? 0) / othersOf(top);
  const variance = Math.max(0, (squares[top] ?? 0) / othersOf(top) - mean ** 2);
  return { entities, sampled: sources.length, error: rounded(Math.sqrt(variance / othersOf(top)) * scale) };
}

/** So many of the first `count` numbers, without repeats, always the same. */
function sampleOf(count: number, size: number): readonly number[] {
  const chance = xoroshiro128plus(seed);
  const sample = new Set<number>();
  while (sample.size < size) sample.add(uniformInt(chance, 0, count - 1));
  return [...sample].sort((a, b) => a - b);
}
