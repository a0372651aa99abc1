/**
 * Builds what runs: the program by tsc, what of it is not TypeScript by copying, the pages by Vite unless they are up to
 * date. With `--clean` nothing of an earlier build is kept; with `--program` the pages are left as they are.
 */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { build } from 'vite';

const { values } = parseArgs({
  options: { clean: { type: 'boolean', default: false }, program: { type: 'boolean', default: false } },
});
if (values.clean) await rm('dist', { recursive: true, force: true });
await step('program', compile);
await step('assets', copyAssets);
if (!values.program) {
  await step('dashboard', () => buildPage('dashboard'));
  await step('GraphiQL', () => buildPage('explorer'));
}

async function step(name: string, work: () => Promise<boolean>): Promise<void> {
  const start = Date.now();
  if (await work()) process.stderr.write(`built ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

async function compile(): Promise<boolean> {
  const { exitCode } = await execa('tsc', ['-p', 'tsconfig.build.json'], {
    preferLocal: true,
    stdio: 'inherit',
    reject: false,
  });
  if (exitCode !== 0) process.exit(1);
  return true;
}

async function copyAssets(): Promise<boolean> {
  const files = await readdir('src', { recursive: true, withFileTypes: true });
  const assets = files.filter((file) => file.isFile() && !file.name.endsWith('.ts'));
  for (const { parentPath, name } of assets) {
    const path = join(parentPath, name);
    await cp(path, path.replace(/^src/, 'dist'));
  }
  return assets.length > 0;
}

async function buildPage(name: string): Promise<boolean> {
  const folder = join('web', name);
  const stamp = `dist/.${name}-inputs`;
  const inputs = await hashOf([...(await filesIn(folder)), 'package-lock.json']);
  const built = await readFile(stamp, 'utf8').catch(() => null);
  if (built === inputs) return false;
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'error' });
  await writeFile(stamp, inputs);
  return true;
}

async function filesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
