import type { DataFolder } from './data-folder.js';
import { answeringOn } from './managed.js';
import { othersConnected } from './probe.js';
import type { Progress } from './progress.js';
import { StoreError } from './store-error.js';

/**
 * Sees that nobody else is connected to the managed Neo4j of a folder, if one runs: an Entente that serves, or whoever looks
 * into it. Within the folder's lock. Throws STORE_IN_USE.
 */
export async function requireUnused(folder: DataFolder, progress: Progress): Promise<void> {
  const running = await answeringOn(folder, progress);
  if (running === null) return;
  const others = await othersConnected(running.address);
  if (others.size === 0) return;
  const named = [...others].map(([name, connections]) => `${name} (${connections})`).join(', ');
  throw new StoreError(
    'STORE_IN_USE',
    `the Neo4j of ${folder.path} is in use, by the connections of ${named}, and has to be stopped for this`,
    'Stop what uses it, or give --stop: a running Entente answers UNAVAILABLE meanwhile, and then goes on.',
  );
}
