import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LookUp, readSeed } from '../../src/seed/read-seed.js';
import { SeedError } from '../../src/seed/seed-error.js';
import type { Problem } from '../../src/written/problem.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A new folder that holds these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}

/** What is wrong with a folder; nothing, if it can be read. */
export async function problemsOf(folder: string, lookUp?: LookUp): Promise<readonly Problem[]> {
  try {
    await readSeed(folder, lookUp);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
}

/** A folder of two documents' worth of nothing wrong, as the lists of one file; parts can be replaced. */
export function facts(
  parts: { documents?: string; entities?: string; claims?: string; more?: string } = {},
): string {
  return [
    `documents: ${parts.documents ?? `[${DOCUMENT}]`}`,
    `entities: ${parts.entities ?? `[${entity('arland', 'State')}, ${entity('borduria', 'State')}, ${entity('war', 'Event', ', status: ONGOING')}]`}`,
    `claims: ${parts.claims ?? `[${claim()}]`}`,
    parts.more ?? '',
  ].join('\n');
}

/** A document `paper` of 100 units and two sentences, attested on 2024-06-01. */
export const DOCUMENT = `{ id: paper, title: Paper, language: en, kind: NEWS, attestedOn: 2024-06-01, attestedBasis: { kind: STATED },
  length: 100, sentences: [{ number: 1, start: 0, end: 50, sha256: ${'a'.repeat(64)} }, { number: 2, start: 51, end: 100, sha256: ${'a'.repeat(64)} }] }`;

/** An entity in YAML's flow style. */
export function entity(id: string, kind: string, more = ''): string {
  return `{ id: ${id}, kind: ${kind}, name: ${id}, names: [{ text: ${id}, language: en, kind: ALIAS }]${more} }`;
}

/** A claim in YAML's flow style: that Arland opposes Borduria, unless fields say otherwise. */
export function claim(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: 'one',
    subject: 'arland',
    predicate: 'OPPOSES',
    object: 'borduria',
    passage: '{ document: paper, sentence: 1 }',
    note: 'Arland opposes Borduria.',
    ...fields,
  };
  return `{ ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}
