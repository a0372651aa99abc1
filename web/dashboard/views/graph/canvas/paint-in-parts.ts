import type { Core } from 'cytoscape';
import { type Drawn, type Pen, Sheets } from './sheets.js';
import { whoStandsBefore } from './step-back.js';

/*
 * Cytoscape draws all that is in sight at once whenever one element looks different or the view is another: without a GPU, thousands of
 * lines are half a second in which the page does nothing else. A large drawing is painted on sheets instead, a few elements at a time, and
 * what the library draws of it is those sheets: moved with the view at once, and painted anew where the view comes to rest.
 */

/** With so many elements or fewer, all is drawn at once. */
export const mostAtOnce = 600;

/** Whether a drawing is painted in parts. */
export function isInParts(canvas: Core): boolean {
  return canvas.elements().length > mostAtOnce;
}

/**
 * What is used of the library's renderer. It is not documented, but its version is pinned; where one of these is not there, the library
 * draws as it does by itself.
 */
interface Renderer {
  /** Draws elements with a pen that is set to the view. */
  drawLayeredElements?(pen: Pen, elements: readonly Drawn[], density: number, ...more: unknown[]): void;
  /** Draws one element with all that belongs to it. */
  readonly drawElement?: (pen: Pen, element: Drawn) => void;
  /** Tells, before a frame is drawn, of the elements that look different. */
  readonly onUpdateEleCalcs?: (told: (willDraw: boolean, changed: readonly Drawn[]) => void) => void;
}

/** Has a canvas painted in parts while it has many elements. Its container is busy as long as it shows them as they were. */
export function paintInParts(canvas: Core, container: HTMLElement): void {
  const library = (canvas as Core & { readonly renderer?: () => Renderer }).renderer?.();
  const drawAtOnce = library?.drawLayeredElements?.bind(library);
  const drawOne = library?.drawElement?.bind(library);
  if (library?.onUpdateEleCalcs === undefined || drawAtOnce === undefined || drawOne === undefined) return;
  const sheets = new Sheets(canvas, drawOne);
  const isDragged = dragging(canvas);
  let elements: readonly Drawn[] = [];
  let before = whoStandsBefore(canvas);
  let state = 0;
  library.onUpdateEleCalcs((_willDraw, changed) => {
    if (!changed.every(isDragged)) state++;
  });
  library.drawLayeredElements = (pen, drawn, density, ...more) => {
    if (drawn !== elements || before !== whoStandsBefore(canvas)) state++;
    [elements, before] = [drawn, whoStandsBefore(canvas)];
    const scene = { elements, state, density };
    if (elements.length <= mostAtOnce) {
      sheets.forget();
      container.removeAttribute('aria-busy');
      drawAtOnce(pen, drawn, density, ...more);
      return;
    }
    if (sheets.show(pen, scene)) container.removeAttribute('aria-busy');
    else container.setAttribute('aria-busy', 'true');
    sheets.see(scene);
  };
}

/** Whether somebody is dragged just now: the library draws them over the sheets, wherever they are. */
function dragging(canvas: Core): (element: Drawn) => boolean {
  let dragged = canvas.collection();
  canvas.on('grab', 'node', ({ target }) => {
    dragged = target.union(target.connectedEdges());
  });
  canvas.on('free', 'node', () => {
    dragged = canvas.collection();
  });
  return (element) => dragged.has(element);
}
