import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataFolder } from '../../src/store/data-folder.js';
import type { StoreSettings } from '../../src/store/settings.js';
import { openStore, resetStore, stopStore } from '../../src/store/store.js';
import { storeStatus } from '../../src/store/store-status.js';
import { chooseWay } from '../../src/store/way.js';
import { testAddress } from '../support/graph.js';
import { testSettings } from '../support/neo4j.js';
import { writeJavaStub, writeStub } from '../support/stub.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const silent = () => {};

/** Settings for a machine on which there is nothing, with a folder `bin` to put programs into. */
async function bareMachine(): Promise<{ readonly bin: string; readonly settings: StoreSettings }> {
  const folder = await temporaryFolder();
  const bin = join(folder, 'bin');
  const settings: StoreSettings = {
    ...testSettings(join(folder, 'data')),
    way: 'auto',
    cacheDir: join(folder, 'cache'),
    javaHome: null,
    searchPath: bin,
    jvmFolders: [],
  };
  return { bin, settings };
}

test('where no way can be gone, one error names all three and what each lacks', async () => {
  const { settings } = await bareMachine();
  await expect(openStore(settings, silent)).rejects.toMatchObject({
    code: 'STORE_NONE',
    message:
      'no Neo4j can be had: (1) NEO4J_URI is not set; (2) docker was not found on the PATH; ' +
      '(3) to start one here, no Java was found, and Maven (mvn), which fetches Neo4j, was not found',
    hint: expect.stringMatching(/NEO4J_URI.*container engine.*JDK.*Maven/),
  });
});

describe.skipIf(process.platform === 'win32')('the order of the three ways', () => {
  test('a named Neo4j comes before a container engine that answers', async () => {
    const { bin, settings } = await bareMachine();
    await writeStub(bin, 'docker', 'exit 0');
    const store = await openStore({ ...settings, given: testAddress() }, silent);
    expect(store).toMatchObject({ way: 'given', address: testAddress() });
    expect(store.description).toMatch(/^Neo4j \S+ \w+ at bolt:\S+ \(given\)$/);
  });

  test('a container engine that answers comes before Java and Maven', async () => {
    const { bin, settings } = await bareMachine();
    await writeJavaStub(join(bin, '..', 'java'), 25);
    await writeStub(bin, 'mvn', 'exit 0');
    const withJava = { ...settings, javaHome: join(bin, '..', 'java') };
    expect(await chooseWay(withJava)).toBe('managed');
    await writeStub(bin, 'docker', 'exit 0');
    expect(await chooseWay(withJava)).toBe('container');
  });

  test('data that is there comes before an engine that answers', async () => {
    const { bin, settings } = await bareMachine();
    await writeStub(bin, 'docker', 'exit 0');
    await mkdir(settings.dataDir);
    await new DataFolder(settings.dataDir).writeOrigin({
      way: 'managed',
      neo4jVersion: settings.neo4jVersion,
    });
    expect(await chooseWay(settings)).toBe('managed');
  });

  test('data in a container is not replaced by an empty managed Neo4j while the engine is away', async () => {
    const { settings } = await bareMachine();
    await mkdir(settings.dataDir);
    const folder = new DataFolder(settings.dataDir);
    await folder.writeOrigin({ way: 'container', neo4jVersion: settings.neo4jVersion });
    await folder.createPassword();
    await expect(openStore(settings, silent)).rejects.toMatchObject({
      code: 'STORE_CONTAINER_FAILED',
      hint: expect.stringContaining('Start the container engine'),
    });
  });
});

test('a way that the settings prescribe says its own lack', async () => {
  const { settings } = await bareMachine();
  const open = (change: Partial<StoreSettings>) => openStore({ ...settings, ...change }, silent);
  await expect(open({ way: 'managed' })).rejects.toMatchObject({ code: 'STORE_NO_JAVA' });
  await expect(open({ way: 'container' })).rejects.toMatchObject({ code: 'STORE_CONTAINER_FAILED' });
  await expect(open({ way: 'given' })).rejects.toMatchObject({ code: 'STORE_NONE' });
});

test('a version to start that is too old is refused before anything is made', async () => {
  const { settings } = await bareMachine();
  const old = { ...settings, way: 'managed', neo4jVersion: '4.4.41' } as const;
  await expect(openStore(old, silent)).rejects.toMatchObject({ code: 'STORE_TOO_OLD' });
  expect(await storeStatus(settings)).toMatchObject({ way: null, state: 'none' });
});

test('a data folder that cannot be one is named', async () => {
  const { settings } = await bareMachine();
  await writeFile(settings.dataDir, 'a file');
  await expect(openStore({ ...settings, way: 'managed' }, silent)).rejects.toMatchObject({
    code: 'STORE_FOLDER_UNUSABLE',
    message: expect.stringContaining(settings.dataDir),
  });
});

test('a Neo4j that the operator names is neither stopped nor emptied', async () => {
  const { settings } = await bareMachine();
  const given = { ...settings, given: testAddress() };
  await expect(stopStore(given, silent)).rejects.toMatchObject({ code: 'STORE_NOT_OURS' });
  await expect(resetStore(given, silent)).rejects.toMatchObject({ code: 'STORE_NOT_OURS' });
  expect(await storeStatus(given)).toMatchObject({ way: 'given', state: 'answers', uri: testAddress().uri });
});

test('where nothing was started there is nothing to stop', async () => {
  const { settings } = await bareMachine();
  expect(await stopStore(settings, silent)).toBe(false);
});
