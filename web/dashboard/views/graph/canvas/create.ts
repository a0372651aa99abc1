import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../../../picture/layout/turned.js';
import { keepFitted } from './fit.js';
import { namePrincipals } from './name-principals.js';
import { laySheet, nameUnderPointer } from './name-sheet.js';
import { paintInParts } from './paint-in-parts.js';

/** Names are chosen anew once the drawing has not moved for so long, in milliseconds. */
const settledMs = 120;

/** An empty canvas within an element, without a style yet. What is tapped is handed on, null for nothing; and where somebody was dragged to. */
export function createCanvas(
  container: HTMLElement,
  onTap: (id: string | null) => void,
  onMove: (id: string, place: Point) => void,
): Core {
  const canvas = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  paintInParts(canvas, container);
  laySheet(canvas, container);
  canvas.on('tap', ({ target }) => onTap(target === canvas ? null : target.id()));
  // The library looks at the size a little after it has changed, of a canvas that is no more, too.
  canvas.on('resize', () => canvas.destroyed() || keepFitted(canvas));
  let settling: ReturnType<typeof setTimeout>;
  canvas.on('viewport resize', () => {
    clearTimeout(settling);
    settling = setTimeout(() => canvas.destroyed() || namePrincipals(canvas), settledMs);
  });
  canvas.on('dragfree', 'node', ({ target }) => onMove(target.id(), target.position()));
  canvas.on('mouseover', 'edge', ({ target }) => nameUnderPointer(canvas, target));
  canvas.on('mouseout', 'edge', () => nameUnderPointer(canvas, null));
  canvas.on('mouseover', 'node, edge', () => container.setAttribute('data-over', ''));
  canvas.on('mouseout', 'node, edge', () => container.removeAttribute('data-over'));
  return canvas;
}
