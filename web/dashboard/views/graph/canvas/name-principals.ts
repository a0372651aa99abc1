import type { Core, NodeSingular } from 'cytoscape';
import { wrapped } from '../../../parts/drawing/measure.js';
import { nameBeside, sheetMeasure, write } from './name-sheet.js';
import { isInParts } from './paint-in-parts.js';
import { leastLetters, principalNames, widestOnScreen } from './principal-names.js';
import { stepsBack } from './step-back.js';
import { letters } from './style.js';

/** Writes all names in the drawing itself, and none over it. */
export function nameAll(canvas: Core): void {
  letName(canvas, true);
  write(canvas, []);
}

/**
 * Where the drawing is too small for all names, writes those of the principal actors over it in letters that can be read: of what is
 * selected and near it first. With room for all, the drawing has them; unless it is large, and would be painted anew to have them.
 */
export function namePrincipals(canvas: Core): void {
  if (canvas.zoom() * letters >= leastLetters && !isInParts(canvas)) {
    nameAll(canvas);
    return;
  }
  letName(canvas, false);
  const nodes = canvas.nodes().toArray();
  const widthOf = sheetMeasure();
  const sheet = { width: canvas.width(), height: canvas.height() };
  const sides = principalNames(
    nodes.map((node) => candidateOf(node, widthOf)),
    sheet,
  );
  const names = nodes.flatMap((node) => {
    const side = sides.get(node.id());
    if (side === undefined) return [];
    const lines = wrapped(nameOf(node), widestOnScreen, widthOf);
    return [nameBeside(node, side, lines, Math.max(...lines.map(widthOf)))];
  });
  write(canvas, names);
}

/** Whether the drawing has names. Whoever is as wanted is left alone, or all would be drawn anew. */
function letName(canvas: Core, isWanted: boolean): void {
  canvas.batch(() => {
    for (const node of canvas.nodes().toArray()) {
      if (node.hasClass('nameless') === isWanted) node.toggleClass('nameless', !isWanted);
    }
  });
}

function nameOf(node: NodeSingular): string {
  return String(node.data('name'));
}

function candidateOf(node: NodeSingular, widthOf: (name: string) => number) {
  const { x, y } = node.renderedPosition();
  return {
    id: node.id(),
    x,
    y,
    size: node.renderedWidth(),
    width: widthOf(nameOf(node)),
    weight: Number(node.data('size')) + rankOf(node),
  };
}

/** Whoever is selected before whoever is near, and these before all others. */
function rankOf(node: NodeSingular): number {
  if (node.hasClass('selected')) return 2_000;
  return stepsBack(node) ? 0 : 1_000;
}
