import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

test('the call that docs/recording.md shows records a claim, once however often it is made', async () => {
  const documentation = await readFile('docs/recording.md', 'utf8');
  const [, body = ''] = /-d '(\{[^']*\})'/.exec(documentation) ?? [];
  const { query, variables } = JSON.parse(body);
  const first = await api.data<{ recordClaims: { recorded: readonly string[] } }>(query, variables);
  expect(first.recordClaims.recorded).toHaveLength(1);
  expect(await api.data(query, variables)).toEqual(first);
});
