import type { Core } from 'cytoscape';
import type { Elements } from './elements.js';

/** Makes the canvas show these elements and no others. Whatever stays, stays where it is: where the reader has put it, too. */
export function sync(canvas: Core, { nodes, edges }: Elements): void {
  const wanted = new Set([...nodes, ...edges].map(({ data }) => data.id));
  canvas.batch(() => {
    canvas.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const definition of [...nodes, ...edges]) {
      const element = canvas.getElementById(definition.data.id ?? '');
      if (element.empty()) canvas.add(definition);
      else element.data(definition.data);
    }
  });
}
