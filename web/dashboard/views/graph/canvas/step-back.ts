import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { keepWith } from './keep-with.js';

/** How opaque what steps back is. */
export const opacityBehind = { nodes: 0.28, edges: 0.12, names: 0.55 } as const;

/** Where it is kept who does not step back. */
const key = '_before';

/** Those who do not step back; null where nobody does. */
export function whoStandsBefore(canvas: Core): CollectionReturnValue | null {
  return canvas.scratch(key) ?? null;
}

/**
 * Lets all but some step back; nobody, where that is null. It is kept beside the drawing and not with each element: to touch thousands
 * of them has the library work out anew how all of them look, and how each line runs, in one task of half a second.
 */
export function letStepBack(canvas: Core, before: CollectionReturnValue | null): void {
  const now = whoStandsBefore(canvas);
  if (before === null ? now === null : now?.same(before)) return;
  keepWith(canvas, key, before);
  canvas.forceRender();
}

/** Whether an element steps back behind what is selected. */
export function stepsBack(element: NodeSingular | EdgeSingular): boolean {
  return whoStandsBefore(element.cy())?.has(element) === false;
}

/** The share of its opacity that an element is drawn with which steps back without having been told so; 1 for all others. */
export function shareBehind(element: NodeSingular | EdgeSingular): number {
  if (!stepsBack(element) || element.hasClass('faded')) return 1;
  if (element.isNode()) return opacityBehind.nodes;
  return Math.min(1, opacityBehind.edges / element.numericStyle('opacity'));
}
