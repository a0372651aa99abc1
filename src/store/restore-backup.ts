import { open, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { administrate } from './admin-tool.js';
import { fetchArtifacts } from './artifacts.js';
import { DataFolder } from './data-folder.js';
import { prepareFolder } from './folder.js';
import { findJava } from './java.js';
import { withLock } from './lock.js';
import { type Away, clearTrials, openManaged, removeTrial, whileStopped } from './managed.js';
import { configure } from './neo4j-process.js';
import { oldestJavaFor, refuseTooOld } from './neo4j-version.js';
import { freePort } from './port.js';
import type { Progress } from './progress.js';
import { requireManaged } from './require-managed.js';
import { requireUnused } from './require-unused.js';
import { stopRunning } from './running.js';
import type { Address, StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';

/** What dumps of Neo4j begin with. */
const DUMPS_BEGIN: readonly string[] = ['DZV1', 'DGV1'];

/** An empty database takes as much, with its transaction logs. */
const NEEDED_MB = 500;

export interface RestoreOptions {
  /** Whether a data folder that holds data is given that of the backup instead. */
  readonly isReplacing: boolean;
  /** Whether the Neo4j is stopped though others are connected to it. */
  readonly isForced: boolean;
  /**
   * Looks at what the backup holds, once a Neo4j has opened it, and may note in it that it was restored; where it throws, nothing
   * is restored.
   */
  readonly check: (address: Address) => Promise<void>;
}

/**
 * Puts a backup into a data folder. It is loaded into a home of its own first, opened by a Neo4j and looked at, while what was
 * there goes on; one write to `store.json` then decides which home is the folder's. So it is the old one or the new one,
 * whenever this is cut off. The folder's password stays.
 *
 * @throws StoreError STORE_NOT_MANAGED, STORE_NOT_EMPTY, STORE_IN_USE, STORE_NO_BACKUP, STORE_RESTORE_FAILED, and what stopping
 *   and starting throws; nothing was changed then, but where what was running does not start again in the end: the backup is in its
 *   place by then
 */
export async function restoreBackup(
  settings: StoreSettings,
  backup: string,
  options: RestoreOptions,
  progress: Progress,
): Promise<Away<void>> {
  const file = resolve(backup);
  await requireManaged(settings);
  refuseTooOld(settings.neo4jVersion);
  await requireDump(file);
  const folder = new DataFolder(settings.dataDir);
  await requirePlace(folder, settings, options);
  await prepareFolder(folder.path, NEEDED_MB);
  return withLock(folder.path, folder.lock, async () => {
    await requirePlace(folder, settings, options);
    if (!options.isForced) await requireUnused(folder, progress);
    await clearTrials(folder);
    const trial = folder.newTrial();
    try {
      await load(file, trial, settings, progress);
      await tryOut(folder, trial, settings, options.check, progress);
      const away = await whileStopped(folder, settings, progress, () => adopt(folder, trial, settings));
      await folder.removeOtherHomes();
      return away;
    } finally {
      await removeTrial(trial);
    }
  });
}

async function requirePlace(
  folder: DataFolder,
  { neo4jVersion }: StoreSettings,
  { isReplacing }: RestoreOptions,
): Promise<void> {
  if ((await folder.originFor('managed', neo4jVersion)) === null || isReplacing) return;
  throw new StoreError(
    'STORE_NOT_EMPTY',
    `there is data in ${folder.path}`,
    'Give --replace to have the backup in its place, or another ENTENTE_DATA_DIR.',
  );
}

async function requireDump(file: string): Promise<void> {
  const begins = await beginningOf(file, 4);
  if (DUMPS_BEGIN.includes(begins)) return;
  throw new StoreError(
    'STORE_NO_BACKUP',
    `${file} is no backup: it does not begin as a dump of Neo4j does`,
    'Give a file that `entente backup` wrote. What `entente export` wrote is restored with `entente restore`.',
  );
}

async function beginningOf(file: string, bytes: number): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreError(
      'STORE_NO_BACKUP',
      `${file} cannot be read (${reason})`,
      'Give a file that is there.',
      {
        cause: error,
      },
    );
  }
}

async function load(
  file: string,
  trial: DataFolder,
  settings: StoreSettings,
  progress: Progress,
): Promise<void> {
  await prepareFolder(trial.path, NEEDED_MB);
  const java = await findJava(oldestJavaFor(settings.neo4jVersion), settings);
  const jars = await fetchArtifacts(settings, java, progress);
  const home = await trial.home();
  await configure(home, await freePort(), settings);
  progress({ activity: 'Loading the backup' });
  const reason = await administrate(
    { java, jars, home },
    ['database', 'load', 'neo4j', '--from-stdin'],
    file,
  );
  if (reason !== null) throw failed(`Neo4j ${settings.neo4jVersion} does not load ${file}: ${reason}`);
}

/** Opens what was loaded as it will be opened, with the folder's password, and has it looked at. */
async function tryOut(
  folder: DataFolder,
  trial: DataFolder,
  settings: StoreSettings,
  check: RestoreOptions['check'],
  progress: Progress,
): Promise<void> {
  await trial.createPassword(await folder.createPassword());
  const ofTrial = { ...settings, dataDir: trial.path, boltPort: null };
  const { address } = await openManaged(ofTrial, progress).catch((error: unknown) => {
    throw error instanceof StoreError
      ? failed(`what was loaded does not open: ${error.message}`, error)
      : error;
  });
  await check(address);
  await stopRunning(trial, progress);
}

/** Makes the home of a trial that of the folder. */
async function adopt(folder: DataFolder, trial: DataFolder, { neo4jVersion }: StoreSettings): Promise<void> {
  const home = folder.nextHome();
  await rename(await trial.home(), join(folder.path, home));
  await folder.writeOrigin({ way: 'managed', neo4jVersion, home });
}

function failed(what: string, cause?: StoreError): StoreError {
  return new StoreError(
    'STORE_RESTORE_FAILED',
    what,
    'See that there is room, that the file is whole, and that ENTENTE_NEO4J_VERSION is not before the one that wrote it. Nothing was changed.',
    { cause },
  );
}
