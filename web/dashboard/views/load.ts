import type { View } from '../state/place.js';

type Shown = React.ComponentType;

/** The views, each loaded when it is first looked at. A new one is a folder of views, a line here and one in place.ts. */
const modules: Readonly<Record<View, () => Promise<{ readonly default: Shown }>>> = {
  graph: () => import('./graph/graph-view.js'),
  timeline: () => import('./timeline/timeline-view.js'),
  matrix: () => import('./matrix/matrix-view.js'),
  document: () => import('./document/document-view.js'),
  table: () => import('./table/table-view.js'),
  questions: () => import('./questions/questions-view.js'),
};

const loaded = new Map<View, Shown>();

/** What shows a view; undefined until it is loaded. */
export function loadedView(view: View): Shown | undefined {
  return loaded.get(view);
}

/** Loads what shows a view. */
export async function loadView(view: View): Promise<Shown> {
  const { default: shown } = await modules[view]();
  loaded.set(view, shown);
  return shown;
}
