import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Candidate,
  mostNames,
  principalNames,
  type Room,
  roomOf,
  sides,
} from '../../../web/dashboard/views/graph/canvas/principal-names.js';

const sheet = { width: 360, height: 400 };

/** Crowded, so that most lie in the way of others. */
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    x: fc.integer({ min: -20, max: 380 }),
    y: fc.integer({ min: -20, max: 420 }),
    size: fc.integer({ min: 3, max: 24 }),
    width: fc.integer({ min: 5, max: 180 }),
    weight: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 60, size: 'max' },
);

type Box = Room['name'];

/** The distance between two boxes along the axis on which they are further apart; less than 0 where they overlap. */
const distance = (one: Box, other: Box) =>
  Math.max(one.left - other.right, other.left - one.right, one.top - other.bottom, other.top - one.bottom);

const isWithin = ({ left, right, top, bottom }: Box) =>
  left >= 0 && right <= sheet.width && top >= 0 && bottom <= sheet.height;

const isApart = (one: Room, other: Room) =>
  distance(one.name, other.name) >= 3 &&
  distance(one.name, other.body) >= 0 &&
  distance(one.body, other.name) >= 0;

const named = (all: readonly Candidate[]) => {
  const chosen = principalNames(all, sheet);
  return all.flatMap((each) => {
    const side = chosen.get(each.id);
    return side === undefined ? [] : [{ ...each, room: roomOf(each, side) }];
  });
};

test('no name that is written lies on another, on whoever is named, or beyond the sheet', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const rooms = named(all).map(({ room }) => room);
      for (const [index, one] of rooms.entries()) {
        expect(isWithin(one.name)).toBe(true);
        for (const other of rooms.slice(index + 1)) expect(isApart(one, other)).toBe(true);
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
          const room = roomOf(one, side);
          return (
            !isWithin(room.name) ||
            written.some((other) => other.weight >= one.weight && !isApart(room, other.room))
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
