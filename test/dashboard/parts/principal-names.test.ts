import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxOf,
  type Candidate,
  mostNames,
  principalNames,
  sides,
} from '../../../web/dashboard/views/graph/canvas/principal-names.js';

const sheet = { width: 360, height: 400 };

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    x: fc.double({ min: -50, max: 410, noNaN: true }),
    y: fc.double({ min: -50, max: 450, noNaN: true }),
    size: fc.double({ min: 3, max: 20, noNaN: true }),
    width: fc.double({ min: 5, max: 300, noNaN: true }),
    weight: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 80 },
);

type Box = ReturnType<typeof boxOf>;

const isApart = (one: Box, other: Box) =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

const isWithin = ({ left, right, top, bottom }: Box) =>
  left >= 0 && right <= sheet.width && top >= 0 && bottom <= sheet.height;

const named = (all: readonly Candidate[]) => {
  const chosen = principalNames(all, sheet);
  return all.flatMap((each) => {
    const side = chosen.get(each.id);
    return side === undefined ? [] : [{ ...each, box: boxOf(each, side) }];
  });
};

test('no name that is written lies on another, or beyond the sheet', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const boxes = named(all).map(({ box }) => box);
      for (const [index, one] of boxes.entries()) {
        expect(isWithin(one)).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(isApart(one, other)).toBe(true);
      }
    }),
  );
});

test('a name is left out only where on neither side there is room that nobody of its weight or more has taken', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const written = named(all);
      const ids = new Set(written.map(({ id }) => id));
      for (const one of all.filter(({ id }) => !ids.has(id))) {
        const hasNoRoom = sides.every((side) => {
          const box = boxOf(one, side);
          return (
            !isWithin(box) || written.some((other) => other.weight >= one.weight && !isApart(box, other.box))
          );
        });
        expect(hasNoRoom || written.length === mostNames).toBe(true);
      }
    }),
  );
});

test('the same names are written in whatever order the actors are given', () => {
  const inOrder = (all: readonly Candidate[]) => Object.fromEntries(principalNames(all, sheet));
  fc.assert(
    fc.property(candidates, (all) => {
      expect(inOrder([...all].reverse())).toEqual(inOrder(all));
    }),
  );
});
