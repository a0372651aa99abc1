import { takeClock } from '../../src/graph/clock.js';
import type { Graph } from '../../src/graph/connection.js';
import { erase } from '../../src/graph/erasing/erase.js';
import type { ErasureInput } from '../../src/graph/erasing/read-targets.js';
import { appendChanges } from '../../src/graph/writing/changes.js';

/** Erases past the API, in a transaction of its own. */
export function eraseRecords(graph: Graph, input: Partial<ErasureInput>): Promise<void> {
  return graph.write(async (run) => {
    const recording = { at: await takeClock(run), by: 'an admin' };
    const { changes } = await erase(run, { ids: [], texts: [], revisions: [], ...input }, recording);
    await appendChanges(run, changes, recording);
  });
}
