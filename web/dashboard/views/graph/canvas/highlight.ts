import type { Core } from 'cytoscape';
import { relationKey, type Selection } from '../../../state/selection.js';

/** Marks what is selected and what it is related with, and lets the rest step back. */
export function highlight(canvas: Core, selection: Selection | null): void {
  canvas.batch(() => {
    canvas.elements().removeClass('selected faded named');
    if (selection === null) return;
    const selected = canvas.getElementById(
      selection.kind === 'entity' ? selection.id : relationKey(selection),
    );
    if (selected.empty()) return;
    const isEntity = selection.kind === 'entity';
    const near = isEntity ? selected.closedNeighborhood() : selected.union(selected.connectedNodes());
    canvas.elements().not(near).addClass('faded');
    selected.addClass('selected');
    near.edges().addClass('named');
  });
}
