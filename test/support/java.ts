import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { DataFolder } from '../../src/store/data-folder.js';
import type { Java } from '../../src/store/java.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import type { Progress } from '../../src/store/progress.js';
import type { StoreSettings } from '../../src/store/settings.js';

/**
 * Tests ask nearly everything once, and Neo4j takes as long to compile what plans a statement with all of Java's art as that gains:
 * what is compiled simply leaves the other core to the other worker. So does what collects garbage on one core.
 */
const sparing = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** What is made once for all runs of a checkout. */
const cache = resolve('node_modules/.cache/entente');

/**
 * Tells every Java that is started from now on how to run, by the environment. A start of Neo4j is for one half the loading and
 * checking of the same classes: they are kept in an archive, which a Java that did not make it leaves alone.
 *
 * @param settingsIn settings of a Neo4j in a folder
 */
export async function prepareJava(
  java: Java,
  settingsIn: (folder: string) => StoreSettings,
  progress: Progress,
): Promise<void> {
  const { neo4jVersion } = settingsIn(cache);
  const archive = join(cache, `neo4j-${neo4jVersion}-java-${java.release}.jsa`);
  if (!existsSync(archive)) {
    progress({ activity: 'Keeping the classes of Neo4j for all further starts' });
    await makeArchive(archive, settingsIn);
  }
  const sharing = existsSync(archive) ? ` "-XX:SharedArchiveFile=${archive}"` : '';
  process.env['JDK_JAVA_OPTIONS'] = sparing + sharing;
}

/** Starts a Neo4j, makes the schema in it, and stops it: whereupon Java keeps what it had loaded. */
async function makeArchive(archive: string, settingsIn: (folder: string) => StoreSettings): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const made = `${archive}.${process.pid}`;
  process.env['JDK_JAVA_OPTIONS'] = `${sparing} "-XX:ArchiveClassesAtExit=${made}"`;
  try {
    const { address } = await openManaged(settingsIn(folder), () => {});
    const graph = connect(address);
    await migrate(graph).finally(() => graph.close());
    await stopManaged(new DataFolder(folder), () => {});
    // Some builds of Java keep none.
    if (existsSync(made)) await rename(made, archive);
  } finally {
    await stopManaged(new DataFolder(folder), () => {});
    await rm(folder, { recursive: true, force: true });
  }
}
