import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { administrate, type Offline } from './admin-tool.js';
import { fetchArtifacts } from './artifacts.js';
import { DataFolder } from './data-folder.js';
import { findJava } from './java.js';
import { withLock } from './lock.js';
import { startManaged, whileStopped } from './managed.js';
import { oldestJavaFor } from './neo4j-version.js';
import type { Progress } from './progress.js';
import { requireManaged } from './require-managed.js';
import { requireUnused } from './require-unused.js';
import { stopRunning } from './running.js';
import type { StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';

/** The file that Neo4j's tool writes a dump of the database to, within the folder that it is given. */
const DUMP = 'neo4j.dump';

/** A backup that was made. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  /** How long the Neo4j was away for it, in milliseconds; null where none ran. */
  readonly awayMs: number | null;
}

/**
 * Backs up the managed Neo4j of a data folder into one file, Neo4j's own dump of its database. Community dumps only what does not
 * run: a Neo4j that runs is stopped for it and started again. The file is there once it is whole, for this account only; one
 * that was there before stays until then.
 *
 * @param target the file, or a folder in which it is named after the instant
 * @param isForced whether the Neo4j is stopped though others are connected to it
 * @param before is done once nothing speaks against it any more, while the Neo4j still runs, if it does
 * @throws StoreError STORE_NOT_MANAGED, STORE_EMPTY, STORE_IN_USE, STORE_FOLDER_UNUSABLE, STORE_BACKUP_FAILED, and what
 *   stopping and starting throws
 */
export async function backUp(
  settings: StoreSettings,
  target: string,
  isForced: boolean,
  progress: Progress,
  before: () => Promise<void> = async () => {},
): Promise<Backup> {
  await requireManaged(settings);
  const folder = new DataFolder(settings.dataDir);
  if ((await folder.originFor('managed', settings.neo4jVersion)) === null) throw empty(folder.path);
  return withLock(folder.path, folder.lock, async () => {
    if (!isForced) await requireUnused(folder, progress);
    const java = await findJava(oldestJavaFor(settings.neo4jVersion), settings);
    const jars = await fetchArtifacts(settings, java, progress);
    const file = await fileFor(target);
    const part = await beginPart(file);
    await before();
    try {
      const offline = { java, jars, home: await folder.home() };
      const { awayMs } = await whileStopped(folder, settings, progress, async (ran) => {
        const dumpAgain = async () => {
          await recover(folder, settings, progress);
          await dump(offline, part, progress);
        };
        await dump(offline, part, progress).catch((error) => (ran ? Promise.reject(error) : dumpAgain()));
        await publish(join(part, DUMP), file);
      });
      return { file, bytes: (await stat(file)).size, awayMs };
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  });
}

async function fileFor(target: string): Promise<string> {
  const path = resolve(target);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const instant = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  return isFolder ? join(path, `entente-${instant}.dump`) : path;
}

/** Makes the folder beside a file in which it comes to be, without what is left of one that was cut off. */
async function beginPart(file: string): Promise<string> {
  const part = `${file}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { mode: 0o700 });
    return part;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreError(
      'STORE_FOLDER_UNUSABLE',
      `nothing can be written to ${dirname(file)} (${reason})`,
      'Give a file in a folder that is there and that you may write to.',
      { cause: error },
    );
  }
}

async function dump(offline: Offline, part: string, progress: Progress): Promise<void> {
  progress({ activity: 'Backing up' });
  // Without --verbose it says that it failed, and not why.
  const command = [
    'database',
    'dump',
    'neo4j',
    `--to-path=${part}`,
    '--overwrite-destination=true',
    '--verbose',
  ];
  const reason = await administrate(offline, command);
  if (reason !== null) throw notBackedUp(`the database could not be dumped: ${reason}`);
}

/** Neo4j dumps nothing that was cut off, as by a kill; it recovers that when it starts. */
async function recover(folder: DataFolder, settings: StoreSettings, progress: Progress): Promise<void> {
  await startManaged(folder, settings, progress);
  await stopRunning(folder, progress);
}

/** Puts a dump in its place, once all of it is on the disk. */
async function publish(dumped: string, file: string): Promise<void> {
  try {
    await chmod(dumped, 0o600);
    const handle = await open(dumped, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(dumped, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw notBackedUp(`the backup could not be put in its place: ${reason}`, error);
  }
}

function notBackedUp(what: string, cause?: unknown): StoreError {
  return new StoreError(
    'STORE_BACKUP_FAILED',
    what,
    'See that there is room where the backup is to be. The data is as it was, and so is a backup that was there.',
    { cause },
  );
}

function empty(folder: string): StoreError {
  return new StoreError(
    'STORE_EMPTY',
    `there is no data in ${folder} to back up`,
    'Name the data folder that you mean with ENTENTE_DATA_DIR.',
  );
}
