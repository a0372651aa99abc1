import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, componentsOf } from '../../src/analysis/blocks.js';
import { centrality } from '../../src/analysis/centrality.js';
import { chokepoints } from '../../src/analysis/chokepoints.js';
import { packed, unpacked } from '../../src/analysis/packed-picture.js';
import { pictureOf } from '../../src/analysis/picture.js';
import { graphOf, type Pair, type SignedGraph, signedGraph } from '../../src/analysis/signed-graph.js';
import { pictureWith, relation, signed, smallGraphs } from './random-pictures.js';

/** The sizes of the components of those that are left, by going from neighbour to neighbour. */
function sizesOf(places: readonly number[], pairs: readonly Pair[]): readonly number[] {
  const left = new Set(places);
  const sizes: number[] = [];
  for (const start of places) {
    if (!left.delete(start)) continue;
    const queue = [start];
    for (const place of queue) {
      for (const { one, other } of pairs) {
        const next = one === place ? other : other === place ? one : -1;
        if (left.delete(next)) queue.push(next);
      }
    }
    sizes.push(queue.length);
  }
  return sizes.sort((a, b) => b - a);
}

const all = ({ order }: SignedGraph) => Array.from({ length: order }, (_, place) => place);

test('cut vertices are those without which there are more components, with the sizes of these', () => {
  fc.assert(
    fc.property(smallGraphs(9), (graph) => {
      const components = sizesOf(all(graph), graph.pairs);
      const expected = all(graph).flatMap((place) => {
        const pairs = graph.pairs.filter(({ one, other }) => one !== place && other !== place);
        const rest = sizesOf(
          all(graph).filter((each) => each !== place),
          pairs,
        );
        // Without one that has no neighbour there is one component less.
        return rest.length > components.length ? [{ place, rest }] : [];
      });
      const found = blocksOf(graph).cutVertices;
      expect(found.map(({ place }) => place)).toEqual(expected.map(({ place }) => place));
      found.forEach(({ parts }, at) => {
        const rest = [...(expected[at]?.rest ?? [])];
        for (const part of parts) expect(rest.splice(rest.indexOf(part), 1)).toEqual([part]);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(graph.order);
      });
    }),
  );
});

test('bridges are the pairs without which there are more components', () => {
  fc.assert(
    fc.property(smallGraphs(9), (graph) => {
      const components = sizesOf(all(graph), graph.pairs).length;
      const expected = graph.pairs.flatMap((pair, at) => {
        const rest = graph.pairs.filter((each) => each !== pair);
        return sizesOf(all(graph), rest).length > components ? [at] : [];
      });
      expect(blocksOf(graph).bridges).toEqual(expected);
    }),
  );
});

test('every pair is in one block, and two blocks meet in one entity at most', () => {
  fc.assert(
    fc.property(smallGraphs(9), (graph) => {
      const { blocks } = blocksOf(graph);
      expect(blocks.flat().sort((a, b) => a - b)).toEqual(graph.pairs.map((_pair, at) => at));
      const places = blocks.map(
        (block) => new Set(block.flatMap((at) => [graph.pairs[at]?.one ?? -1, graph.pairs[at]?.other ?? -1])),
      );
      places.forEach((one, at) => {
        for (const other of places.slice(at + 1)) {
          expect([...one].filter((place) => other.has(place)).length).toBeLessThanOrEqual(1);
        }
      });
    }),
  );
});

test('components are those that going from neighbour to neighbour finds', () => {
  fc.assert(
    fc.property(smallGraphs(10), (graph) => {
      const sizes = new Map<number, number>();
      for (const component of componentsOf(graph)) sizes.set(component, (sizes.get(component) ?? 0) + 1);
      sizes.delete(-1);
      const expected = sizesOf(all(graph), graph.pairs).filter((size) => size > 1);
      expect([...sizes.values()].sort((a, b) => b - a)).toEqual(expected);
    }),
  );
});

