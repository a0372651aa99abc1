import type { StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';
import { existingWay } from './way.js';

/** Sees that the Neo4j of these settings is one that Entente manages, or would be. Throws STORE_NOT_MANAGED. */
export async function requireManaged(settings: StoreSettings): Promise<void> {
  const way = await existingWay(settings);
  if (way === 'given') throw notManaged('the Neo4j that NEO4J_URI names is one of yours');
  if (way === 'container' || settings.way === 'container')
    throw notManaged(`the Neo4j of ${settings.dataDir} runs in a container`);
}

function notManaged(whose: string): StoreError {
  return new StoreError(
    'STORE_NOT_MANAGED',
    `${whose}, and Entente backs up and restores the one that it runs itself`,
    'docs/backup.md has the commands for it.',
  );
}
