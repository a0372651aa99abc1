import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { record } from '../../src/graph/writing/record.js';
import { onOurGraph } from '../../src/on-our-graph.js';
import { backUp } from '../../src/store/backup.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import { isAlive } from '../../src/store/own-process.js';
import { restoreBackup } from '../../src/store/restore-backup.js';
import type { Address } from '../../src/store/settings.js';
import { dump } from '../graph/dump.js';
import { nothing, smallDesk } from '../graph/small-desk.js';
import { runEntente, startEntente } from '../support/entente.js';
import { testAddress } from '../support/graph.js';
import { testSettings } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { testSeed } from '../support/test-seed.js';

// One real Neo4j with a graph in it, in a folder with a space in its path: these tests follow each other.

// Each starts Neo4j several times, on machines that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const silent = () => {};
const place = await mkdtemp(join(tmpdir(), 'entente backup '));
const settings = testSettings(join(place, 'data'));
const folder = new DataFolder(settings.dataDir);
const file = join(place, 'graph.dump');
const variables = {
  ENTENTE_STORE: 'managed',
  ENTENTE_DATA_DIR: settings.dataDir,
  ENTENTE_CACHE_DIR: settings.cacheDir,
  ENTENTE_NEO4J_VERSION: settings.neo4jVersion,
  ENTENTE_NEO4J_HEAP_MB: '512',
  ENTENTE_NEO4J_PAGE_CACHE_MB: '64',
};
const check = (address: Address) => onOurGraph(address, async () => {});
const replacing = { isReplacing: true, isForced: false, check };

/** Works on the graph, whose Neo4j runs from then on. */
async function onGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const { address } = await openManaged(settings, silent);
  const graph = connect(address);
  return work(graph).finally(() => graph.close());
}

/** What the graph holds. */
function held(): Promise<readonly string[]> {
  return onGraph(dump);
}

function retract(claim: string): Promise<unknown> {
  return onGraph((graph) =>
    record(graph, { ...nothing, retractions: [{ claim, reason: 'wrong' }] }, 'the test'),
  );
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

const named = async (path: string, isMeant: (name: string) => boolean) =>
  (await readdir(path).catch(() => [])).filter(isMeant);

/** Of who was killed, a lock is kept for a quarter of a minute: as if that were over. */
function expireLock(): Promise<void> {
  return utimes(folder.lock, 0, 0);
}

let first: readonly string[];

beforeAll(async () => {
  await onGraph(async (graph) => {
    await migrate(graph);
    await record(graph, smallDesk, 'the test');
    first = await dump(graph);
  });
});

afterAll(async () => {
  await stopManaged(folder, silent);
  await rm(place, { recursive: true, force: true });
});

describe('a backup', () => {
  test('stops no Neo4j that somebody else is connected to', async () => {
    await onGraph(async (graph) => {
      await graph.ping();
      const { pid } = await openManaged(settings, silent);
      await expect(backUp(settings, file, false, silent)).rejects.toMatchObject({
        code: 'STORE_IN_USE',
        message: expect.stringMatching(/by the connections of entente \(\d+\)/),
      });
      expect(isAlive(pid)).toBe(true);
    });
    expect(await named(place, (name) => name.startsWith('graph.dump'))).toEqual([]);
  });

  test('is in one file of this account alone, and its Neo4j is back at the same address', async () => {
    const before = await openManaged(settings, silent);
    const { bytes, awayMs } = await backUp(settings, file, false, silent);
    const after = await openManaged(settings, silent);
    expect(after).toMatchObject({ address: before.address, startedHere: false });
    expect(after.pid).not.toBe(before.pid);
    expect(awayMs).toBeGreaterThan(0);
    expect((await stat(file)).size).toBe(bytes);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await named(place, (name) => name.includes('.part'))).toEqual([]);
  });

  test('of a Neo4j that was killed has all that it had acknowledged, and leaves it stopped', async () => {
    const { pid } = await openManaged(settings, silent);
    process.kill(pid, 'SIGKILL');
    await until(async () => !isAlive(pid));
    const into = await temporaryFolder();
    const { file: made, awayMs } = await backUp(settings, into, false, silent);
    expect(made).toMatch(/entente-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.dump$/);
    expect(awayMs).toBeNull();
    expect(await named(into, () => true)).toEqual([made.slice(into.length + 1)]);
    const elsewhere = testSettings(join(into, 'data'));
    let found: readonly string[] = [];
    const look = (address: Address) =>
      onOurGraph(address, async (graph) => {
        found = await dump(graph);
      });
    const empty = { isReplacing: false, isForced: false, check: look };
    expect((await restoreBackup(elsewhere, made, empty, silent)).awayMs).toBeNull();
    expect(found).toEqual(first);
    const { path } = new DataFolder(elsewhere.dataDir);
    expect(await named(path, (name) => /^(neo4j|trial)(-|$)/.test(name))).toHaveLength(1);
  });

  test('is refused where there is nothing to back up, nowhere to write, or a Neo4j of somebody else', async () => {
    const nothingThere = testSettings(join(place, 'nothing'));
    await expect(backUp(nothingThere, file, false, silent)).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    await expect(backUp(settings, join(place, 'no', 'where'), false, silent)).rejects.toMatchObject({
      code: 'STORE_FOLDER_UNUSABLE',
      message: expect.stringContaining('ENOENT'),
    });
    const given = { ...settings, way: 'given', given: testAddress() } as const;
    await expect(backUp(given, file, false, silent)).rejects.toMatchObject({ code: 'STORE_NOT_MANAGED' });
    await expect(restoreBackup(given, file, replacing, silent)).rejects.toMatchObject({
      code: 'STORE_NOT_MANAGED',
    });
  });
});

