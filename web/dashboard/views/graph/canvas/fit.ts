import type { Core } from 'cytoscape';
import { around, heightOf, widthOf } from './area.js';
import { bodyOf } from './body.js';
import { keepWith } from './keep-with.js';

/** Room at the edges for the names, in pixels: less at the sides where the sheet is narrow. */
const room = { side: 60, above: 36 } as const;
const mostOfWidth = 0.1;

/** Where what was fitted is kept. */
const fitted = '_fitted';

/**
 * All of it within sight and in the middle. By the actors and not by their names: these are chosen by how near one looks, and would put
 * the middle elsewhere each time.
 */
export function fitAll(canvas: Core): void {
  const [width, height] = [canvas.width(), canvas.height()];
  if (width === 0 || height === 0 || canvas.nodes().empty()) return;
  const all = around(canvas.nodes().map(bodyOf));
  const [w, h] = [widthOf(all), heightOf(all)];
  const side = Math.min(room.side, width * mostOfWidth);
  const wanted = Math.min((width - 2 * side) / w, (height - 2 * room.above) / h);
  const zoom = Math.max(canvas.minZoom(), Math.min(canvas.maxZoom(), wanted));
  canvas.viewport({
    zoom,
    pan: { x: width / 2 - zoom * (all.x1 + w / 2), y: height / 2 - zoom * (all.y1 + h / 2) },
  });
  const now: Fitted = { sight: sightOf(canvas), width };
  keepWith(canvas, fitted, now);
}

/** Whether all of it was within sight once. */
export function isFitted(canvas: Core): boolean {
  return canvas.scratch(fitted) !== undefined;
}

interface Fitted {
  readonly sight: string;
  /** How wide the sheet was, in pixels. */
  readonly width: number;
}

/**
 * Fits it anew where the sheet has come to be of another width, unless the reader has moved or zoomed since it was fitted. Its height
 * changes with the notes about it, which move nobody.
 */
export function keepFitted(canvas: Core): void {
  const last: Fitted | undefined = canvas.scratch(fitted);
  if (last?.sight === sightOf(canvas) && last.width !== canvas.width()) fitAll(canvas);
}

function sightOf(canvas: Core): string {
  return JSON.stringify([canvas.zoom(), canvas.pan()]);
}
