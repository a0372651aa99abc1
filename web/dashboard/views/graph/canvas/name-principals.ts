import type { Core, NodeSingular } from 'cytoscape';
import { leastLetters, lettersOnScreen, principalNames, widestOnScreen } from './principal-names.js';
import { letters, namesFont } from './style.js';

/** How a name is written where there is no room for all: beside whom, or not at all. */
const marks = ['principal', 'above', 'nameless'] as const;
type Mark = (typeof marks)[number];

/** Writes all names, in the letters of the drawing itself. */
export function nameAll(canvas: Core): void {
  canvas.batch(() => {
    for (const node of canvas.nodes().toArray()) mark(node, []);
  });
}

/**
 * Where the drawing is too small for all names, writes those of the principal actors in letters that can be read: of what is
 * selected and near it first. With room for all, marks nobody.
 */
export function namePrincipals(canvas: Core): void {
  const zoom = canvas.zoom();
  if (zoom * letters >= leastLetters) {
    nameAll(canvas);
    return;
  }
  const nodes = canvas.nodes().toArray();
  const widthOf = measure();
  const sheet = { width: canvas.width(), height: canvas.height() };
  const sides = principalNames(
    nodes.map((node) => candidateOf(node, widthOf)),
    sheet,
  );
  canvas.batch(() => {
    for (const node of nodes) {
      const side = sides.get(node.id());
      if (side !== undefined) resize(node, zoom);
      mark(
        node,
        side === undefined ? ['nameless'] : side === 'above' ? ['principal', 'above'] : ['principal'],
      );
    }
  });
}

/** Marks a node so, and in no other way; one that is marked so is left alone, or all would be drawn anew. */
function mark(node: NodeSingular, wanted: readonly Mark[]): void {
  for (const each of marks) {
    const isWanted = wanted.includes(each);
    if (node.hasClass(each) !== isWanted) node.toggleClass(each, isWanted);
  }
}

/** Gives a name the letters that can be read at so much zoom. */
function resize(node: NodeSingular, zoom: number): void {
  const written = lettersOnScreen / zoom;
  if (node.data('letters') === written) return;
  node.data({ letters: written, widest: widestOnScreen / zoom, outline: 2 / zoom });
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
