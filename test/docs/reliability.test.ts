import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rows, testedRows } from '../campaign/rows.js';

const page = readFileSync('docs/reliability.md', 'utf8');

test('docs/reliability.md says of every promise how it is tried, and of no other', () => {
  const named = [...page.matchAll(/^\| `([a-z-]+)` \| /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...rows, ...testedRows].map(({ name }) => name).sort());
});

test('the tests that are to keep a promise are there', () => {
  const files = testedRows.flatMap(({ tests }) => tests);
  const linked = [...page.matchAll(/\]\(\.\.\/(test\/[\w./-]+)\)/g)].map(([, file = '']) => file);
  for (const file of [...files, ...linked]) expect([file, existsSync(file)]).toEqual([file, true]);
});
