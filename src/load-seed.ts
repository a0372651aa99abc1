import { commandAct } from './command-act.js';
import { lastChange } from './graph/clock.js';
import type { Graph } from './graph/connection.js';
import { findRecorded } from './graph/stored/recorded.js';
import { type RecordReport, record } from './graph/writing/record.js';
import { readSeed } from './seed/read-seed.js';

/** Who is noted to have recorded what comes from a seed folder. */
const recorder = 'entente seed';

/**
 * Records what a seed folder holds, all of it or nothing; what is recorded already stays as it is, and can be spoken
 * of. Throws SeedError with everything that is wrong in the folder.
 *
 * @param command what the audit trail is to call it
 */
export async function loadSeed(
  graph: Graph,
  folder: string,
  command: string = recorder,
): Promise<RecordReport> {
  const seed = await readSeed(folder, (ids) => findRecorded(graph.read, ids));
  return record(graph, seed, recorder, commandAct(command, recorder));
}

/** Records a seed folder where nothing has ever been recorded; null where something has. */
export async function loadSeedIfEmpty(graph: Graph, folder: string): Promise<RecordReport | null> {
  return (await lastChange(graph)) === null ? loadSeed(graph, folder, 'entente start') : null;
}
