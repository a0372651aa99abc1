/**
 * Writes what is generated from the vocabulary and the schema; with `--check`, says instead which of it is out of
 * date, and fails if any is.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import codegen from '../codegen.js';
import { seedJsonSchema } from '../src/seed/schema.js';
import { vocabularySchema } from './vocabulary-schema.js';

interface Generated {
  readonly path: string;
  readonly content: string;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const settle = values.check ? complain : write;
// In this order, for the types come from the whole schema.
await settle({ path: 'schema/vocabulary.graphql', content: vocabularySchema() });
await settle({ path: 'schema/seed.schema.json', content: `${JSON.stringify(seedJsonSchema(), null, 2)}\n` });
for (const file of await typesOfSchema()) await settle(file);

async function complain({ path, content }: Generated): Promise<void> {
  if ((await currentContent(path)) === content) return;
  process.stderr.write(`${path} is out of date: run \`npm run generate\`.\n`);
  process.exitCode = 1;
}

async function write({ path, content }: Generated): Promise<void> {
  if ((await currentContent(path)) === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  process.stdout.write(`${path} written\n`);
}

async function typesOfSchema(): Promise<Generated[]> {
  const files: { filename: string; content: string }[] = await generate({ ...codegen, silent: true }, false);
  return files.map(({ filename, content }) => ({ path: relative('.', filename), content }));
}

async function currentContent(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
