import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { findJava } from '../../src/store/java.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import { oldestJavaFor } from '../../src/store/neo4j-version.js';
import { testSettings } from './neo4j.js';

/** What lives for seconds is over before Java has made its code fast, or its garbage worth a second core. */
const shortLived = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** What is made once for all runs of a checkout. */
const cache = resolve('node_modules/.cache/entente');

/**
 * Tells every Java that tests start themselves, but not the Neo4j of the run, how to run. A start of Neo4j is for one half the loading
 * and checking of the same classes: they are kept in an archive, which a Java that did not make it leaves alone.
 */
export default async function setup(): Promise<void> {
  const archive = await keptClasses();
  process.env['JDK_JAVA_OPTIONS'] =
    archive === null ? shortLived : `${shortLived} "-XX:SharedArchiveFile=${archive}"`;
}

/** The archive of the classes of this version of Neo4j; null where no Java is there, or it keeps none. */
async function keptClasses(): Promise<string | null> {
  const settings = testSettings(cache);
  const java = await findJava(oldestJavaFor(settings.neo4jVersion), settings).catch(() => null);
  if (java === null) return null;
  const archive = join(cache, `neo4j-${settings.neo4jVersion}-java-${java.release}.jsa`);
  if (!existsSync(archive)) await keepClasses(archive);
  return existsSync(archive) ? archive : null;
}

/** Starts a Neo4j, makes the schema in it, and stops it: whereupon Java keeps what it had loaded. */
async function keepClasses(archive: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const made = `${archive}.${process.pid}`;
  process.env['JDK_JAVA_OPTIONS'] = `${shortLived} "-XX:ArchiveClassesAtExit=${made}"`;
  try {
    const { address } = await openManaged(testSettings(folder), () => {});
    const graph = connect(address);
    await migrate(graph).finally(() => graph.close());
  } finally {
    await stopManaged(new DataFolder(folder), () => {});
    await rm(folder, { recursive: true, force: true });
  }
  // Some builds of Java keep none.
  if (existsSync(made)) await rename(made, archive);
}
