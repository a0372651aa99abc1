import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const packages = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: packages, devDependencies: packages })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));
const versions = { ...manifest.dependencies, ...manifest.devDependencies };

test('docs/decisions/dependencies.md says of every dependency why it is one, and of no other', async () => {
  const documentation = await readFile('docs/decisions/dependencies.md', 'utf8');
  const rows = documentation.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys(versions).sort());
});

test('every dependency has one exact version', () => {
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});
