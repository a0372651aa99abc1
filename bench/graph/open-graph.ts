import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import type { Address, StoreSettings } from '../../src/store/settings.js';
import { openStore, type Store, stopStore } from '../../src/store/store.js';

/** A graph that the contestants are asked about, with its Neo4j running. */
export interface BenchGraph {
  /** The article's, or so many claims: `article`, `10k`, `1m`. */
  readonly size: string;
  readonly address: Address;
  readonly store: Store;
  readonly settings: StoreSettings;
  readonly driver: Driver;
  close(): Promise<void>;
}

/** What a graph of a million claims needs, in megabytes; all sizes have the same, for sizes are compared. */
const memory = { ENTENTE_NEO4J_HEAP_MB: '2048', ENTENTE_NEO4J_PAGE_CACHE_MB: '2048' };

/** How many claims a size has; null for the article's graph. Throws where it is no size. */
export function claimsIn(size: string): number | null {
  if (size === 'article') return null;
  const [, count, unit] = /^([1-9]\d{0,3})(k|m)$/.exec(size) ?? [];
  if (count === undefined)
    throw new Error(`"${size}" is no size of a graph; those are article, 10k, 100k, 1m and the like`);
  return Number(count) * (unit === 'k' ? 1_000 : 1_000_000);
}

/** Opens the graph of a size in its folder below `folder`; makes it first where it is not there. */
export async function openGraph(folder: string, size: string): Promise<BenchGraph> {
  const dataDir = resolve(folder, size);
  const variables = { ...process.env, ...memory, ENTENTE_STORE: 'managed', ENTENTE_DATA_DIR: dataDir };
  if (!existsSync(join(dataDir, 'store.json'))) await make(size, variables);
  const settings = readConfig(variables, process.cwd()).store;
  const store = await openStore(settings, () => {});
  const { uri, username, password } = store.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    size,
    address: store.address,
    store,
    settings,
    driver,
    close: async () => {
      await driver.close();
      if (store.startedHere) await stopStore(settings, () => {});
    },
  };
}

/** By the command that users have. */
async function make(size: string, env: NodeJS.ProcessEnv): Promise<void> {
  const claims = claimsIn(size);
  const command = claims === null ? ['seed'] : ['generate', String(claims)];
  await execa(process.execPath, ['dist/cli.js', ...command], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
