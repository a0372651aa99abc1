import type { Ground, Points } from './layout.js';
import type { Point } from './turned.js';

/** How far apart two are at least, in pixels: a node's room with its name. */
const room = { x: 160, y: 84 };

/**
 * The points with whoever came since added to them, each where there is room near those whom they are related with. Nobody else
 * moves: who looks at a picture while others record must find everybody where they were.
 */
export function grown(points: Points, { nodes, edges }: Ground): Points {
  const all: Record<string, Point> = { ...points };
  const missing = nodes.map(({ id }) => id).filter((id) => all[id] === undefined);
  for (const id of missing.sort()) {
    const near = edges
      .flatMap(({ subject, object }) => (subject === id ? [object] : object === id ? [subject] : []))
      .map((neighbour) => all[neighbour])
      .filter((point) => point !== undefined);
    all[id] = freePlace(middleOf(near), Object.values(all));
  }
  return all;
}

/** Whether so few are new that a picture can grow by them; otherwise it is better laid out anew. */
export function canGrow(points: Points, { nodes }: Ground): boolean {
  return nodes.filter(({ id }) => points[id] !== undefined).length * 2 >= nodes.length;
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}

/** The first free place on a spiral about a point. */
function freePlace({ x, y }: Point, taken: readonly Point[]): Point {
  for (let step = 0; ; step++) {
    const angle = step * 2.399963;
    const radius = 28 * Math.sqrt(step);
    const place = {
      x: Math.round(x + 1.3 * radius * Math.cos(angle)),
      y: Math.round(y + radius * Math.sin(angle)),
    };
    const isFree = taken.every(
      (other) => Math.abs(other.x - place.x) >= room.x || Math.abs(other.y - place.y) >= room.y,
    );
    if (isFree) return place;
  }
}
