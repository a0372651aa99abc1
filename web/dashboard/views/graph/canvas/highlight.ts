import type { CollectionReturnValue, Core } from 'cytoscape';
import { relationKey, type Selection } from '../../../state/selection.js';
import { isInParts } from './paint-in-parts.js';
import { letStepBack } from './step-back.js';

/** Of whoever has more relations in sight, the names of these would lie on each other, and are told under the pointer alone. */
const mostNamed = 60;

/** Marks what is selected and what it is related with, and lets the rest step back. */
export function highlight(canvas: Core, selection: Selection | null): void {
  const none = canvas.collection();
  const selected =
    selection === null
      ? none
      : canvas.getElementById(selection.kind === 'entity' ? selection.id : relationKey(selection));
  const near =
    selection?.kind === 'entity' ? selected.closedNeighborhood() : selected.union(selected.connectedNodes());
  const relations = near.filter('edge');
  letStepBack(canvas, selected.empty() ? null : near);
  canvas.batch(() => {
    mark(canvas, 'selected', selected);
    // A large drawing is painted so that they step back.
    mark(canvas, 'faded', selected.empty() || isInParts(canvas) ? none : canvas.elements().not(near));
    mark(canvas, 'named', relations.length > mostNamed ? none : relations);
  });
}

/** Gives a class to some and to nobody else. Who has it already is left alone: whoever is touched is drawn anew, even if nothing changes. */
function mark(canvas: Core, name: string, wanted: CollectionReturnValue): void {
  canvas.elements(`.${name}`).not(wanted).removeClass(name);
  wanted.not(`.${name}`).addClass(name);
}
