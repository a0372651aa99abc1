import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import type { Address, StoreSettings } from '../../src/store/settings.js';
import { showProgress } from '../../src/store/show-progress.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this test run: one for each worker, by its pool id. */
    neo4j: readonly Address[];
  }
}

/**
 * The Neo4j of a whole test run: a managed one for each worker, in a folder of its own that is removed at the end. Their version is
 * ENTENTE_NEO4J_VERSION. With NEO4J_URI and ENTENTE_TEST_ANY=yes that Neo4j is used, and **emptied** by the tests;
 * NEO4J_URI alone, as in a developer's own settings, is left in peace.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['ENTENTE_TEST_ANY'] === 'yes') {
    const { given } = readConfig(process.env, process.cwd()).store;
    if (given === null)
      throw new Error('ENTENTE_TEST_ANY=yes says that NEO4J_URI is to be used, but it is not set');
    project.provide('neo4j', [given]);
    return async () => {};
  }
  const started: Started[] = [];
  process.env['JDK_JAVA_OPTIONS'] = unhurriedGarbage;
  const stopAll = async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
  try {
    // One after another: the first fetches what is missing.
    for (let worker = 0; worker < project.config.maxWorkers; worker++) started.push(await startNeo4j());
  } catch (error) {
    await stopAll();
    throw error;
  }
  project.provide(
    'neo4j',
    started.map(({ address }) => address),
  );
  return stopAll;
}

/**
 * Each file fills the graph anew: a statement that was planned before would be planned again every ten seconds, for a graph that is
 * as small as the one before.
 */
const plansLast = { 'dbms.cypher.min_replan_interval': '1h' };

/** Garbage is worth no core of its own where as many Neo4j as there may be cores work already. */
const unhurriedGarbage = '-XX:+UseSerialGC';

interface Started {
  readonly address: Address;
  readonly stop: () => Promise<void>;
}

async function startNeo4j(): Promise<Started> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const screen = showProgress(process.stderr);
  const settings = { ...testSettings(dataDir), neo4jSettings: plansLast };
  const { address } = await openManaged(settings, screen.report).finally(screen.end);
  const stop = async () => {
    await stopManaged(new DataFolder(dataDir), () => {});
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address, stop };
}

/** Settings of a small managed Neo4j in `dataDir`, on a port the system hands out; its jars as users have them. */
export function testSettings(dataDir: string): StoreSettings {
  const surroundings = Object.entries(process.env).filter(([name]) => !PRESCRIBED.test(name));
  const variables = {
    ...Object.fromEntries(surroundings),
    ENTENTE_STORE: 'managed',
    ENTENTE_DATA_DIR: dataDir,
    ENTENTE_NEO4J_HEAP_MB: '1024',
    ENTENTE_NEO4J_PAGE_CACHE_MB: '64',
  };
  return readConfig(variables, dataDir).store;
}

/** What a developer may have set for a Neo4j of their own; of ours, only the version and the jars' folder count. */
const PRESCRIBED = /^(NEO4J_|ENTENTE_(?!NEO4J_VERSION$|CACHE_DIR$)|HOST$|PORT$|LOG_LEVEL$)/;
