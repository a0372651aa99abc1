import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeed, loadSeedIfEmpty } from '../../src/load-seed.js';
import { SeedError } from '../../src/seed/seed-error.js';
import { graphForAllTests } from '../support/fresh-graph.js';
import { testAddress } from '../support/graph.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const { driver, graph } = graphForAllTests();

const claim = (subject: string, sentence: number) => `
claims:
  - id: one-more
    subject: ${subject}
    predicate: LOCATED_IN
    object: syria
    began: { earliest: 1900-01-01 }
    passage: { document: iran-withdraws-from-syria, sentence: ${sentence} }
    note: A claim of another folder about what the article speaks of.
`;

test('an empty graph is filled, and one that holds something is left alone', async () => {
  expect((await loadSeedIfEmpty(graph, 'seed'))?.claims.recorded).toBeGreaterThan(50);
  expect(await loadSeedIfEmpty(graph, 'seed')).toBeNull();
});

test('a folder may speak of what is recorded already: entities, documents and their sentences', async () => {
  const report = await loadSeed(graph, await folderWith(claim('hama', 1)));
  expect(report.claims).toEqual({ recorded: 1, kept: 0, differing: [] });
  const { records } = await driver.executeQuery(
    'MATCH (c:Claim {id: "one-more"}) RETURN toString(c.attestedOn) AS day, c.attestedBasis AS basis',
    {},
    { database: testAddress().database },
  );
  expect(records[0]?.toObject()).toEqual({ day: '2024-12-07', basis: 'INFERRED' });
});

test.each([
  ['an entity of a kind that the predicate may not join', claim('donald-trump', 1)],
  ['an entity that there is not', claim('hamaa', 1)],
  ['a document where an entity should be', claim('iran-withdraws-from-syria', 1)],
  ['a claim where an entity should be', claim('one-more', 1)],
  ['a sentence that the document does not have', claim('hama', 999)],
])('what it says of them is checked: %s', async (_, written) => {
  await expect(loadSeed(graph, await folderWith(written))).rejects.toThrow(SeedError);
});

test('what is recorded counts, not how the folder has it under the same id', async () => {
  const redefined = 'entities: [{ id: donald-trump, kind: Place, name: Trump }]';
  const written = claim('donald-trump', 1).replace('one-more', 'yet-another');
  await expect(loadSeed(graph, await folderWith(`${redefined}\n${written}`))).rejects.toThrow(
    /claims\[0\]\.predicate: LOCATED_IN cannot join a Person/,
  );
});

async function folderWith(written: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'more.yaml'), written);
  return folder;
}
