import type { CollectionReturnValue, Core } from 'cytoscape';
import { relationKey, type Selection } from '../../../state/selection.js';

/** Marks what is selected and what it is related with, and lets the rest step back. */
export function highlight(canvas: Core, selection: Selection | null): void {
  const none = canvas.collection();
  const selected =
    selection === null
      ? none
      : canvas.getElementById(selection.kind === 'entity' ? selection.id : relationKey(selection));
  const near =
    selection?.kind === 'entity' ? selected.closedNeighborhood() : selected.union(selected.connectedNodes());
  canvas.batch(() => {
    mark(canvas, 'selected', selected);
    mark(canvas, 'faded', selected.empty() ? none : canvas.elements().not(near));
    mark(canvas, 'named', near.filter('edge'));
  });
}

/** Gives a class to some and to nobody else. Who has it already is left alone: whoever is touched is drawn anew, even if nothing changes. */
function mark(canvas: Core, name: string, wanted: CollectionReturnValue): void {
  canvas.elements(`.${name}`).not(wanted).removeClass(name);
  wanted.not(`.${name}`).addClass(name);
}
