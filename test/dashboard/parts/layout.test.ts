import { expect, test } from 'vitest';
import { type Ground, layout, type Points } from '../../../web/dashboard/picture/layout/layout.js';
import { settled } from '../../../web/dashboard/picture/layout/settled.js';

/** Two camps of five friends each; each fights two of the other. */
function twoCamps(): Ground {
  const nodes = Array.from({ length: 10 }, (_, index) => ({ id: `n${index}`, name: `Actor ${index}` }));
  const edges = nodes.flatMap(({ id: subject }, one) =>
    nodes.flatMap(({ id: object }, other) => {
      if (other <= one) return [];
      if (one < 5 === other < 5) return [{ subject, object, sign: 'POSITIVE' as const }];
      return (one + other) % 3 === 0 ? [{ subject, object, sign: 'NEGATIVE' as const }] : [];
    }),
  );
  return { nodes, edges };
}

function distance(points: Points, one: string, other: string): number {
  const [a, b] = [points[one], points[other]];
  return a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
}

test('allies are near, and foes apart', () => {
  const ground = twoCamps();
  const points = layout(ground);
  const mean = (sign: string) => {
    const lengths = ground.edges
      .filter((each) => each.sign === sign)
      .map(({ subject, object }) => distance(points, subject, object));
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  };
  expect(mean('NEGATIVE')).toBeGreaterThan(1.5 * mean('POSITIVE'));
});

test('the same ground is laid out the same, in whatever order it is given', () => {
  const { nodes, edges } = twoCamps();
  expect(layout({ nodes: [...nodes].reverse(), edges })).toEqual(layout({ nodes, edges }));
});

test('no name lies on another', () => {
  const nodes = Array.from({ length: 40 }, (_, index) => ({
    id: `n${index}`,
    name: 'A name of some length',
  }));
  const crowded = Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index % 7, y: index % 5 }]));
  const points = Object.values(settled(crowded, nodes));
  const overlaps = points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < 100 && Math.abs(one.y - other.y) < 50),
  );
  expect(overlaps).toEqual([]);
});

test('nobody, somebody alone, and a tie with oneself are laid out as well', () => {
  expect(layout({ nodes: [], edges: [] })).toEqual({});
  const nodes = [{ id: 'a', name: 'A' }];
  const points = layout({ nodes, edges: [{ subject: 'a', object: 'a', sign: 'POSITIVE' }] });
  expect(Number.isFinite(points['a']?.x)).toBe(true);
});
