import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Elements } from '../../../web/dashboard/views/graph/canvas/elements.js';
import {
  letStepBack,
  opacityBehind,
  shareBehind,
  stepsBack,
} from '../../../web/dashboard/views/graph/canvas/step-back.js';
import { sync } from '../../../web/dashboard/views/graph/canvas/sync.js';

const actors = ['a', 'b', 'c', 'd', 'e'];

/** Some actors, and some relations among them, each in some size. */
const elements: fc.Arbitrary<Elements> = fc
  .record({
    nodes: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...actors), size: fc.integer({ min: 1, max: 2 }) }),
      {
        selector: ({ id }) => id,
      },
    ),
    edges: fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...actors),
        target: fc.constantFrom(...actors),
        width: fc.integer({ min: 1, max: 2 }),
      }),
      { selector: ({ source, target }) => `${source}|${target}` },
    ),
  })
  .map(({ nodes, edges }) => {
    const present = new Set(nodes.map(({ id }) => id));
    return {
      nodes: nodes.map(({ id, size }) => ({ group: 'nodes', data: { id, size }, position: { x: 1, y: 1 } })),
      edges: edges
        .filter(({ source, target }) => present.has(source) && present.has(target))
        .map((edge) => ({ group: 'edges', data: { id: `${edge.source}|${edge.target}`, ...edge } })),
    };
  });

function shownOn(canvas: cytoscape.Core): unknown {
  const data = canvas.elements().map((element) => element.data());
  return data.sort((one, other) => (one.id < other.id ? -1 : 1));
}

test('the canvas shows what is wanted and nothing else, whatever it showed; who stays is where they were put', () => {
  fc.assert(
    fc.property(elements, elements, (before, after) => {
      const [canvas, fresh] = [cytoscape({ headless: true }), cytoscape({ headless: true })];
      sync(canvas, before);
      canvas.nodes().positions({ x: 7, y: 7 });
      sync(canvas, after);
      sync(fresh, after);
      expect(shownOn(canvas)).toEqual(shownOn(fresh));
      const stayed = new Set(before.nodes.map(({ data }) => data.id));
      for (const node of canvas.nodes().toArray())
        expect(node.position()).toEqual(stayed.has(node.id()) ? { x: 7, y: 7 } : { x: 1, y: 1 });
    }),
  );
});

test('what is the same as before is left alone', () => {
  fc.assert(
    fc.property(elements, elements, (before, after) => {
      // The canvas takes the data over, and changes them later.
      const had = new Map(
        [...before.nodes, ...before.edges].map(({ data }) => [data.id, JSON.stringify(data)]),
      );
      const canvas = cytoscape({ headless: true });
      sync(canvas, before);
      const touched = new Set<string>();
      canvas.on('data', '*', ({ target }) => touched.add(target.id()));
      sync(canvas, after);
      const changed = [...after.nodes, ...after.edges]
        .filter(({ data }) => had.has(data.id) && had.get(data.id) !== JSON.stringify(data))
        .map(({ data }) => data.id);
      expect([...touched].sort()).toEqual(changed.sort());
    }),
  );
});

/** So many actors in a row, each related with the next. */
function row(count: number): Elements {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    nodes: ids.map((id) => ({ group: 'nodes', data: { id }, position: { x: 1, y: 1 } })),
    edges: ids.slice(1).map((id, index) => ({
      group: 'edges',
      data: { id: `n${index}|${id}`, source: `n${index}`, target: id },
    })),
  };
}

test('who steps back is told apart from who does not, without being touched, and is drawn as opaque as its style would have it', () => {
  const style = [{ selector: 'edge', style: { opacity: 0.4 } }];
  const canvas = cytoscape({ headless: true, styleEnabled: true, style });
  sync(canvas, row(4));
  const touched: string[] = [];
  canvas.on('class style', '*', ({ target }) => void touched.push(target.id()));
  const opacities = () =>
    canvas
      .elements()
      .map((each) => [each.id(), stepsBack(each), each.numericStyle('opacity') * shareBehind(each)]);
  const plain = opacities();
  letStepBack(canvas, canvas.getElementById('n0').closedNeighborhood());
  expect(Object.fromEntries(opacities().map(([id, ...how]) => [id, how]))).toEqual({
    n0: [false, 1],
    n1: [false, 1],
    n2: [true, opacityBehind.nodes],
    n3: [true, opacityBehind.nodes],
    'n0|n1': [false, 0.4],
    'n1|n2': [true, opacityBehind.edges],
    'n2|n3': [true, opacityBehind.edges],
  });
  letStepBack(canvas, null);
  expect(opacities()).toEqual(plain);
  expect(touched).toEqual([]);
});
