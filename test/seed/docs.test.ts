import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readSeed } from '../../src/seed/read-seed.js';
import { seedJsonSchema } from '../../src/seed/schema.js';
import { folderOf } from './folder.js';

const PAGE = 'docs/seed-format.md';

test('the example of the documentation is a complete folder', async () => {
  const folder = await folderOf({ 'bulletin.yaml': await block('yaml') });
  const seed = await readSeed(folder);
  expect(seed.claims.map(({ subject, object }) => [subject, object])).toEqual([['arland', 'borduria']]);
});

test("the documentation's command prints where the example's passage stands", async () => {
  const text = (await block('text')).trimEnd();
  const folder = await folderOf({ 'bulletin.txt': text });
  const { stdout } = await promisify(execFile)('sh', ['-c', await block('sh')], { cwd: folder });
  const [claim] = (await readSeed(await folderOf({ 'bulletin.yaml': await block('yaml') }))).claims;
  const { start, end, sha256 } = claim?.passage.span ?? {};
  expect(stdout.replaceAll(/\s+/g, ' ').trim()).toBe(`{ start: ${start}, end: ${end}, sha256: '${sha256}' }`);
});

test('the documentation has every key of the form', async () => {
  const page = await readFile(PAGE, 'utf8');
  const missing = [...keysOf(seedJsonSchema())].filter((key) => !page.includes(`\`${key}\``));
  expect(missing).toEqual([]);
});

/** The first block of a language on the page. */
async function block(language: string): Promise<string> {
  const found = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(await readFile(PAGE, 'utf8'));
  if (found?.[1] === undefined) throw new Error(`${PAGE} has no block of ${language}`);
  return found[1];
}

function keysOf(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  return new Set(
    Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
      ...(key === 'properties' ? Object.keys(value as object) : []),
      ...keysOf(value),
    ]),
  );
}
