import { openContainer, removeContainer, stopContainer } from './container.js';
import { DataFolder } from './data-folder.js';
import { requireNeo4j } from './given.js';
import { openManaged, removeManaged, stopManaged } from './managed.js';
import type { Progress } from './progress.js';
import type { Address, Opened, StoreSettings, Way } from './settings.js';
import { StoreError } from './store-error.js';
import { chooseWay, existingWay } from './way.js';

/** A Neo4j that answers, and how it was come by. */
export interface Store extends Opened {
  readonly way: Way;
  readonly neo4jVersion: string;
  /** One line for a log: what it is, where, and by which way. */
  readonly description: string;
}

/**
 * The Neo4j to use, started if need be: the one the operator names; else a container's; else a managed one
 * (see {@link chooseWay}). Throws {@link StoreError}.
 */
export async function openStore(settings: StoreSettings, progress: Progress): Promise<Store> {
  const way = await chooseWay(settings);
  const { address, startedHere } = await openBy(way, settings, progress);
  const { neo4jVersion, edition } = await requireNeo4j(address);
  const description = `Neo4j ${neo4jVersion} ${edition} at ${address.uri} (${way})`;
  return { way, address, startedHere, neo4jVersion, description };
}

/** Stops the Neo4j of the data folder; false if none ran. Throws STORE_NOT_OURS where the operator names one. */
export async function stopStore(settings: StoreSettings, progress: Progress): Promise<boolean> {
  const way = await existingWay(settings);
  if (way === 'given') throw notOurs('stopped');
  if (way === null) return false;
  if (way === 'managed') return stopManaged(new DataFolder(settings.dataDir), progress);
  progress({ activity: 'Stopping the container' });
  await stopContainer(settings);
  return true;
}

/**
 * Stops the Neo4j of the data folder and removes all its data, and what a first start that failed left there.
 * Whoever calls has asked for confirmation. Throws STORE_NOT_OURS where the operator names one.
 */
export async function resetStore(settings: StoreSettings, progress: Progress): Promise<void> {
  const way = await existingWay(settings);
  if (way === 'given') throw notOurs('emptied');
  const folder = new DataFolder(settings.dataDir);
  if (way === 'container') await removeContainer(settings);
  else if (await folder.exists()) await removeManaged(folder, progress);
}

async function openBy(way: Way, settings: StoreSettings, progress: Progress): Promise<Opened> {
  if (way === 'given') return { address: requireGiven(settings), startedHere: false };
  if (way === 'container') return openContainer(settings, progress);
  return openManaged(settings, progress);
}

function requireGiven({ given }: StoreSettings): Address {
  if (given !== null) return given;
  throw new StoreError(
    'STORE_NONE',
    'a Neo4j that you name is to be used, but none is named',
    'Set NEO4J_URI and NEO4J_PASSWORD, or leave ENTENTE_STORE unset.',
  );
}

function notOurs(what: string): StoreError {
  return new StoreError(
    'STORE_NOT_OURS',
    `the Neo4j that NEO4J_URI names is not ${what} by Entente, which did not start it`,
    'Use its own tools, or unset NEO4J_URI to speak of the one that Entente starts.',
  );
}
