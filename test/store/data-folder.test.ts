import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DataFolder } from '../../src/store/data-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('a password is made up once, and only this account can read it', async () => {
  const folder = new DataFolder(await temporaryFolder());
  const password = await folder.createPassword();
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await folder.createPassword()).toBe(password);
  expect(await folder.password()).toBe(password);
  if (process.platform !== 'win32') expect((await stat(folder.passwordFile)).mode & 0o777).toBe(0o600);
});

test('a password that is gone is missed by name', async () => {
  const folder = new DataFolder(await temporaryFolder());
  await expect(folder.password()).rejects.toMatchObject({
    code: 'STORE_PASSWORD_LOST',
    message: expect.stringContaining(folder.passwordFile),
  });
});

test('data may be opened by the Neo4j that wrote it and by later ones of its line', async () => {
  const folder = new DataFolder(await temporaryFolder());
  expect(await folder.originFor('managed', '5.26.30')).toBeNull();
  await folder.writeOrigin({ way: 'managed', neo4jVersion: '5.26.30' });
  expect(await folder.originFor('managed', '5.26.30')).toEqual({ way: 'managed', neo4jVersion: '5.26.30' });
  expect(await folder.originFor('managed', '5.26.31')).not.toBeNull();
});

test.each([
  ['5.26.30', '2026.08.1', 'another line'],
  ['2026.08.1', '5.26.30', 'another line'],
  ['2026.08.1', '2026.05.0', 'later'],
])('data of Neo4j %s is refused to Neo4j %s, with the way to move it', async (written, program, why) => {
  const folder = new DataFolder(await temporaryFolder());
  await folder.writeOrigin({ way: 'managed', neo4jVersion: written });
  const before = await readdir(folder.path);
  await expect(folder.originFor('managed', program)).rejects.toMatchObject({
    code: 'STORE_OTHER_LINE',
    message: expect.stringContaining(why),
    hint: expect.stringMatching(/dump and a load.*seed again/),
  });
  expect(await readdir(folder.path)).toEqual(before);
});

test('data in a container is refused to a managed Neo4j', async () => {
  const folder = new DataFolder(await temporaryFolder());
  await folder.writeOrigin({ way: 'container', neo4jVersion: '5.26.30' });
  await expect(folder.originFor('managed', '5.26.30')).rejects.toMatchObject({ code: 'STORE_OTHER_WAY' });
});

test('a state file that something else wrote is named, not guessed at', async () => {
  const folder = new DataFolder(await temporaryFolder());
  await writeFile(join(folder.path, 'running.json'), '{"pid": -1}');
  await expect(folder.running()).rejects.toMatchObject({
    code: 'STORE_FOLDER_UNUSABLE',
    message: expect.stringContaining('running.json'),
  });
});
