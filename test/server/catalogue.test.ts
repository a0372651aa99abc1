import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorCatalogue } from '../../src/errors.js';

test('docs/errors.md has every code with its status, and no other', async () => {
  const documentation = await readFile('docs/errors.md', 'utf8');
  const rows = [...documentation.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)];
  const documented = Object.fromEntries(rows.map(([, code, status]) => [code, Number(status)]));
  const catalogued = Object.entries(errorCatalogue).map(([code, { status }]) => [code, status]);
  expect(documented).toEqual(Object.fromEntries(catalogued));
});
