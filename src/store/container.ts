import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { DataFolder } from './data-folder.js';
import { prepareFolder } from './folder.js';
import { withLock } from './lock.js';
import { refuseTooOld } from './neo4j-version.js';
import type { Progress } from './progress.js';
import type { Address, Opened, StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';
import { findTool } from './tool.js';

/** Lies at the root of the package, as far from `src/store` as from `dist/store`. */
const COMPOSE_FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));

/** The port Neo4j's image answers Bolt on, and docker-compose.yml publishes unless told otherwise. */
const DEFAULT_BOLT_PORT = 7687;

/** An engine that answers does so at once; a client waits long for one that does not. */
const ENGINE_TIMEOUT_MS = 10_000;

/** Only the password and the state lie in the data folder; the data is in the engine's volume. */
const NEEDED_MB = 1;

/** docker-compose.yml asks for a password whatever is to be done; only `up` makes use of it. */
const UNUSED_PASSWORD = 'unused';

/** The client of a container engine that answers, or what is lacking. The client alone is not enough. */
export type Engine =
  | { readonly answers: true; readonly client: string }
  | { readonly answers: false; readonly lack: string };

/** Whether a container engine can be used here, asked of the engine itself by `docker info`. */
export async function findEngine(searchPath: string): Promise<Engine> {
  const client = await findTool('docker', searchPath);
  if (client === null) return { answers: false, lack: 'docker was not found on the PATH' };
  const info = await execa(client, ['info'], { reject: false, timeout: ENGINE_TIMEOUT_MS });
  if (info.failed) return { answers: false, lack: 'docker is there, but no engine answers it' };
  const compose = await execa(client, ['compose', 'version'], { reject: false, timeout: ENGINE_TIMEOUT_MS });
  if (compose.failed)
    return { answers: false, lack: 'a container engine answers, but docker has no compose' };
  return { answers: true, client };
}

/** Starts the container of this data folder unless it runs, and waits until it is healthy. */
export async function openContainer(settings: StoreSettings, progress: Progress): Promise<Opened> {
  const folder = new DataFolder(settings.dataDir);
  refuseTooOld(settings.neo4jVersion);
  await folder.originFor('container', settings.neo4jVersion);
  await prepareFolder(folder.path, NEEDED_MB);
  return withLock(folder.path, folder.lock, async () => {
    const origin = await folder.originFor('container', settings.neo4jVersion);
    const password = origin === null ? await folder.createPassword() : await folder.password();
    progress({ activity: `Starting Neo4j ${settings.neo4jVersion} in a container` });
    const running = await compose(settings, folder, password, [
      'ps',
      '--quiet',
      '--status',
      'running',
      'neo4j',
    ]);
    await compose(settings, folder, password, ['up', '--detach', '--wait', 'neo4j']);
    await folder.writeOrigin({ way: 'container', neo4jVersion: settings.neo4jVersion });
    return { address: containerAddress(settings, password), startedHere: running === '' };
  });
}

/** Stops the container of this data folder; its volume stays. */
export async function stopContainer(settings: StoreSettings): Promise<void> {
  await compose(settings, new DataFolder(settings.dataDir), UNUSED_PASSWORD, ['stop']);
}

/** Removes the container of this data folder, its volume with all data, and what the folder says of it. */
export async function removeContainer(settings: StoreSettings): Promise<void> {
  const folder = new DataFolder(settings.dataDir);
  await withLock(folder.path, folder.lock, async () => {
    await compose(settings, folder, UNUSED_PASSWORD, ['down', '--volumes']);
    await folder.empty();
  });
}

/** Where the container of these settings answers. */
export function containerAddress(settings: Pick<StoreSettings, 'boltPort'>, password: string): Address {
  const port = settings.boltPort ?? DEFAULT_BOLT_PORT;
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

/** The values of docker-compose.yml, under the names that an operator who runs it by hand sets. */
function composeVariables(settings: StoreSettings, password: string): Readonly<Record<string, string>> {
  return {
    NEO4J_PASSWORD: password,
    ENTENTE_NEO4J_VERSION: settings.neo4jVersion,
    ENTENTE_BOLT_PORT: String(settings.boltPort ?? DEFAULT_BOLT_PORT),
    ENTENTE_NEO4J_HEAP_MB: String(settings.heapMb),
    ENTENTE_NEO4J_PAGE_CACHE_MB: String(settings.pageCacheMb),
  };
}

/** What the command prints. Throws STORE_CONTAINER_FAILED. */
async function compose(
  settings: StoreSettings,
  folder: DataFolder,
  password: string,
  command: readonly string[],
): Promise<string> {
  const engine = await findEngine(settings.searchPath);
  if (!engine.answers) throw noEngine(engine.lack);
  const project = `entente-${createHash('sha256').update(folder.path).digest('hex').slice(0, 8)}`;
  const { failed, stdout, stderr } = await execa(
    engine.client,
    ['compose', '--file', COMPOSE_FILE, '--project-name', project, ...command],
    { env: composeVariables(settings, password), reject: false, stdin: 'ignore' },
  );
  if (!failed) return stdout ?? '';
  const reason = (stderr ?? '').trim().split('\n').at(-1) ?? '';
  throw new StoreError(
    'STORE_CONTAINER_FAILED',
    `the container engine answers, but \`docker compose ${command[0]}\` failed: ${reason || 'no reason was given'}`,
    'Put that right, or set ENTENTE_STORE=managed with another ENTENTE_DATA_DIR to do without containers.',
  );
}

function noEngine(lack: string): StoreError {
  return new StoreError(
    'STORE_CONTAINER_FAILED',
    `Neo4j is to run in a container, but ${lack}`,
    'Start the container engine. To do without, give another ENTENTE_DATA_DIR and ENTENTE_STORE=managed.',
  );
}
