import { findEngine } from './container.js';
import { DataFolder } from './data-folder.js';
import { lacksOfManaged } from './managed.js';
import type { StoreSettings, Way } from './settings.js';
import { StoreError } from './store-error.js';

/**
 * The way to go: the one prescribed; else the one that data already there came by, so that a container engine
 * installed later hides no data; else the first that can be gone here. Throws STORE_NONE, with what each of the
 * three lacks.
 */
export async function chooseWay(settings: StoreSettings): Promise<Way> {
  if (settings.way !== 'auto') return settings.way;
  const existing = await existingWay(settings);
  if (existing !== null) return existing;
  const engine = await findEngine(settings.searchPath);
  if (engine.answers) return 'container';
  const lacks = await lacksOfManaged(settings);
  if (lacks.length === 0) return 'managed';
  throw noWay(engine.lack, lacks);
}

/** The way that is named or was gone before on this data folder; null where none was. Starts nothing. */
export async function existingWay(settings: StoreSettings): Promise<Way | null> {
  const { way, given, dataDir } = settings;
  if (way === 'given' || (way === 'auto' && given !== null)) return 'given';
  return (await new DataFolder(dataDir).origin())?.way ?? null;
}

function noWay(lackOfContainer: string, lacksOfManaged: readonly StoreError[]): StoreError {
  const managed = lacksOfManaged.map((lack) => lack.message).join(', and ');
  const remedies = lacksOfManaged.map((lack) => lack.hint).join(' ');
  return new StoreError(
    'STORE_NONE',
    `no Neo4j can be had: (1) NEO4J_URI is not set; (2) ${lackOfContainer}; (3) to start one here, ${managed}`,
    `Do one of the three. (1) Set NEO4J_URI and NEO4J_PASSWORD. (2) Start a container engine. (3) ${remedies}`,
  );
}
