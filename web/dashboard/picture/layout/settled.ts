import { cellsOf } from './cells.js';
import type { Point } from './turned.js';

type Points = Readonly<Record<string, Point>>;

interface Box {
  readonly id: string;
  readonly halfWidth: number;
  x: number;
  y: number;
}

/** A letter's width and a node's height with its name below it, in pixels of the canvas at its own size. */
const letter = 9.4;
const halfHeight = 38;
const leastHalfWidth = 46;
const mostHalfWidth = 106;
const rounds = 400;
/** Beyond so many, names are only read after zooming in, and room is made for none. */
const mostNodes = 1_200;

/** The points moved apart, as little as need be, until no two nodes or names lie on each other. */
export function settled(
  points: Points,
  nodes: readonly { readonly id: string; readonly name: string }[],
): Points {
  const boxes: Box[] = nodes.flatMap(({ id, name }) => {
    const point = points[id];
    const halfWidth = Math.min(mostHalfWidth, Math.max(leastHalfWidth, (name.length * letter) / 2));
    return point === undefined ? [] : [{ id, halfWidth, ...point }];
  });
  // In an order of their own, so that the answer does not hang on that of the nodes.
  boxes.sort((one, other) => (one.id < other.id ? -1 : 1));
  for (let round = 0; round < rounds && boxes.length <= mostNodes; round++) {
    if (!moveApart(boxes)) break;
  }
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** Moves every two boxes that overlap half of the way apart; whether any did. */
function moveApart(boxes: readonly Box[]): boolean {
  let hasMoved = false;
  // Whoever comes near only while others are moved is met in the next round.
  const cells = cellsOf(boxes, { x: 2 * mostHalfWidth, y: 2 * halfHeight });
  for (const one of boxes) {
    cells.someNear(one, (other) => {
      // Each two once.
      if (other.id > one.id) hasMoved = moveTwoApart(one, other) || hasMoved;
      return false;
    });
  }
  return hasMoved;
}

function moveTwoApart(one: Box, other: Box): boolean {
  const width = one.halfWidth + other.halfWidth;
  const overlapX = width - Math.abs(one.x - other.x);
  const overlapY = 2 * halfHeight - Math.abs(one.y - other.y);
  if (overlapX < 1 || overlapY < 1) return false;
  // By shares of their size, or wide names would all be moved up and down, into one column.
  if (overlapX / width < overlapY / (2 * halfHeight)) push(one, other, 'x', overlapX);
  else push(one, other, 'y', overlapY);
  return true;
}

function push(one: Box, other: Box, axis: 'x' | 'y', overlap: number): void {
  const way = one[axis] < other[axis] ? -1 : 1;
  one[axis] += (way * overlap) / 2;
  other[axis] -= (way * overlap) / 2;
}
