/** A place on the plane, in pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Points = Readonly<Record<string, Point>>;

/** How much wider than high the picture is, for screens are. */
const stretch = 1.25;

/**
 * The points turned so that they are widest from left to right, with whoever has most friends on the left, where one begins
 * to read.
 */
export function turned(points: Points, friendly: (id: string) => number): Points {
  const angle = longAxis(Object.values(points));
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  const flat = Object.entries(points).map(
    ([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }] as const,
  );
  const weigh = (coordinate: 'x' | 'y') =>
    flat.reduce((sum, [id, point]) => sum + point[coordinate] * friendly(id), 0);
  const toLeft = weigh('x') > 0 ? -1 : 1;
  const toTop = weigh('y') > 0 ? -1 : 1;
  return Object.fromEntries(flat.map(([id, { x, y }]) => [id, { x: toLeft * stretch * x, y: toTop * y }]));
}

/** The angle of the axis along which points about 0 lie widest, in radians. */
function longAxis(points: readonly Point[]): number {
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}
