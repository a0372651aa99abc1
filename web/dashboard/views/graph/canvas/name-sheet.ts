import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import styles from './canvas.module.css';
import { keepWith } from './keep-with.js';
import { type Box, gap, lettersOnScreen, lineHeight, type Side } from './principal-names.js';
import { opacityBehind, stepsBack } from './step-back.js';
import { namesFont } from './style.js';

/** A name on the sheet. */
export interface WrittenName {
  readonly element: NodeSingular | EdgeSingular;
  readonly lines: readonly string[];
  /** Where it lies on the screen by now, in pixels: beside whoever is called so, wherever that is. */
  readonly box: () => Box;
}

/** A name in lines, the widest of them so wide, on a side of whoever is called so. */
export function nameBeside(
  node: NodeSingular,
  side: Side,
  lines: readonly string[],
  width: number,
): WrittenName {
  const height = lines.length * lineHeight * lettersOnScreen;
  const box = () => {
    const { x, y } = node.renderedPosition();
    const away = node.renderedHeight() / 2 + gap;
    const top = side === 'below' ? y + away : y - away - height;
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  };
  return { element: node, lines, box };
}

/** What is kept with a canvas of the names over it, and of that of the relation under the pointer. */
const [key, pointedKey] = ['_written', '_pointed'];

/** The names that are on the sheet over a canvas. */
function writtenOn(canvas: Core): readonly WrittenName[] {
  return canvas.scratch(key) ?? [];
}

/** Has other names on the sheet over a canvas, from when that is next drawn. */
export function write(canvas: Core, names: readonly WrittenName[]): void {
  if (names.length === 0 && writtenOn(canvas).length === 0) return;
  keepWith(canvas, key, names);
  canvas.forceRender();
}

/**
 * Writes what a relation is on its middle, while the pointer is over it. Not in the drawing, all of which would have to be drawn anew
 * for it.
 */
export function nameUnderPointer(canvas: Core, edge: EdgeSingular | null): void {
  // What is near the selection is named in the drawing.
  const named = edge === null || edge.hasClass('named') ? null : nameOn(edge);
  if ((canvas.scratch(pointedKey) ?? null) === named) return;
  keepWith(canvas, pointedKey, named);
  canvas.forceRender();
}

function nameOn(edge: EdgeSingular): WrittenName {
  const text = String(edge.data('text'));
  const half = { width: sheetMeasure()(text) / 2, height: (lineHeight * lettersOnScreen) / 2 };
  const box = () => {
    const { x, y } = edge.renderedMidpoint();
    return { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
  };
  return { element: edge, lines: [text], box };
}

/** How wide lines are on the sheet, in pixels, as far as they were measured. */
const widths = new Map<string, number>();

/** Has all lines measured anew, since they are written in another typeface. */
export function measureAnew(): void {
  widths.clear();
}

/** How wide a line would be on the sheet, in pixels. */
export function sheetMeasure(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text) => 0.6 * lettersOnScreen * text.length;
  pen.font = penFont;
  return (text) => {
    const width = widths.get(text) ?? pen.measureText(text).width;
    widths.set(text, width);
    return width;
  };
}

const penFont = `500 ${lettersOnScreen}px ${namesFont}`;

/**
 * Lays a sheet over a canvas, with the names that are written in letters of one size, however far away the drawing is. They are not
 * the drawing's own: it keeps a picture of itself to be moved about quickly, which is worth nothing once a name in it is another.
 */
export function laySheet(canvas: Core, container: HTMLElement): void {
  const sheet = container.appendChild(document.createElement('canvas'));
  sheet.className = styles.names ?? '';
  const pen = sheet.getContext('2d');
  if (pen === null) return;
  canvas.on('render', () => {
    const [width, height] = [canvas.width(), canvas.height()];
    const density = globalThis.devicePixelRatio;
    // To be given a size empties it, even to be given the same.
    if (sheet.width !== Math.round(width * density)) sheet.width = Math.round(width * density);
    if (sheet.height !== Math.round(height * density)) sheet.height = Math.round(height * density);
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, width, height);
    const pointed: WrittenName | null = canvas.scratch(pointedKey) ?? null;
    for (const name of [...writtenOn(canvas), ...(pointed === null ? [] : [pointed])])
      if (name.element.inside()) writeName(pen, name);
  });
}

function writeName(pen: CanvasRenderingContext2D, { element, lines, box }: WrittenName): void {
  const { left, right, top } = box();
  pen.font = penFont;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.globalAlpha = stepsBack(element) ? opacityBehind.names : 1;
  pen.strokeStyle = String(element.style('text-outline-color'));
  pen.fillStyle = String(element.style('color'));
  for (const [index, line] of lines.entries()) {
    const at = top + index * lineHeight * lettersOnScreen;
    pen.strokeText(line, (left + right) / 2, at);
    pen.fillText(line, (left + right) / 2, at);
  }
  pen.globalAlpha = 1;
}
