import { containerAddress } from './container.js';
import { DataFolder } from './data-folder.js';
import { managedAddress } from './managed.js';
import { probe } from './probe.js';
import { findRunning } from './running.js';
import type { Address, StoreSettings, Way } from './settings.js';
import { existingWay } from './way.js';

/** What there is, without starting anything. */
export interface StoreStatus {
  /** Null where no Neo4j is named and none was ever started on the data folder. */
  readonly way: Way | null;
  /** `silent`: nothing answers there; `refuses`: it refuses our user, password or database. */
  readonly state: 'answers' | 'silent' | 'refuses' | 'stopped' | 'none';
  readonly uri: string | null;
  readonly neo4jVersion: string | null;
  readonly pid: number | null;
  readonly startedAt: string | null;
}

/** What Neo4j there is and whether it answers; starts and changes nothing. */
export async function storeStatus(settings: StoreSettings): Promise<StoreStatus> {
  const way = await existingWay(settings);
  const folder = new DataFolder(settings.dataDir);
  if (way === 'managed') return managedStatus(folder);
  const address = await addressBy(way, settings, folder);
  if (address === null) return { ...NOTHING, way, state: 'none' };
  return { ...NOTHING, way, ...(await ask(address)) };
}

const NOTHING = { uri: null, neo4jVersion: null, pid: null, startedAt: null };

async function managedStatus(folder: DataFolder): Promise<StoreStatus> {
  const running = await findRunning(folder);
  if (running === null) {
    const neo4jVersion = (await folder.origin())?.neo4jVersion ?? null;
    return { ...NOTHING, way: 'managed', state: 'stopped', neo4jVersion };
  }
  const { pid, startedAt } = running;
  return { way: 'managed', ...(await ask(await managedAddress(folder, running.port))), pid, startedAt };
}

async function addressBy(
  way: 'given' | 'container' | null,
  settings: StoreSettings,
  folder: DataFolder,
): Promise<Address | null> {
  if (way === 'given') return settings.given;
  return way === 'container' ? containerAddress(settings, await folder.password()) : null;
}

async function ask(address: Address): Promise<Pick<StoreStatus, 'state' | 'uri' | 'neo4jVersion'>> {
  const result = await probe(address);
  const { uri } = address;
  if (result.outcome === 'answers') return { state: 'answers', uri, neo4jVersion: result.version };
  return { state: result.outcome === 'unreachable' ? 'silent' : 'refuses', uri, neo4jVersion: null };
}
