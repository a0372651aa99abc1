import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { seedJsonSchema } from '../../src/seed/schema.js';

test('the published JSON Schema is the one that seed folders are checked with', async () => {
  const published: unknown = JSON.parse(await readFile('schema/seed.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(seedJsonSchema())));
});

test('every field of a seed file is described in the JSON Schema', () => {
  expect(undescribed(seedJsonSchema(), '')).toEqual([]);
});

/** The paths of the properties without a description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties') return undescribed(value, path);
    return Object.entries(value as object).flatMap(([name, property]: [string, unknown]) => {
      const here = `${path}.${name}`;
      const isDescribed = typeof property === 'object' && property !== null && 'description' in property;
      return [...(isDescribed ? [] : [here]), ...undescribed(property, here)];
    });
  });
}
