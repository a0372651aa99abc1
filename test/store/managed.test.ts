import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../src/open-graph.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import { isAlive } from '../../src/store/own-process.js';
import type { Address } from '../../src/store/settings.js';
import { resetStore, stopStore } from '../../src/store/store.js';
import { storeStatus } from '../../src/store/store-status.js';
import { testSettings } from '../support/neo4j.js';

// One real Neo4j through its whole life, in a folder with a space in its path: these tests follow each other.

const silent = () => {};
const dataDir = await mkdtemp(join(tmpdir(), 'entente test '));
const settings = testSettings(dataDir);
const folder = new DataFolder(dataDir);

const opened = z.object({
  pid: z.number(),
  address: z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() }),
});
const program = fileURLToPath(new URL('../fixtures/open-managed.ts', import.meta.url));

/** Opens it from a process that has ended when this returns. */
async function openElsewhere() {
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', program, dataDir]);
  return opened.parse(JSON.parse(stdout));
}

async function ask(address: Address, statement: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: address.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

let first: Awaited<ReturnType<typeof openElsewhere>>;

beforeAll(async () => {
  const [one, other] = await Promise.all([openElsewhere(), openElsewhere()]);
  expect(other).toEqual(one);
  first = one;
});

afterAll(async () => {
  await stopManaged(folder, silent);
  await rm(dataDir, { recursive: true, force: true });
});

test('two that start it at once get one Neo4j, which outlives both and answers this machine only', async () => {
  expect(isAlive(first.pid)).toBe(true);
  expect(first.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(await ask(first.address, "CREATE (kept:Kept {by: 'the first'}) RETURN kept.by")).toEqual([
    'the first',
  ]);
  expect(await storeStatus(settings)).toMatchObject({
    way: 'managed',
    state: 'answers',
    uri: first.address.uri,
    pid: first.pid,
  });
});

test.skipIf(process.platform === 'win32')('its password is in a file of this account alone', async () => {
  expect((await stat(folder.passwordFile)).mode & 0o777).toBe(0o600);
  expect(await readFile(folder.passwordFile, 'utf8')).toBe(`${first.address.password}\n`);
  expect(await readdir(dataDir)).not.toContain('.set-password');
});

test('it is found again rather than started twice', async () => {
  expect(await openManaged(settings, silent)).toMatchObject(first);
});

test('a password that was changed behind its back is told apart from a Neo4j that is down', async () => {
  await writeFile(folder.passwordFile, 'changed\n');
  onTestFinished(() => writeFile(folder.passwordFile, `${first.address.password}\n`));
  await expect(openManaged(settings, silent)).rejects.toMatchObject({ code: 'STORE_WRONG_PASSWORD' });
});

test('after a crash it starts on the same data and port, and leaves alone who has its process id now', async () => {
  process.kill(first.pid, 'SIGKILL');
  while (isAlive(first.pid)) await sleep(50);
  const bystander = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 120_000)']);
  onTestFinished(() => void bystander.kill());
  const running = await folder.running();
  if (running === null || bystander.pid === undefined) throw new Error('there is nothing to stand in for');
  await folder.writeRunning({ ...running, pid: bystander.pid });
  expect(await stopManaged(folder, silent)).toBe(false);

  const second = await openManaged(settings, silent);
  expect(bystander.exitCode).toBeNull();
  expect(second.pid).not.toBe(bystander.pid);
  expect(second.address).toEqual(first.address);
  expect(await ask(second.address, 'MATCH (kept:Kept) RETURN kept.by')).toEqual(['the first']);
});

test('it stops when told to, and says so', async () => {
  const { pid } = await openManaged(settings, silent);
  expect(await stopStore(settings, silent)).toBe(true);
  expect(isAlive(pid)).toBe(false);
  expect(await storeStatus(settings)).toMatchObject({ way: 'managed', state: 'stopped', pid: null });
  expect(await stopStore(settings, silent)).toBe(false);
});

test('of two that open it at once, the one that started it stops it, and the other leaves it', async () => {
  const graphs = await Promise.all([openGraph(settings, {}, silent), openGraph(settings, {}, silent)]);
  const starter = graphs.find(({ store }) => store.startedHere);
  const guest = graphs.find(({ store }) => !store.startedHere);
  expect([starter, guest]).not.toContain(undefined);
  await guest?.close();
  await starter?.graph.ping();
  await starter?.close();
  expect(await storeStatus(settings)).toMatchObject({ state: 'stopped' });
});

test('a port that is taken is named before Neo4j is started', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system handed out no port');
  await expect(openManaged({ ...settings, boltPort: address.port }, silent)).rejects.toMatchObject({
    code: 'STORE_PORT_TAKEN',
    message: expect.stringContaining(String(address.port)),
  });
});

test('data of the other line is refused and left as it is', async () => {
  const other = settings.neo4jVersion.startsWith('5.') ? '2026.08.1' : '5.26.30';
  const before = await readdir(await folder.home());
  await expect(openManaged({ ...settings, neo4jVersion: other }, silent)).rejects.toMatchObject({
    code: 'STORE_OTHER_LINE',
  });
  expect(await readdir(await folder.home())).toEqual(before);
  expect(await folder.origin()).toEqual({ way: 'managed', neo4jVersion: settings.neo4jVersion });
});

test('what keeps Neo4j from starting is in the error, with where to read on', async () => {
  await expect(openManaged({ ...settings, pageCacheMb: -1 }, silent)).rejects.toMatchObject({
    code: 'STORE_START_FAILED',
    message: expect.stringContaining('pagecache'),
    hint: expect.stringContaining(folder.log),
  });
});

test('a reset leaves nothing of it', async () => {
  await resetStore(settings, silent);
  expect(await storeStatus(settings)).toMatchObject({ way: null, state: 'none' });
  expect(await readdir(dataDir)).toEqual([]);
});
