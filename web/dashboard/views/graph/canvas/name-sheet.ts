import type { Core, NodeSingular } from 'cytoscape';
import styles from './canvas.module.css';
import { type Box, gap, lettersOnScreen, lineHeight, type Side } from './principal-names.js';
import { namesFont } from './style.js';

/** A name on the sheet. */
export interface WrittenName {
  readonly node: NodeSingular;
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
  return { node, lines, box };
}

/** What is kept with a canvas of the names over it. */
const key = '_written';

/** The names that are on the sheet over a canvas. */
function writtenOn(canvas: Core): readonly WrittenName[] {
  return canvas.scratch(key) ?? [];
}

/** Has other names on the sheet over a canvas, from when that is next drawn. */
export function write(canvas: Core, names: readonly WrittenName[]): void {
  if (names.length === 0 && writtenOn(canvas).length === 0) return;
  canvas.scratch(key, names);
  canvas.forceRender();
}

/** How wide a line would be on the sheet, in pixels. */
export function sheetMeasure(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (text) => 0.6 * lettersOnScreen * text.length;
  pen.font = penFont;
  return (text) => pen.measureText(text).width;
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
    for (const name of writtenOn(canvas)) if (name.node.inside()) writeName(pen, name);
  });
}

function writeName(pen: CanvasRenderingContext2D, { node, lines, box }: WrittenName): void {
  const { left, right, top } = box();
  pen.font = penFont;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.globalAlpha = Number(node.style('text-opacity'));
  pen.strokeStyle = String(node.style('text-outline-color'));
  pen.fillStyle = String(node.style('color'));
  for (const [index, line] of lines.entries()) {
    const at = top + index * lineHeight * lettersOnScreen;
    pen.strokeText(line, (left + right) / 2, at);
    pen.fillText(line, (left + right) / 2, at);
  }
  pen.globalAlpha = 1;
}
