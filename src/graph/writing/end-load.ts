import { endLoading } from '../clock.js';
import type { Graph } from '../connection.js';
import { appendChanges } from './changes.js';
import type { Recording } from './recording.js';

/** Ends a load of an empty graph: one change of the log stands for all that was loaded. */
export async function endLoad(graph: Graph, recording: Recording): Promise<void> {
  await graph.write(async (run) => {
    await endLoading(run);
    await appendChanges(run, [{ kind: 'GRAPH_LOADED', ids: [], statements: [] }], recording);
  });
}
