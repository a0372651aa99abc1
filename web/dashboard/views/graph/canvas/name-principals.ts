import type { Core, NodeSingular } from 'cytoscape';
import { leastLetters, lettersOnScreen, principalNames, widestOnScreen } from './principal-names.js';
import { letters, namesFont } from './style.js';

/** Writes all names, in the letters of the drawing itself. */
export function nameAll(canvas: Core): void {
  canvas.nodes().removeClass('principal above nameless');
}

/**
 * Where the drawing is too small for all names, writes those of the principal actors in letters that can be read: of what is
 * selected and near it first. With room for all, marks nobody.
 */
export function namePrincipals(canvas: Core): void {
  const zoom = canvas.zoom();
  canvas.batch(() => {
    nameAll(canvas);
    if (zoom * letters >= leastLetters) return;
    const nodes = canvas.nodes().toArray();
    const widthOf = measure();
    const sheet = { width: canvas.width(), height: canvas.height() };
    const sides = principalNames(
      nodes.map((node) => candidateOf(node, widthOf)),
      sheet,
    );
    for (const node of nodes) {
      const side = sides.get(node.id());
      if (side === undefined) {
        node.addClass('nameless');
        continue;
      }
      node.data({ letters: lettersOnScreen / zoom, widest: widestOnScreen / zoom, outline: 2 / zoom });
      node.addClass(side === 'above' ? 'principal above' : 'principal');
    }
  });
}

/** How wide names are in the letters that they will be written in, in pixels. */
function measure(): (name: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return (name) => 0.6 * lettersOnScreen * name.length;
  pen.font = `500 ${lettersOnScreen}px ${namesFont}`;
  return (name) => pen.measureText(name).width;
}

function candidateOf(node: NodeSingular, widthOf: (name: string) => number) {
  const { x, y } = node.renderedPosition();
  return {
    id: node.id(),
    x,
    y,
    size: node.renderedWidth(),
    width: widthOf(String(node.data('name'))),
    weight: Number(node.data('size')) + rankOf(node),
  };
}

/** Whoever is selected before whoever is near, and these before all others. */
function rankOf(node: NodeSingular): number {
  if (node.hasClass('selected')) return 2_000;
  return node.hasClass('faded') ? 0 : 1_000;
}
