import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareFolder } from '../../src/store/folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('a folder is made with those above it, for this account only, and left empty', async () => {
  const folder = join(await temporaryFolder(), 'a', 'b');
  await prepareFolder(folder, 1);
  expect(await readdir(folder)).toEqual([]);
  if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a file in the place of the folder makes it unusable', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(prepareFolder(file, 1)).rejects.toMatchObject({
    code: 'STORE_FOLDER_UNUSABLE',
    message: expect.stringContaining(file),
  });
});

test.skipIf(process.platform !== 'linux')('a folder where nothing may be written is unusable', async () => {
  await expect(prepareFolder('/proc/self', 1)).rejects.toMatchObject({
    code: 'STORE_FOLDER_UNUSABLE',
    hint: expect.stringContaining('ENTENTE_DATA_DIR'),
  });
});

test('a disk with too little room is full', async () => {
  const folder = await temporaryFolder();
  await expect(prepareFolder(folder, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({
    code: 'STORE_FULL',
    message: expect.stringContaining('MB are free'),
  });
});