describe('a restore of a backup', () => {
  test('takes the place of what is there only where that is asked for', async () => {
    await retract('march');
    const options = { ...replacing, isReplacing: false };
    await expect(restoreBackup(settings, file, options, silent)).rejects.toMatchObject({
      code: 'STORE_NOT_EMPTY',
    });
    expect(await held()).not.toEqual(first);
  });

  test('brings back what the graph was, to be recorded in again, at the address and with the password that it has', async () => {
    const { address } = await openManaged(settings, silent);
    const { awayMs } = await restoreBackup(settings, file, replacing, silent);
    expect(awayMs).toBeGreaterThan(0);
    expect(await openManaged(settings, silent)).toMatchObject({ address, startedHere: false });
    await onGraph(async (graph) => {
      expect((await verify(graph)).findings).toEqual([]);
      expect(await dump(graph)).toEqual(first);
    });
    await retract('march');
    expect(await named(folder.path, (name) => /^(neo4j|trial)(-|$)/.test(name))).toHaveLength(1);
  });

  test.each([
    ['is not there', async () => 'nowhere.dump', 'STORE_NO_BACKUP'],
    ['is an export', (path: string) => writeFile(path, '{"export":{}}').then(() => path), 'STORE_NO_BACKUP'],
    [
      'was cut off',
      async (path: string) => {
        await writeFile(path, await readFile(file));
        await truncate(path, Math.floor((await stat(file)).size / 2));
        return path;
      },
      'STORE_RESTORE_FAILED',
    ],
  ] as const)('that %s is refused, and leaves everything as it is', async (_, make, code) => {
    const { pid } = await openManaged(settings, silent);
    const path = await make(join(await temporaryFolder(), 'backup'));
    await expect(restoreBackup(settings, path, replacing, silent)).rejects.toMatchObject({ code });
    expect(isAlive(pid)).toBe(true);
    expect(await named(folder.path, (name) => name.startsWith('trial'))).toEqual([]);
  });

  test('whose content is not a graph to be opened is refused once it is looked at', async () => {
    const { pid } = await openManaged(settings, silent);
    const check = () => Promise.reject(new Error('not ours'));
    await expect(restoreBackup(settings, file, { ...replacing, check }, silent)).rejects.toThrow('not ours');
    expect(isAlive(pid)).toBe(true);
    expect(await named(folder.path, (name) => name.startsWith('trial'))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a command that is killed', () => {
  test('in the middle of a backup leaves the earlier file, and the data', async () => {
    const before = await held();
    const earlier = await readFile(file);
    const killed = startEntente(['backup', file], place, variables);
    await until(async () => (await named(`${file}.part`, () => true)).length > 0);
    killed.kill('SIGKILL');
    expect((await killed).signal).toBe('SIGKILL');
    await expireLock();
    expect((await readFile(file)).equals(earlier)).toBe(true);
    expect(await held()).toEqual(before);
  });

  const moments: readonly (readonly [string, () => Promise<boolean>])[] = [
    ['while what was loaded is looked at', () => trialHas('running.json')],
    ['when its data is put in its place', async () => (await folder.origin())?.home !== homeBefore],
  ];
  let homeBefore: string | undefined;

  async function trialHas(name: string): Promise<boolean> {
    const [trial] = await folder.trials();
    return trial !== undefined && (await named(trial.path, (each) => each === name)).length > 0;
  }

  // One of them a run, by the seed of the run.
  test.each(moments.filter((_, index) => index === testSeed % moments.length))(
    '%s leaves the graph as it was or as it was backed up',
    async (_, isThen) => {
      const before = await held();
      expect(before).not.toEqual(first);
      homeBefore = (await folder.origin())?.home;
      const killed = startEntente(['restore-backup', '--replace', file], place, variables);
      await until(isThen);
      const running = await (await folder.trials())[0]?.running();
      killed.kill('SIGKILL');
      expect((await killed).signal).toBe('SIGKILL');
      await expireLock();
      expect([before, first]).toContainEqual(await held());
      // What it left is gone, once the folder was opened.
      if (running) expect(isAlive(running.pid)).toBe(false);
      expect(await named(folder.path, (name) => name.startsWith('trial'))).toEqual([]);
      expect(await named(folder.path, (name) => name.startsWith('neo4j-'))).toHaveLength(
        (await folder.origin())?.home === undefined ? 0 : 1,
      );
    },
  );
});

describe('the commands', () => {
  test('say where the backup is, how large, and how long there was no Neo4j, and restore it', async () => {
    await stopManaged(folder, silent);
    const made = await runEntente(['backup', 'again.dump'], place, variables);
    expect([made.exitCode, made.stdout]).toEqual([
      0,
      expect.stringMatching(/^ {2}backup {2}.*again\.dump\n {2}size {4}\d+\.\d MB$/),
    ]);
    const refused = await runEntente(['restore-backup', 'again.dump'], place, variables);
    expect([refused.exitCode, refused.stderr]).toEqual([
      4,
      expect.stringMatching(/^error: there is data in .*\n {2}Give --replace .*\n {2}\(STORE_NOT_EMPTY;/m),
    ]);
    const wrong = await runEntente(['restore', 'again.dump'], place, variables);
    expect(wrong.exitCode).toBe(4);
    expect(wrong.stderr).not.toContain('    at ');
  });
});
