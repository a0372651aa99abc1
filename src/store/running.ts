import type { DataFolder, Running } from './data-folder.js';
import { endProcess, isOurProcess } from './own-process.js';
import type { Progress } from './progress.js';
import { StoreError } from './store-error.js';

const STOP_TIMEOUT_MS = 60_000;

/** The managed Neo4j whose process runs on this folder, whether it answers yet or not; null if there is none. */
export async function findRunning(folder: DataFolder): Promise<Running | null> {
  const running = await folder.running();
  return running !== null && (await isOurProcess(running.pid, running.launcher)) ? running : null;
}

/**
 * Stops the managed Neo4j of the folder, within the folder's lock; false if none ran. Throws STORE_STOP_FAILED if it would
 * not end.
 */
export async function stopRunning(
  folder: DataFolder,
  progress: Progress,
  patienceMs = STOP_TIMEOUT_MS,
): Promise<boolean> {
  const running = await findRunning(folder);
  if (running === null) return false;
  progress({ activity: 'Stopping Neo4j' });
  if (!(await endProcess(running.pid, patienceMs))) throw stopFailed(running.pid);
  return true;
}

function stopFailed(pid: number): StoreError {
  return new StoreError(
    'STORE_STOP_FAILED',
    `Neo4j (process ${pid}) has not ended although it was told to`,
    'Wait and try again, or end the process by force: Neo4j recovers its data at the next start.',
  );
}
