import type { NodeSingular } from 'cytoscape';
import type { Area } from './area.js';

/**
 * What an actor takes of the drawing without its name, by where it is and how large. The library's own `boundingBox` tells everybody who
 * might listen of each that it works out: a tenth of a second and more for a thousand of them.
 */
export function bodyOf(node: NodeSingular): Area {
  const { x, y } = node.position();
  const half = Number(node.data('size')) / 2;
  return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
}
