import { instantOf } from '../../domain/time/instant.js';
import { endLoading } from '../clock.js';
import type { Graph } from '../connection.js';
import type { Act } from './act.js';
import { noteAct } from './audit.js';
import { appendChanges } from './changes.js';
import type { Recording } from './recording.js';

/**
 * Ends a load of an empty graph: one change of the log stands for all that was loaded, as of its last instant, and one record of the
 * audit trail for its being loaded now.
 *
 * @param act what it is in the audit trail; null where a program of its own loads, which keeps none
 */
export async function endLoad(graph: Graph, recording: Recording, act: Act | null = null): Promise<void> {
  await graph.write(async (run) => {
    await endLoading(run);
    await appendChanges(run, [{ kind: 'GRAPH_LOADED', ids: [], statements: [] }], recording);
    if (act !== null) await noteAct(run, act, instantOf(new Date()), []);
  });
}
