import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { fetchArtifacts } from '../../src/store/artifacts.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { findJava } from '../../src/store/java.js';
import { stopManaged } from '../../src/store/managed.js';
import { oldestJavaFor } from '../../src/store/neo4j-version.js';
import type { Address, StoreSettings } from '../../src/store/settings.js';
import { showProgress } from '../../src/store/show-progress.js';
import { prepareJava } from './java.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that was named for this run, or the folder in which each worker has one of its own. */
    neo4j: Address | { readonly folder: string };
  }
}

/**
 * Makes ready what test files find their Neo4j by (test/support/graph.ts): each worker has a managed one in a folder of this run,
 * which its first file starts and which is stopped and removed at the end. Its version is ENTENTE_NEO4J_VERSION. With NEO4J_URI
 * and ENTENTE_TEST_ANY=yes that Neo4j is used, and **emptied** by the tests; NEO4J_URI alone, as in a developer's own settings, is
 * left in peace.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['ENTENTE_TEST_ANY'] === 'yes') {
    const { given } = readConfig(process.env, process.cwd()).store;
    if (given === null)
      throw new Error('ENTENTE_TEST_ANY=yes says that NEO4J_URI is to be used, but it is not set');
    project.provide('neo4j', given);
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  await prepare(testSettings(folder));
  project.provide('neo4j', { folder });
  return async () => {
    for (const worker of await readdir(folder))
      await stopManaged(new DataFolder(join(folder, worker)), () => {});
    await rm(folder, { recursive: true, force: true });
  };
}

/** Before any file is waited for: without Java or jars, nothing of the rest can be tried. */
async function prepare(settings: StoreSettings): Promise<void> {
  const screen = showProgress(process.stderr);
  try {
    const java = await findJava(oldestJavaFor(settings.neo4jVersion), settings);
    await fetchArtifacts(settings, java, screen.report);
    await prepareJava(java, testSettings, screen.report);
  } finally {
    screen.end();
  }
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
