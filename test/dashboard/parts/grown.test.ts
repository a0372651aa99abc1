import fc from 'fast-check';
import { expect, test } from 'vitest';
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
