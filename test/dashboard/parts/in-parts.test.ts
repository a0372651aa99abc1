import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { around, contains, onPixels, overlap } from '../../../web/dashboard/views/graph/canvas/area.js';
import { inParts } from '../../../web/dashboard/views/graph/canvas/in-parts.js';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How long each of some items takes, in milliseconds. */
const takes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });

test('work in parts is done on each item in turn, no part of it longer than a frame and one item, and its end is told once', () => {
  fc.assert(
    fc.property(takes, (items) => {
      const worked: number[] = [];
      let [done, began] = [0, now];
      const work = (ms: number) => {
        expect(now - began).toBeLessThan(16);
        worked.push(ms);
        now += ms;
      };
      let rests = 0;
      let parts = 0;
      inParts({ items, work, rest: () => rests++, done: () => done++ });
      expect(worked).toEqual([]);
      while (vi.getTimerCount() > 0) {
        began = now;
        parts++;
        vi.runOnlyPendingTimers();
      }
      expect(worked).toEqual(items);
      expect([done, rests]).toEqual([1, parts]);
    }),
  );
});

test('work that is stopped goes no further, and its end is not told', () => {
  fc.assert(
    fc.property(takes, fc.nat(5), (items, parts) => {
      let [count, done] = [0, 0];
      const stop = inParts({
        items,
        work: (ms) => {
          count++;
          now += ms;
        },
        rest: () => {},
        done: () => done++,
      });
      for (let part = 0; part < parts; part++) vi.runOnlyPendingTimers();
      const [countThen, doneThen] = [count, done];
      stop();
      vi.runAllTimers();
      expect([count, done]).toEqual([countThen, doneThen]);
    }),
  );
});

const edge = fc.double({ min: -5_000, max: 5_000, noNaN: true });
const area = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]) => ({
  x1: Math.min(a, b),
  x2: Math.max(a, b),
  y1: Math.min(c, d),
  y2: Math.max(c, d),
}));

test('an area on whole pixels has all of the area, hardly more, and begins and ends on a pixel of the moved drawing', () => {
  const scales = fc.double({ min: 0.05, max: 8, noNaN: true });
  fc.assert(
    fc.property(area, scales, fc.record({ x: edge, y: edge }), (wanted, scale, pan) => {
      const on = onPixels(wanted, scale, pan);
      const pixels = [
        on.x1 * scale + pan.x,
        on.x2 * scale + pan.x,
        on.y1 * scale + pan.y,
        on.y2 * scale + pan.y,
      ];
      for (const pixel of pixels) expect(Math.abs(pixel - Math.round(pixel))).toBeLessThan(1e-6);
      expect(
        Math.min(wanted.x1 - on.x1, wanted.y1 - on.y1, on.x2 - wanted.x2, on.y2 - wanted.y2),
      ).toBeGreaterThan(-1e-6);
      expect(wanted.x1 - on.x1).toBeLessThan(1.001 / scale);
      expect(on.y2 - wanted.y2).toBeLessThan(1.001 / scale);
    }),
  );
});

test('what is around areas has each of them; areas overlap where a point is in both', () => {
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(edge, edge)),
      (areas, points) => {
        for (const each of areas) expect(contains(around(areas), each)).toBe(true);
        const [one, other] = [areas[0], areas.at(-1)];
        if (one === undefined || other === undefined) return;
        const at = points.map(([x, y]) => ({ x1: x, x2: x, y1: y, y2: y }));
        if (at.some((point) => contains(one, point) && contains(other, point)))
          expect(overlap(one, other)).toBe(true);
        const isApart = one.x2 < other.x1 || other.x2 < one.x1 || one.y2 < other.y1 || other.y2 < one.y1;
        expect(overlap(one, other)).toBe(!isApart);
      },
    ),
  );
});
