import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Batch, DocumentInput } from '../../src/domain/recording/input.js';
import { readSeed } from '../../src/seed/read-seed.js';

const ARTICLE = '../shared/seed/article.txt';
const hasArticle = existsSync(ARTICLE);

const texts = [
  { document: 'iran-withdraws-from-syria', file: ARTICLE, isThere: hasArticle },
  { document: 'editors-background', file: 'seed/editors-background.txt', isThere: true },
];

let seed: Batch;
beforeAll(async () => {
  seed = await readSeed('seed');
});

describe.each(texts)('the text of $document', ({ document, file, isThere }) => {
  test.skipIf(!isThere)('is the one that the seed was read from', async () => {
    const text = await readFile(file, 'utf8');
    expect({ length: text.length, sha256: sha256(text) }).toMatchObject({
      length: documentOf(document).length,
      sha256: documentOf(document).sha256,
    });
  });

  test.skipIf(!isThere)(
    'has each sentence where the seed says, and nothing but white space between',
    async () => {
      const text = await readFile(file, 'utf8');
      let rest = text;
      for (const { start, end, sha256: hash } of documentOf(document).sentences.toReversed()) {
        expect(sha256(text.slice(start, end))).toBe(hash);
        expect(rest.slice(end).trim()).toBe('');
        rest = rest.slice(0, start);
      }
      expect(rest.trim()).toBe('');
    },
  );

  test.skipIf(!isThere)('has the words of each passage where the seed says', async () => {
    const text = await readFile(file, 'utf8');
    const wrong = claimsOf(document).filter(
      ({ passage: { span } }) => span === null || sha256(text.slice(span.start, span.end)) !== span.sha256,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has claims in each sentence, or a reason why not, and never both', () => {
    const read = new Set(claimsOf(document).map(({ passage }) => passage.sentence));
    const amiss = documentOf(document).sentences.filter(
      (sentence) => read.has(sentence.number) !== (sentence.without === null),
    );
    expect(amiss.map((sentence) => sentence.number)).toEqual([]);
  });

  test('has every passage within the sentence that is named', () => {
    const sentences = new Map(documentOf(document).sentences.map((sentence) => [sentence.number, sentence]));
    const amiss = claimsOf(document).filter(({ passage: { sentence, span } }) => {
      const found = sentences.get(sentence ?? 0);
      return !found || !span || span.start < found.start || span.end > found.end;
    });
    expect(amiss.map(({ id }) => id)).toEqual([]);
  });
});

test.skipIf(!hasArticle)('no nine words in a row of the article are in seed, examples or docs', async () => {
  const runs = new Set(nineWordRuns(await readFile(ARTICLE, 'utf8')));
  const found = await Promise.all(
    ['seed', 'examples', 'docs'].map(async (folder) => {
      const files = await filesIn(folder);
      const contents = await Promise.all(
        files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
      );
      return contents.flatMap(({ file, text }) =>
        nineWordRuns(text)
          .filter((run) => runs.has(run))
          .map((run) => `${file}: ${run}`),
      );
    }),
  );
  expect(found.flat()).toEqual([]);
});

test.each([
  ['Bashir Al Assad', 'bashar-al-assad'],
  ['Hezbolah', 'hezbollah'],
  ['United State', 'united-states'],
])('the spelling "%s" is kept, as a misspelling', (text, id) => {
  const names = seed.entities.find((entity) => entity.id === id)?.names;
  expect(names).toContainEqual({ text, language: 'en', kind: 'MISSPELLING' });
});

test('the day of the article is inferred, with the basis, and the background says what it is', () => {
  expect(documentOf('iran-withdraws-from-syria')).toMatchObject({
    attestedOn: '2024-12-07',
    attestedBasis: { kind: 'INFERRED', why: expect.stringContaining('Hama') },
    publisher: null,
    publishedOn: null,
  });
  expect(documentOf('editors-background').kind).toBe('BACKGROUND');
});

test('a day that the article does not give is said to be the background’s in the claim itself', () => {
  // Its own days are its last and the few before it, and "decades" before it.
  const isOwn = (day: string) => (day >= '2024-12-02' && day <= '2024-12-08') || day === '2004-12-07';
  const silent = claimsOf('iran-withdraws-from-syria').filter(({ note, began, ended }) => {
    const days = [began.earliest, began.latest, ended.earliest, ended.latest];
    const foreign = days.filter((day) => day !== null && !isOwn(day));
    return foreign.length > 0 && !/\(Days from the background, sentences? [\d, and]+\.\)$/.test(note);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

function documentOf(id: string): DocumentInput {
  const found = seed.documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`The seed has no document ${id}`);
  return found;
}

function claimsOf(document: string) {
  return seed.claims.filter(({ passage }) => passage.document === document);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function nineWordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(8).map((_, index) => words.slice(index, index + 9).join(' '));
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
