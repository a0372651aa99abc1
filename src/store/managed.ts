import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchArtifacts, hasArtifacts, requireMaven } from './artifacts.js';
import { DataFolder, type Running } from './data-folder.js';
import { prepareFolder } from './folder.js';
import { findJava } from './java.js';
import { withLock } from './lock.js';
import { configure, lastLine, launch, setInitialPassword } from './neo4j-process.js';
import { oldestJavaFor, refuseTooOld } from './neo4j-version.js';
import { isAlive } from './own-process.js';
import { freePort, isPortFree } from './port.js';
import { probe } from './probe.js';
import type { Progress } from './progress.js';
import { findRunning, stopRunning } from './running.js';
import type { Address, Opened, StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';

/** An empty Neo4j takes 10 MB, its transaction logs up to 256 MB each. */
const NEEDED_MB = 500;

/** A cold start takes some 10 s on two cores; recovery of large data takes longer. */
const START_TIMEOUT_MS = 180_000;

/** A managed Neo4j that answers. */
export interface ManagedNeo4j extends Opened {
  readonly neo4jVersion: string;
  readonly pid: number;
}

/**
 * The managed Neo4j of the data folder: found again if it runs, started otherwise, its jars fetched before if
 * need be. It goes on when this process ends. Two that ask at once get the same one.
 */
export async function openManaged(settings: StoreSettings, progress: Progress): Promise<ManagedNeo4j> {
  const folder = new DataFolder(settings.dataDir);
  refuseTooOld(settings.neo4jVersion);
  await folder.originFor('managed', settings.neo4jVersion);
  await prepareFolder(folder.path, NEEDED_MB);
  return withLock(folder.path, folder.lock, async () => {
    await clearTrials(folder);
    const running = await findRunning(folder);
    const found = running === null ? null : await whenAnswering(folder, running, progress);
    if (found !== null) return { ...found, startedHere: false };
    return { ...(await startManaged(folder, settings, progress)), startedHere: true };
  });
}

/** What is lacking here to start a managed Neo4j; none of it, and it can be tried. */
export async function lacksOfManaged(settings: StoreSettings): Promise<readonly StoreError[]> {
  const lacks = [await failureOf(findJava(oldestJavaFor(settings.neo4jVersion), settings))];
  if (!(await hasArtifacts(settings))) lacks.push(await failureOf(requireMaven(settings.searchPath)));
  return lacks.filter((lack) => lack !== null);
}

/** Stops the managed Neo4j of the folder; false if none ran. Throws STORE_STOP_FAILED if it would not end. */
export async function stopManaged(
  folder: DataFolder,
  progress: Progress,
  patienceMs?: number,
): Promise<boolean> {
  return withLock(folder.path, folder.lock, () => stopRunning(folder, progress, patienceMs));
}

/** Stops the managed Neo4j of the folder and removes all its data, with nobody starting it in between. */
export async function removeManaged(folder: DataFolder, progress: Progress): Promise<void> {
  await withLock(folder.path, folder.lock, async () => {
    await stopRunning(folder, progress);
    await clearTrials(folder);
    progress({ activity: `Removing the data of ${folder.path}` });
    await folder.empty();
  });
}

/** What was done while no Neo4j ran on a folder. */
export interface Away<T> {
  readonly result: T;
  /** From when the Neo4j that ran was told to stop until it answered again, in milliseconds; null where none ran. */
  readonly awayMs: number | null;
}

/**
 * Works on the data of a folder while no Neo4j runs on it, within the folder's lock. One that ran is started again, whatever
 * became of the work; `work` is told whether one did.
 */
export async function whileStopped<T>(
  folder: DataFolder,
  settings: StoreSettings,
  progress: Progress,
  work: (ran: boolean) => Promise<T>,
): Promise<Away<T>> {
  const begun = performance.now();
  const ran = await stopRunning(folder, progress);
  const goOn = async () => {
    if (ran) await startManaged(folder, settings, progress);
  };
  const result = await work(ran).catch(async (error: unknown) => {
    await goOn();
    throw error;
  });
  await goOn();
  return { result, awayMs: ran ? performance.now() - begun : null };
}

/** The managed Neo4j of a folder once it answers, within the folder's lock; null where none runs. */
export async function answeringOn(folder: DataFolder, progress: Progress): Promise<Answering | null> {
  const running = await findRunning(folder);
  return running === null ? null : whenAnswering(folder, running, progress);
}

/** Removes what restores that were cut off left in a folder, and stops what they left running; within the folder's lock. */
export async function clearTrials(folder: DataFolder): Promise<void> {
  for (const trial of await folder.trials()) await removeTrial(trial);
  await folder.removeOtherHomes();
}

/** Removes a trial, and stops what runs on it. */
export async function removeTrial(trial: DataFolder): Promise<void> {
  await stopRunning(trial, () => {});
  await rm(trial.path, { recursive: true, force: true });
}

/** How to speak to the managed Neo4j of this folder. */
export async function managedAddress(folder: DataFolder, port: number): Promise<Address> {
  const password = await folder.password();
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

/** Starts the managed Neo4j of a folder on which none runs, within the folder's lock. */
export async function startManaged(
  folder: DataFolder,
  settings: StoreSettings,
  progress: Progress,
): Promise<Answering> {
  const { neo4jVersion } = settings;
  // Again, for another process may have written data while this one waited for the lock.
  const origin = await folder.originFor('managed', neo4jVersion);
  const port = await choosePort(settings.boltPort, (await folder.running())?.port ?? null);
  const java = await findJava(oldestJavaFor(neo4jVersion), settings);
  const jars = await fetchArtifacts(settings, java, progress);
  const home = await folder.home();
  await configure(home, port, settings);
  if (origin === null) {
    progress({ activity: 'Setting the password' });
    await setInitialPassword(java, jars, folder, home, await folder.createPassword());
  }
  // Data whose password is lost is of no use running: this throws.
  await folder.password();
  await folder.writeOrigin({ ...origin, way: 'managed', neo4jVersion });
  const launched = await launch(java, jars, folder, home, settings);
  const running = { ...launched, port, neo4jVersion, startedAt: new Date().toISOString() };
  await folder.writeRunning(running);
  const started = await whenAnswering(folder, running, progress);
  if (started === null) throw await startFailed(folder, 'Neo4j ended while it was starting');
  return started;
}

export type Answering = Omit<ManagedNeo4j, 'startedHere'>;

/** Null if its process ends before it answers. */
async function whenAnswering(
  folder: DataFolder,
  running: Running,
  progress: Progress,
): Promise<Answering | null> {
  const { pid, port, neo4jVersion } = running;
  const address = await managedAddress(folder, port);
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (let told = false; ; told = true) {
    const result = await probe(address);
    if (result.outcome === 'answers') return { address, neo4jVersion, pid };
    if (!isAlive(pid)) return null;
    if (result.outcome === 'unauthorized') throw wrongPassword(folder);
    if (Date.now() > deadline) throw await startFailed(folder, 'Neo4j did not answer within three minutes');
    if (!told) progress({ activity: `Starting Neo4j ${neo4jVersion}` });
    await sleep(200);
  }
}

async function failureOf(check: Promise<unknown>): Promise<StoreError | null> {
  try {
    await check;
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

async function choosePort(wanted: number | null, last: number | null): Promise<number> {
  if (wanted === null) return last !== null && (await isPortFree(last)) ? last : freePort();
  if (await isPortFree(wanted)) return wanted;
  throw new StoreError(
    'STORE_PORT_TAKEN',
    `port ${wanted} of 127.0.0.1 is taken by another program`,
    'End that program, or give another ENTENTE_BOLT_PORT (without one, a free port is taken).',
  );
}

function wrongPassword(folder: DataFolder): StoreError {
  return new StoreError(
    'STORE_WRONG_PASSWORD',
    `the managed Neo4j refuses the password in ${folder.passwordFile}`,
    'If the password was changed within Neo4j, write the new one into that file.',
  );
}

async function startFailed(folder: DataFolder, what: string): Promise<StoreError> {
  const last = await lastLine(folder.log);
  return new StoreError(
    'STORE_START_FAILED',
    last === '' ? what : `${what}: ${last}`,
    `Read ${folder.log} and ${await folder.home()}/logs/debug.log; \`entente store stop\` ends what still runs.`,
  );
}
