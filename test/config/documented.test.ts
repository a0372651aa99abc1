import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig, variableNames } from '../../src/config.js';

const example = await readFile('.env.example', 'utf8');
const documentation = await readFile('docs/configuration.md', 'utf8');

test('.env.example has every variable, and no other', () => {
  expect(Object.keys(parse(example)).sort()).toEqual([...variableNames].sort());
});

test('.env.example has the defaults: copied as it is, it changes nothing', () => {
  expect(readConfig(parse(example), '/')).toEqual(readConfig({}, '/'));
});

test('docs/configuration.md has a row for every variable, and no other', () => {
  const rows = [...documentation.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...variableNames].sort());
});

test('docs/configuration.md has the same defaults as .env.example', () => {
  const rows = [...documentation.matchAll(/^\| `([A-Z0-9_]+)` \| (?:`([^`]*)` )?\|/gm)];
  const documented = Object.fromEntries(rows.map(([, name, value]) => [name, value ?? '']));
  expect(documented).toEqual(parse(example));
});
