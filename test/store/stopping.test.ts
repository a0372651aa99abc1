import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { DataFolder } from '../../src/store/data-folder.js';
import { stopManaged } from '../../src/store/managed.js';
import { findRunning } from '../../src/store/running.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A data folder whose Neo4j is a stand-in that runs this script and has our launcher in its command line. */
async function standIn(script: string) {
  const folder = new DataFolder(await temporaryFolder());
  const launcher = `${await folder.home()}/LocalNeo4j.java`;
  const child = spawn(process.execPath, ['-e', `${script}; console.log('ready')`, launcher], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  if (child.pid === undefined) throw new Error('the stand-in has no process');
  const startedAt = new Date().toISOString();
  await folder.writeRunning({ pid: child.pid, port: 1, neo4jVersion: '5.26.30', startedAt, launcher });
  return { folder, child };
}

test.skipIf(process.platform === 'win32')('a Neo4j that would not end is told of, not killed', async () => {
  const { folder, child } = await standIn("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
  await expect(stopManaged(folder, () => {}, 300)).rejects.toMatchObject({
    code: 'STORE_STOP_FAILED',
    message: expect.stringContaining(String(child.pid)),
  });
  expect(await findRunning(folder)).toMatchObject({ pid: child.pid });
});

test('a process is known as ours by its command line', async () => {
  const { folder, child } = await standIn('setInterval(() => {}, 1000)');
  const running = await folder.running();
  if (running === null) throw new Error('the stand-in was not recorded');
  expect(await findRunning(folder)).toMatchObject({ pid: child.pid });
  await folder.writeRunning({ ...running, launcher: '/another/LocalNeo4j.java' });
  expect(await findRunning(folder)).toBeNull();
});
