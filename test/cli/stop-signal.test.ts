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

test('the end of the process that started this one is noticed', async () => {
  const child = `
    import { endOfParent } from './src/cli/stop-signal.ts';
    const alive = setInterval(() => {}, 1000);
    console.log('ready');
    await endOfParent();
    console.log('alone');
    clearInterval(alive);
  `;
  // A shell that ends at SIGTERM without handing it on, as npm's does.
  const script = `"$1" --import tsx --input-type=module --eval "$2"; true`;
  const run = execa('sh', ['-c', script, 'sh', process.execPath, child], { reject: false });
  await new Promise<void>((resolve) => run.stdout.once('data', () => resolve()));
  run.kill('SIGTERM');
  expect((await run).stdout).toBe('ready\nalone');
});
