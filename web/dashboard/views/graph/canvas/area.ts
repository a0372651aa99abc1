/** A part of the drawing, as cytoscape gives it: in pixels of the drawing at its own size. */
export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function widthOf({ x1, x2 }: Area): number {
  return x2 - x1;
}

export function heightOf({ y1, y2 }: Area): number {
  return y2 - y1;
}

/** Whether all of one area is in another. */
export function contains(outer: Area, inner: Area): boolean {
  return outer.x1 <= inner.x1 && outer.y1 <= inner.y1 && outer.x2 >= inner.x2 && outer.y2 >= inner.y2;
}

/** Whether two areas have anything in common. */
export function overlap(one: Area, other: Area): boolean {
  return one.x1 <= other.x2 && other.x1 <= one.x2 && one.y1 <= other.y2 && other.y1 <= one.y2;
}

/** An area with a share of its width and height more on each side. */
export function widened({ x1, y1, x2, y2 }: Area, share: number): Area {
  const [across, down] = [share * (x2 - x1), share * (y2 - y1)];
  return { x1: x1 - across, y1: y1 - down, x2: x2 + across, y2: y2 + down };
}

/** The smallest area that all of some are in; that of none is without end the wrong way round. */
export function around(areas: readonly Area[]): Area {
  const all = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x1, y1, x2, y2 } of areas) {
    all.x1 = Math.min(all.x1, x1);
    all.y1 = Math.min(all.y1, y1);
    all.x2 = Math.max(all.x2, x2);
    all.y2 = Math.max(all.y2, y2);
  }
  return all;
}

/** An area widened so that it begins and ends on whole pixels of the screen, where a drawing is moved by `pan` and so many times as large. */
export function onPixels(
  { x1, y1, x2, y2 }: Area,
  scale: number,
  pan: { readonly x: number; readonly y: number },
): Area {
  const back = (pixel: number, moved: number) => (pixel - moved) / scale;
  return {
    x1: back(Math.floor(x1 * scale + pan.x), pan.x),
    y1: back(Math.floor(y1 * scale + pan.y), pan.y),
    x2: back(Math.ceil(x2 * scale + pan.x), pan.x),
    y2: back(Math.ceil(y2 * scale + pan.y), pan.y),
  };
}
