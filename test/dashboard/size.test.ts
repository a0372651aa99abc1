import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Built, buildDashboard } from './built.js';

/** What the first view may weigh, compressed, in bytes. */
const mostBytes = 350_000;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

let built: Built;
beforeAll(async () => {
  built = await buildDashboard();
});
afterAll(() => built.remove());

/** What it may be in, in files: a browser asks for six at a time. */
const mostFiles = 12;

test('the first view weighs less than 350 kB compressed, its typeface and its worker included, and is in few files', async () => {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(built.folder, 'manifest.json'), 'utf8')),
  );
  const assets = (await readdir(join(built.folder, 'assets'))).map((name) => `assets/${name}`);
  const html = await readFile(join(built.folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="[.][/]([^"]+)"/g)].map(([, file]) => file ?? '');
  expect(named, 'the page loads what shows it, and its typeface, from the start').toEqual(
    expect.arrayContaining(
      [/main-.*js/, /page-.*js/, /page-.*css/, /latin-wght.*woff2/].map((name) =>
        expect.stringMatching(name),
      ),
    ),
  );
  const drawing = Object.keys(manifest).find((key) => /^_graph-.*[.]js$/.test(key)) ?? 'what draws the graph';
  const files = new Set([
    'index.html',
    ...named,
    ...loadedBy(manifest, drawing),
    ...assets.filter((name) => /layout-worker.*[.]js$/.test(name)),
  ]);
  const sizes = await Promise.all(
    [...files].map(async (file) => [file, await sizeOf(join(built.folder, file))] as const),
  );
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  process.stdout.write(`first view: ${Math.round(bytes / 1_000)} kB compressed, in ${sizes.length} files\n`);
  expect(sizes.length, [...files].join('\n')).toBeLessThan(mostFiles);
  expect(bytes, sizes.map(([file, size]) => `${file}: ${size}`).join('\n')).toBeLessThan(mostBytes);
});

/** The files that a module needs before it runs. */
function loadedBy(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  const entry = manifest[key];
  if (entry === undefined) throw new Error(`The build has no ${key}: ${Object.keys(manifest).join(', ')}`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [entry.file, ...entry.css, ...entry.imports.flatMap((each) => loadedBy(manifest, each, seen))];
}

/** As the server sends it: as it was compressed when it was built, where it was. */
async function sizeOf(path: string): Promise<number> {
  const { size } = await stat(`${path}.br`).catch(() => stat(path));
  return size;
}
