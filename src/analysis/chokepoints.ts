import { blocksOf, type CutVertex } from './blocks.js';
import { grouped } from './grouped.js';
import type { Picture } from './picture.js';
import { ofSign, type SignedGraph } from './signed-graph.js';
import { materialTypes, supplyLines, unavoidable } from './supply-lines.js';

/** What alone holds something together. */
export interface Chokepoints {
  readonly cutVertices: readonly CutVertex[];
  /** The friendly pairs without which their component falls apart, as places in the graph's pairs. */
  readonly bridges: readonly number[];
  readonly soleSupporters: readonly SoleSupporter[];
  readonly unavoidablePlaces: readonly UnavoidablePlace[];
}

/** An entity with exactly one supporter. */
export interface SoleSupporter {
  readonly supported: number;
  readonly supporter: number;
  /** The relation of support, as a place in the picture's. */
  readonly relation: number;
}

/** A place that every route passes by which a supply is known to come. */
export interface UnavoidablePlace {
  readonly id: string;
  /** The supply lines that cannot go without it, as places in the picture's relations. */
  readonly lines: readonly number[];
}

/**
 * Cut vertices and bridges of the positive graph (Hopcroft and Tarjan 1973); entities with exactly one supporter, and who that
 * is; the places through which every route of a supply line passes, those with the most such lines first.
 */
export function chokepoints(picture: Picture, graph: SignedGraph): Chokepoints {
  const positive = ofSign(graph, 1);
  const { cutVertices, bridges } = blocksOf(positive);
  const places = new Map(graph.pairs.map(({ one, other }, place) => [`${one} ${other}`, place]));
  return {
    cutVertices,
    bridges: bridges.flatMap((bridge) => {
      const pair = positive.pairs[bridge];
      return pair === undefined ? [] : [places.get(`${pair.one} ${pair.other}`) ?? -1];
    }),
    soleSupporters: soleSupporters(picture),
    unavoidablePlaces: unavoidablePlaces(picture),
  };
}

/** Entities with exactly one supporter, in the order of their ids. */
function soleSupporters({ relations }: Picture): readonly SoleSupporter[] {
  const supports = relations.flatMap(({ subject, predicate, object }, relation): SoleSupporter[] =>
    predicate === 'SUPPORTS' ? [{ supported: object, supporter: subject, relation }] : [],
  );
  return [...grouped(supports, ({ supported }) => [supported])]
    .sort(([one], [other]) => one - other)
    .flatMap(([, of]) => (of.length === 1 ? of : []));
}

function unavoidablePlaces(picture: Picture): readonly UnavoidablePlace[] {
  const all = supplyLines(picture, { supplier: null, recipient: null, types: materialTypes });
  const lines = grouped(all, ({ routes }) =>
    unavoidable(routes.map(({ stops }) => stops.map((stop) => stop.id))),
  );
  return [...lines]
    .map(([id, of]) => ({ id, lines: of.map(({ relation }) => relation) }))
    .sort((one, other) => other.lines.length - one.lines.length || (one.id < other.id ? -1 : 1));
}