/** The share of others' shortest paths that pass a place, each path followed. */
function betweennessOf(graph: SignedGraph, place: number): number {
  const linked = all(graph).filter((each) => (graph.neighbours[each]?.length ?? 0) > 0);
  const shortest = (from: number, to: number): readonly (readonly number[])[] => {
    let ways: number[][] = [[from]];
    for (let length = 1; length <= graph.order; length++) {
      ways = ways.flatMap((way) =>
        (graph.neighbours[way.at(-1) ?? -1] ?? []).flatMap((next) =>
          way.includes(next.to) ? [] : [[...way, next.to]],
        ),
      );
      const done = ways.filter((way) => way.at(-1) === to);
      if (done.length > 0) return done;
    }
    return [];
  };
  let sum = 0;
  for (const from of linked) {
    for (const to of linked) {
      if (from === to || from === place || to === place) continue;
      const ways = shortest(from, to);
      if (ways.length > 0) sum += ways.filter((way) => way.includes(place)).length / ways.length;
    }
  }
  return sum / Math.max(1, (linked.length - 1) * (linked.length - 2));
}

describe('centrality', () => {
  test('by betweenness is the share of shortest paths, as following each of them finds', () => {
    fc.assert(
      fc.property(smallGraphs(6), (graph) => {
        for (const { entity, value } of centrality(graph, 'BETWEENNESS', 'ANY').entities) {
          expect(value).toBeCloseTo(betweennessOf(graph, entity), 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('by PageRank satisfies its equation', () => {
    fc.assert(
      fc.property(smallGraphs(8), (graph) => {
        const { entities } = centrality(graph, 'PAGERANK', 'ANY');
        const rank = new Map(entities.map(({ entity, value }) => [entity, value]));
        for (const [entity, value] of rank) {
          const given = (graph.neighbours[entity] ?? []).reduce(
            (sum, { to }) => sum + (rank.get(to) ?? 0) / (graph.neighbours[to]?.length ?? 1),
            0,
          );
          expect(value).toBeCloseTo(0.15 / rank.size + 0.85 * given, 6);
        }
      }),
    );
  });

  test('counts the pairs of the chosen sign, and of equals lists the smaller id first', () => {
    const graph = signed(4, [
      [0, 1, 1],
      [1, 2, -1],
      [2, 3, 1],
    ]);
    expect(centrality(graph, 'DEGREE', 'POSITIVE').entities.map(({ entity }) => entity)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(centrality(graph, 'DEGREE', 'NEGATIVE').entities).toEqual([
      { entity: 1, value: 1 },
      { entity: 2, value: 1 },
    ]);
  });

  test('of many is sampled, says so, and is as wrong as it says it may be', () => {
    const arms = 700;
    const ties = Array.from({ length: arms }, (_, arm) => [
      [0, 3 * arm + 1, 1],
      [3 * arm + 1, 3 * arm + 2, 1],
      [3 * arm + 2, 3 * arm + 3, 1],
    ]).flat() as [number, number, 1][];
    const graph = signed(3 * arms + 1, ties);
    const { entities, sampled, error } = centrality(graph, 'BETWEENNESS', 'ANY');
    const others = 3 * arms;
    const exact = (others * (others - 3)) / (others * (others - 1));
    expect(sampled).toBe(200);
    expect(entities[0]?.entity).toBe(0);
    expect(Math.abs((entities[0]?.value ?? 0) - exact)).toBeLessThan(5 * (error ?? 0) + 1e-9);
  });
});

describe('chokepoints', () => {
  const routed = (from: string, to: string, routes: readonly (readonly string[])[]) =>
    relation(from, 'SUPPORTS', to, {
      support: { forms: [{ type: 'WEAPONS', standing: 'ASSERTED', routes }], affectedBy: [] },
    });

  test('are places that no route goes round, sole supporters, cut vertices and bridges of friendship', () => {
    const picture = pictureWith(
      [
        routed('iran', 'group', [
          ['iraq', 'syria'],
          ['sea', 'syria'],
        ]),
        routed('iran', 'other', [['sea']]),
        relation('donor', 'SUPPORTS', 'other'),
        relation('group', 'FIGHTS', 'enemy'),
        relation('donor', 'OPPOSES', 'enemy'),
      ],
      ['iraq', 'syria', 'sea'],
    );
    const found = chokepoints(picture, signedGraph(picture, 'LEFT_OUT'));
    const name = (place: number) => picture.ids[place];
    expect(found.unavoidablePlaces.map(({ id, lines }) => [id, lines.length])).toEqual([
      ['sea', 1],
      ['syria', 1],
    ]);
    expect(
      found.soleSupporters.map(({ supported, supporter }) => [name(supported), name(supporter)]),
    ).toEqual([['group', 'iran']]);
    expect(found.cutVertices.map(({ place, parts }) => [name(place), parts])).toEqual([
      ['iran', [2, 1]],
      ['other', [2, 1]],
    ]);
    const ends = found.bridges.map((at) => {
      const pair = signedGraph(picture, 'LEFT_OUT').pairs[at];
      return pair && [name(pair.one), name(pair.other)];
    });
    expect(ends).toEqual([
      ['donor', 'other'],
      ['group', 'iran'],
      ['iran', 'other'],
    ]);
  });
});

test('an origin counts once for a sign, and for both where it tells of both', () => {
  const told = (predicate: 'SUPPORTS' | 'ALLIED_WITH' | 'OPPOSES' | 'FIGHTS', ...voices: readonly string[]) =>
    relation('a', predicate, 'b', { origins: voices.length, voices });
  const signOf = (...relations: readonly ReturnType<typeof told>[]) =>
    signedGraph(unpacked(packed(pictureWith(relations))), 'BY_ORIGINS').pairs.map(({ sign }) => sign);
  expect(signOf(told('SUPPORTS', 'x'), told('ALLIED_WITH', 'x'), told('OPPOSES', 'y', 'z'))).toEqual([-1]);
  expect(signOf(told('SUPPORTS', 'x'), told('ALLIED_WITH', 'x'), told('OPPOSES', 'y'))).toEqual([]);
  expect(signOf(told('SUPPORTS', 'x', 'y'), told('OPPOSES', 'y'), told('FIGHTS', 'y'))).toEqual([1]);
  expect(
    signOf(told('SUPPORTS', 'x'), relation('a', 'ALLIED_WITH', 'b', { origins: 0 }), told('OPPOSES', 'y')),
  ).toEqual([1]);
});

test('places and events are for and against nobody', () => {
  const picture = pictureOf(
    [
      { id: 'a', kind: 'Organization' },
      { id: 'b', kind: 'Person' },
      { id: 'offensive', kind: 'Event' },
    ],
    [relation('a', 'OPPOSES', 'b'), relation('offensive', 'THREATENS', 'a')],
  );
  expect(signedGraph(picture, 'LEFT_OUT').pairs.map(({ one, other }) => [one, other])).toEqual([[0, 1]]);
});

test('a mixed pair is left out, or takes the sign that more origins speak for', () => {
  const picture = pictureWith([
    relation('a', 'SUPPORTS', 'b', { origins: 1 }),
    relation('a', 'OPPOSES', 'b', { origins: 3 }),
    relation('c', 'SUPPORTS', 'd', { origins: 2 }),
    relation('d', 'OPPOSES', 'c', { origins: 2 }),
  ]);
  expect(signedGraph(picture, 'LEFT_OUT').pairs).toEqual([]);
  const { pairs, mixed } = signedGraph(picture, 'BY_ORIGINS');
  expect(pairs.map(({ one, other, sign }) => [one, other, sign])).toEqual([[0, 1, -1]]);
  expect(mixed).toHaveLength(2);
  expect(graphOf(4, pairs).neighbours[0]).toEqual([{ to: 1, pair: 0 }]);
});
