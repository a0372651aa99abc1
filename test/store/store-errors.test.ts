import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STORE_ERROR_CODES } from '../../src/store/store-error.js';

test('docs/store.md explains every code of the store, and no other', async () => {
  const text = await readFile(new URL('../../docs/store.md', import.meta.url), 'utf8');
  const explained = [...text.matchAll(/^\| `(STORE_\w+)` \|/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual([...STORE_ERROR_CODES].toSorted());
});
