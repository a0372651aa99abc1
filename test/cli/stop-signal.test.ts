import { execa } from 'execa';
import { expect, test } from 'vitest';

const program = `
  import { stopSignal } from './src/cli/stop-signal.ts';
  const alive = setInterval(() => {}, 1000);
  const signal = stopSignal();
  console.log('ready');
  await signal;
  console.log('stopping');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  console.log('stopped');
  clearInterval(alive);
`;

function start() {
  const run = execa(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    reject: false,
  });
  return { run, ready: new Promise<void>((resolve) => run.stdout?.once('data', () => resolve())) };
}

test('a second signal at once is the same key stroke: stopping goes on', async () => {
  const { run, ready } = start();
  await ready;
  run.kill('SIGINT');
  run.kill('SIGINT');
  const { stdout, exitCode } = await run;
  expect(stdout).toBe('ready\nstopping\nstopped');
  expect(exitCode).toBe(0);
});

test('a second signal later ends the process at once', async () => {
  const { run, ready } = start();
  await ready;
  run.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  run.kill('SIGTERM');
  const { stdout, exitCode } = await run;
  expect(stdout).toBe('ready\nstopping');
  expect(exitCode).toBe(1);
});

/** A program that says when it sees that its parent has ended, and waits 20 seconds for that. */
const child = `
  import { endOfParent } from './src/cli/stop-signal.ts';
  const alive = setTimeout(() => {}, 20_000);
  const ended = endOfParent();
  console.log('ready');
  await ended;
  console.log('alone');
  clearTimeout(alive);
`;
const node = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval'];

test('the end of the process that started this one is noticed', async () => {
  // A shell that ends at SIGTERM without handing it on, as npm's does.
  const run = execa('sh', ['-c', '"$@"; true', 'sh', ...node, child], { reject: false });
  await new Promise<void>((resolve) => run.stdout.once('data', () => resolve()));
  run.kill('SIGTERM');
  expect((await run).stdout).toBe('ready\nalone');
});

test.runIf(process.platform === 'linux')('so is one that had ended before anybody looked', async () => {
  // Some systems have orphans taken in by another process than 1; there, nothing shows that they are some.
  const orphan = `if (process.ppid !== 1) { console.log('ready\\nalone'); process.exit(); } ${child}`;
  const script = '{ while kill -0 $$; do sleep 0.1; done; exec "$@"; } 2>/dev/null &';
  // In a container, everything may be of the group of process 1.
  const run = execa('sh', ['-c', script, 'sh', ...node, orphan], { reject: false, detached: true });
  expect((await run).stdout).toBe('ready\nalone');
});
