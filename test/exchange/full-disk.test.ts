import { existsSync } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../src/exchange/file-error.js';
import { reportFile } from '../../src/exchange/report-file.js';
import { writeWholeFile } from '../../src/exchange/whole-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** What Linux has for this: a file on a disk that is always full. */
const full = '/dev/full';

/** A file that is there, and the full disk where the one is begun that is to take its place. */
async function beforeTheDiskIsFull(
  name: string,
): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, name);
  await writeFile(path, 'the one before');
  await symlink(full, `${path}.part`);
  return { folder, path };
}

async function* texts(): AsyncGenerator<string> {
  for (let line = 0; line < 10_000; line++) yield `line ${line}\n`;
}

const problem = { file: 'rows.csv', line: 7, column: null, path: ['valid'], message: 'is no day' } as const;

describe.skipIf(!existsSync(full))('on a full disk', () => {
  test.each(['graph.jsonl', 'graph.jsonl.gz'])(
    '%s is not written: the one before stays, and nothing else',
    async (name) => {
      const { folder, path } = await beforeTheDiskIsFull(name);
      const writing = writeWholeFile(path, texts());
      await expect(writing).rejects.toThrow(FileError);
      await expect(writing).rejects.toThrow(
        `${path} cannot be written (ENOSPC: no space left on device, write)`,
      );
      expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['the one before', [name]]);
    },
  );

  test.each(['report.jsonl', 'report.csv'])('%s of an import is not written, either', async (name) => {
    const { folder, path } = await beforeTheDiskIsFull(name);
    const report = reportFile(path);
    const adding = report.add('refused', problem);
    await expect(adding).rejects.toThrow(FileError);
    await expect(adding).rejects.toThrow(`The report ${path} cannot be written (ENOSPC`);
    await report.close();
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['the one before', [name]]);
  });
});

test('a file takes its place once it is whole, and is given up where its text ends with an error', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'graph.jsonl');
  await writeWholeFile(path, texts());
  const whole = await readFile(path, 'utf8');
  expect(whole).toMatch(/^line 0\n.*\nline 9999\n$/s);
  const cutOff = async function* () {
    yield 'half';
    throw new Error('the database is away');
  };
  await expect(writeWholeFile(path, cutOff())).rejects.toThrow(/^the database is away$/);
  expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual([whole, ['graph.jsonl']]);
});

test('a report takes the place of the one before when it is closed, and only where there is anything to report', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'report.jsonl');
  await writeFile(path, 'the one before');
  await reportFile(path).close();
  const report = reportFile(path);
  await report.add('refused', problem);
  expect(await readFile(path, 'utf8')).toBe('the one before');
  await report.close();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    line: 7,
    field: 'valid',
    reason: 'is no day',
  });
  expect(await readdir(folder)).toEqual(['report.jsonl']);
});
