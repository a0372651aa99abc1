import { DataFolder } from './data-folder.js';
import { managedAddress } from './managed.js';
import { findRunning } from './running.js';
import type { Address, StoreSettings } from './settings.js';

/** Where the managed Neo4j of the data folder answers; null where none runs. */
export async function runningAddress({ dataDir }: StoreSettings): Promise<Address | null> {
  const folder = new DataFolder(dataDir);
  const running = await findRunning(folder);
  return running === null ? null : managedAddress(folder, running.port);
}
