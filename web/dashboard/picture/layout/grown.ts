import { type Cells, cellsOf } from './cells.js';
import type { Ground, Points } from './layout.js';
import type { Point } from './turned.js';

/** How far apart two are at least, in pixels: a node's room with its name. */
const named: Point = { x: 160, y: 84 };
/** The room of all but the greatest nodes alone. */
const nameless: Point = { x: 46, y: 46 };
/** Among more than so many, names are only read after zooming in, and room for one more with its name is far from its own. */
const mostNamed = 400;

/**
 * The points with whoever came since added to them, each where there is room near those whom they are related with. Nobody else
 * moves: who looks at a picture while others record must find everybody where they were. The same points where nobody came.
 */
export function grown(points: Points, { nodes, edges }: Ground): Points {
  const missing = nodes.map(({ id }) => id).filter((id) => points[id] === undefined);
  if (missing.length === 0) return points;
  const all: Record<string, Point> = { ...points };
  const neighbours = neighboursOf(new Set(missing), edges);
  const places = Object.values(points);
  const room = places.length + missing.length > mostNamed ? nameless : named;
  const taken = cellsOf(places, room);
  const steps = new Map<string, number>();
  for (const id of missing.sort()) {
    const near = (neighbours.get(id) ?? []).map((one) => all[one]).filter((point) => point !== undefined);
    const middle = middleOf(near);
    // What was taken about a middle is taken still: those who come to the same actor go on where the last found room.
    const key = `${middle.x} ${middle.y}`;
    const { place, step } = freePlace(middle, taken, room, steps.get(key) ?? 0);
    steps.set(key, step + 1);
    all[id] = place;
    taken.add(place);
  }
  return all;
}

/** Whether so few are new that a picture can grow by them; otherwise it is better laid out anew. */
export function canGrow(points: Points, { nodes }: Ground): boolean {
  return nodes.filter(({ id }) => points[id] !== undefined).length * 2 >= nodes.length;
}

/** Whom each of some is related with, once for each relation. */
function neighboursOf(
  ids: ReadonlySet<string>,
  edges: Ground['edges'],
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (id: string, neighbour: string) => {
    if (!ids.has(id)) return;
    const known = neighbours.get(id);
    if (known === undefined) neighbours.set(id, [neighbour]);
    else known.push(neighbour);
  };
  for (const { subject, object } of edges) {
    note(subject, object);
    if (subject !== object) note(object, subject);
  }
  return neighbours;
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}

/** The first free place on a spiral about a point, from some step on, and at which step it is. */
function freePlace(
  { x, y }: Point,
  taken: Cells<Point>,
  room: Point,
  from: number,
): { readonly place: Point; readonly step: number } {
  for (let step = from; ; step++) {
    const angle = step * 2.399963;
    const radius = 28 * Math.sqrt(step);
    const place = {
      x: Math.round(x + 1.3 * radius * Math.cos(angle)),
      y: Math.round(y + radius * Math.sin(angle)),
    };
    const isTaken = taken.someNear(
      place,
      (other) => Math.abs(other.x - place.x) < room.x && Math.abs(other.y - place.y) < room.y,
    );
    if (!isTaken) return { place, step };
  }
}
