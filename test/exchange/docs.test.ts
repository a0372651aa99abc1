import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJsonLines } from '../../src/exchange/json-lines.js';
import { readMapping } from '../../src/exchange/mapping/mapping.js';
import { readMapped } from '../../src/exchange/mapping/read-mapped.js';
import { openText } from '../../src/exchange/open-text.js';
import { prepare } from '../../src/exchange/prepare.js';
import { packagePath } from '../../src/package.js';
import { all, fileWith, sortedOut } from './files.js';

const page = readFileSync(packagePath('docs/import.md'), 'utf8');

/** The first block of a language on the page, from some words on. */
function block(language: string, from: string): string {
  const fence = `\`\`\`${language}\n`;
  const start = page.indexOf(fence, page.indexOf(from)) + fence.length;
  return page.slice(start, page.indexOf('```', start));
}

const nothingRecorded = async () => new Map();

test("the page's JSON Lines are as they should be", async () => {
  const file = await openText(await fileWith(block('json', '## JSON Lines'), 'facts.jsonl'));
  const { records, refused } = sortedOut(await all(readJsonLines(file)));
  const { batch, problems } = await prepare(records, nothingRecorded);
  expect([...refused, ...problems]).toEqual([]);
  expect(batch).toMatchObject({
    entities: [{ id: 'arland' }, { id: 'borduria' }],
    claims: [{ began: { earliest: '2024-03-01', latest: '2024-03-31' } }],
    retractions: [{ claim: 'arland-opposes-borduria' }],
  });
});

test("the page's mapping reads the page's CSV", async () => {
  const file = await openText(await fileWith(block('csv', 'Say `links.csv` is')));
  const mapping = await readMapping(await fileWith(block('yaml', 'This mapping'), 'links.yaml'));
  const { records, refused } = sortedOut(await all(readMapped(file, mapping, new Map())));
  const { batch, problems } = await prepare(records, nothingRecorded);
  expect([...refused, ...problems]).toEqual([]);
  expect(batch.entities.map(({ id }) => id)).toEqual(['state-arl', 'state-bor', 'state-syl']);
  expect(batch.claims).toMatchObject([
    {
      predicate: 'ALLIED_WITH',
      began: { earliest: '2014-02-01', latest: '2014-02-28' },
      note: 'ARL and BOR: They signed a treaty.',
    },
    {
      predicate: 'OPPOSES',
      began: { earliest: '2015-01-01', latest: '2015-12-31' },
      note: 'BOR and SYL: nothing more is said.',
    },
  ]);
});
