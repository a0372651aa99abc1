import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../src/store/lock.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('work under one lock is done one after the other', async () => {
  const folder = await temporaryFolder();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await sleep(50);
    steps.push(`${name} ends`);
  };
  await Promise.all(['a', 'b'].map((name) => withLock(folder, join(folder, '.lock'), work(name))));
  // Who asks first need not get it first: the lock promises one at a time, not a queue.
  const [first, , second] = steps.map((step) => step[0]);
  expect([first, second].sort()).toEqual(['a', 'b']);
  expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
});

test('work that fails gives the lock back', async () => {
  const folder = await temporaryFolder();
  const lock = join(folder, '.lock');
  await expect(withLock(folder, lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await withLock(folder, lock, async () => 'done', 0)).toBe('done');
});

test('who waits in vain is told what holds the folder', async () => {
  const folder = await temporaryFolder();
  const lock = join(folder, '.lock');
  const tryMeanwhile = () => withLock(folder, lock, async () => {}, 0);
  await withLock(folder, lock, async () => {
    await expect(tryMeanwhile()).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining(folder),
      hint: expect.stringContaining(lock),
    });
  });
});

test('a folder in which no lock can be written is unusable, not busy', async () => {
  const missing = join(await temporaryFolder(), 'missing');
  await expect(withLock(missing, join(missing, '.lock'), async () => {})).rejects.toMatchObject({
    code: 'STORE_FOLDER_UNUSABLE',
  });
});
