import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Elements } from './elements.js';

/**
 * Makes the canvas show these elements and no others. Whatever stays, stays where it is: where the reader has put it, too. What is
 * the same as before is left alone, for the canvas works out anew how all looks that is touched.
 */
export function sync(canvas: Core, { nodes, edges }: Elements): void {
  const wanted = [...nodes, ...edges];
  const ids = new Set(wanted.map(({ data }) => data.id));
  canvas.batch(() => {
    canvas
      .elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const added = wanted.filter(({ data }) => {
      const element = canvas.getElementById(data.id ?? '');
      if (element.nonempty()) change(element, data);
      return element.empty();
    });
    canvas.add(added);
  });
}

function change(element: NodeSingular | EdgeSingular, data: Readonly<Record<string, unknown>>): void {
  const before: Readonly<Record<string, unknown>> = element.data();
  const changed = Object.entries(data).filter(([key, value]) => before[key] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}
