import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Elements } from './elements.js';
import { inParts } from './in-parts.js';
import { letGrow, mostAtOnce } from './paint-in-parts.js';

/** So many elements are added before it is asked how long that took. */
const inOneGo = 50;

/**
 * Makes the canvas show these elements and no others. Whatever stays, stays where it is: where the reader has put it, too. What is
 * the same as before is left alone, for the canvas works out anew how all looks that is touched. Where many come, they are added a part
 * at a time, and are not drawn before all are there.
 *
 * @param done told once the canvas has all of them; at once, unless many come
 * @returns what stops it; whoever makes it show others has to
 */
export function sync(canvas: Core, { nodes, edges }: Elements, done: () => void = () => {}): () => void {
  const wanted: readonly ElementDefinition[] = [...nodes, ...edges];
  const ids = new Set(wanted.map(({ data }) => data.id));
  const added: ElementDefinition[] = [];
  canvas.batch(() => {
    canvas
      .elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const element = canvas.getElementById(definition.data.id ?? '');
      if (element.nonempty()) change(element, definition.data);
      else added.push(definition);
    }
    if (added.length <= mostAtOnce) canvas.add(added);
  });
  const isMany = added.length > mostAtOnce;
  letGrow(canvas, isMany);
  if (!isMany) {
    done();
    return () => {};
  }
  const starts = Array.from({ length: Math.ceil(added.length / inOneGo) }, (_, index) => index * inOneGo);
  return inParts({
    items: starts,
    work: (start) => void canvas.add(added.slice(start, start + inOneGo)),
    rest: () => {},
    done: () => {
      letGrow(canvas, false);
      done();
    },
  });
}

function change(element: NodeSingular | EdgeSingular, data: Readonly<Record<string, unknown>>): void {
  const before: Readonly<Record<string, unknown>> = element.data();
  const changed = Object.entries(data).filter(([key, value]) => before[key] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}
