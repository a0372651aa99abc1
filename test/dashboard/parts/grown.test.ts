import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../web/dashboard/picture/layout/cells.js';
import { canGrow, grown } from '../../../web/dashboard/picture/layout/grown.js';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 30 });

test('whoever came later is put near their own and on nobody, and nobody else moves', () => {
  fc.assert(
    fc.property(ids, ids, (old, added) => {
      const points = Object.fromEntries(old.map((id, at) => [id, { x: at * 150, y: (at % 3) * 90 }]));
      const all = [...new Set([...old, ...added])];
      const nodes = all.map((id) => ({ id, name: id }));
      const edges = added.flatMap((subject, at) =>
        old.length === 0 ? [] : [{ subject, object: old[at % old.length] ?? '', sign: 'POSITIVE' as const }],
      );
      const now = grown(points, { nodes, edges });
      expect(Object.keys(now).sort()).toEqual(all.sort());
      for (const id of old) expect(now[id]).toEqual(points[id]);
      for (const id of added.filter((each) => !old.includes(each))) {
        const crowding = all.filter((other) => {
          const [a, b] = [now[id], now[other]];
          return other !== id && a && b && Math.abs(a.x - b.x) < 120 && Math.abs(a.y - b.y) < 80;
        });
        expect(crowding).toEqual([]);
      }
    }),
  );
});

test('a picture of whom hardly anybody was there is laid out anew', () => {
  const nodes = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  expect(canGrow({ a: { x: 0, y: 0 }, b: { x: 1, y: 1 } }, { nodes, edges: [] })).toBe(true);
  expect(canGrow({ a: { x: 0, y: 0 } }, { nodes, edges: [] })).toBe(false);
});

test('nobody new leaves the very same points, and so nothing to be drawn anew', () => {
  const points = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };
  expect(grown(points, { nodes: [{ id: 'b', name: 'b' }], edges: [] })).toBe(points);
});

test('in a crowd, too, whoever comes is near their own: by a few others, and on none', () => {
  const points = Object.fromEntries(
    Array.from({ length: 900 }, (_, at) => [`n${at}`, { x: (at % 30) * 104, y: Math.floor(at / 30) * 104 }]),
  );
  const nodes = [...Object.keys(points), 'new'].map((id) => ({ id, name: id }));
  const own = points['n465'] ?? { x: Number.NaN, y: Number.NaN };
  const edges = [{ subject: 'new', object: 'n465', sign: 'POSITIVE' as const }];
  const { new: place, ...others } = grown(points, { nodes, edges });
  const distances = Object.values(others).map(({ x, y }) =>
    Math.max(Math.abs(x - (place?.x ?? 0)), Math.abs(y - (place?.y ?? 0))),
  );
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(46);
  expect(Math.hypot(own.x - (place?.x ?? 0), own.y - (place?.y ?? 0))).toBeLessThan(3 * 104);
});

test('hundreds who come to one actor are on nobody, each as near as there is room', () => {
  const ids = Array.from({ length: 600 }, (_, index) => `n${index}`);
  const nodes = ['hub', ...ids].map((id) => ({ id, name: id }));
  const edges = ids.map((object) => ({ subject: 'hub', object, sign: 'POSITIVE' as const }));
  const all = Object.values(grown({ hub: { x: 0, y: 0 } }, { nodes, edges }));
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1))
      expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(46);
  });
  // A spiral would hold them within this, were there no room left between any two.
  expect(Math.max(...all.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(1_200);
});

test('whatever is within the room of a place is found by cells as it is by going through all', () => {
  const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
  const room = { x: 62, y: 45 };
  fc.assert(
    fc.property(fc.array(point), fc.array(point), point, (first, later, place) => {
      const cells = cellsOf(first, room);
      for (const each of later) cells.add(each);
      const isNear = ({ x, y }: typeof place) =>
        Math.abs(x - place.x) < room.x && Math.abs(y - place.y) < room.y;
      expect(cells.someNear(place, isNear)).toBe([...first, ...later].some(isNear));
    }),
  );
});
