/** Before `npm run bench`: installs what Entente is measured against, the first time and after changes, and compiles it. */
import { stat } from 'node:fs/promises';
import { execa } from 'execa';

const installed = await modified('bench/node_modules/.package-lock.json');
if (installed < (await modified('bench/package-lock.json'))) {
  process.stderr.write('Installing what Entente is measured against, into bench/node_modules …\n');
  await run('npm', ['ci', '--prefix', 'bench', '--no-fund', '--no-audit', '--loglevel', 'error']);
}
await run('tsc', ['-p', 'bench/tsconfig.build.json']);

/** When a file was last changed; long ago where there is none. */
async function modified(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const { exitCode } = await execa(command, args, { preferLocal: true, stdio: 'inherit', reject: false });
  if (exitCode !== 0) process.exit(1);
}
