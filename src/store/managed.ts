import { setTimeout as sleep } from 'node:timers/promises';
import { fetchArtifacts, hasArtifacts, requireMaven } from './artifacts.js';
import { DataFolder, type Running } from './data-folder.js';
import { prepareFolder } from './folder.js';
import { findJava } from './java.js';
import { withLock } from './lock.js';
import { configure, lastLine, launch, setInitialPassword } from './neo4j-process.js';
import { oldestJavaFor, refuseTooOld } from './neo4j-version.js';
import { endProcess, isAlive, isOurProcess } from './own-process.js';
import { freePort, isPortFree } from './port.js';
import { probe } from './probe.js';
import type { Progress } from './progress.js';
import type { Address, Opened, StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';

/** An empty Neo4j takes 10 MB, its transaction logs up to 256 MB each. */
const NEEDED_MB = 500;

/** A cold start takes some 10 s on two cores; recovery of large data takes longer. */
const START_TIMEOUT_MS = 180_000;

const STOP_TIMEOUT_MS = 60_000;

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
    const running = await findRunning(folder);
    const found = running === null ? null : await whenAnswering(folder, running, progress);
    if (found !== null) return { ...found, startedHere: false };
    return { ...(await start(folder, settings, progress)), startedHere: true };
  });
}

/** What is lacking here to start a managed Neo4j; none of it, and it can be tried. */
export async function lacksOfManaged(settings: StoreSettings): Promise<readonly StoreError[]> {
  const lacks = [await failureOf(findJava(oldestJavaFor(settings.neo4jVersion), settings))];
  if (!(await hasArtifacts(settings))) lacks.push(await failureOf(requireMaven(settings.searchPath)));
  return lacks.filter((lack) => lack !== null);
}

/** The managed Neo4j whose process runs on this folder, whether it answers yet or not; null if there is none. */
export async function findRunning(folder: DataFolder): Promise<Running | null> {
  const running = await folder.running();
  return running !== null && (await isOurProcess(running.pid, running.launcher)) ? running : null;
}

/** Stops the managed Neo4j of the folder; false if none ran. Throws STORE_STOP_FAILED if it would not end. */
export async function stopManaged(
  folder: DataFolder,
  progress: Progress,
  patienceMs = STOP_TIMEOUT_MS,
): Promise<boolean> {
  return withLock(folder.path, folder.lock, () => stopRunning(folder, progress, patienceMs));
}

/** Stops the managed Neo4j of the folder and removes all its data, with nobody starting it in between. */
export async function removeManaged(folder: DataFolder, progress: Progress): Promise<void> {
  await withLock(folder.path, folder.lock, async () => {
    await stopRunning(folder, progress, STOP_TIMEOUT_MS);
    progress({ activity: `Removing the data of ${folder.path}` });
    await folder.empty();
  });
}

/** How to speak to the managed Neo4j of this folder. */
export async function managedAddress(folder: DataFolder, port: number): Promise<Address> {
  const password = await folder.password();
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

async function stopRunning(folder: DataFolder, progress: Progress, patienceMs: number): Promise<boolean> {
  const running = await findRunning(folder);
  if (running === null) return false;
  progress({ activity: 'Stopping Neo4j' });
  if (!(await endProcess(running.pid, patienceMs))) throw stopFailed(running.pid);
  return true;
}

async function start(folder: DataFolder, settings: StoreSettings, progress: Progress): Promise<Answering> {
  const { neo4jVersion } = settings;
  // Again, for another process may have written data while this one waited for the lock.
  const origin = await folder.originFor('managed', neo4jVersion);
  const port = await choosePort(settings.boltPort, (await folder.running())?.port ?? null);
  const java = await findJava(oldestJavaFor(neo4jVersion), settings);
  const jars = await fetchArtifacts(settings, java, progress);
  await configure(folder, port, settings);
  if (origin === null) {
    progress({ activity: 'Setting the password' });
    await setInitialPassword(java, jars, folder, await folder.createPassword());
  }
  // Data whose password is lost is of no use running: this throws.
  await folder.password();
  await folder.writeOrigin({ way: 'managed', neo4jVersion });
  const launched = await launch(java, jars, folder, settings);
  const running = { ...launched, port, neo4jVersion, startedAt: new Date().toISOString() };
  await folder.writeRunning(running);
  const started = await whenAnswering(folder, running, progress);
  if (started === null) throw await startFailed(folder, 'Neo4j ended while it was starting');
  return started;
}

type Answering = Omit<ManagedNeo4j, 'startedHere'>;

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
    `Read ${folder.log} and ${folder.home}/logs/debug.log; \`entente store stop\` ends what still runs.`,
  );
}

function stopFailed(pid: number): StoreError {
  return new StoreError(
    'STORE_STOP_FAILED',
    `Neo4j (process ${pid}) has not ended although it was told to`,
    'Wait and try again, or end the process by force: Neo4j recovers its data at the next start.',
  );
}
