import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { remember } from '../../src/access/remember.js';

test('what was found is remembered for its time, and no longer', async () => {
  let version = 1;
  const look = remember(500, async (id) => `${id} ${version}`);
  expect(await look('a')).toBe('a 1');
  version = 2;
  expect(await look('a')).toBe('a 1');
  expect(await look('b')).toBe('b 2');
  await sleep(600);
  expect(await look('a')).toBe('a 2');
});

test('its time begins before it is looked up, however long that takes', async () => {
  let version = 1;
  const look = remember(100, async () => {
    const found = version;
    await sleep(150);
    return found;
  });
  const first = look('a');
  version = 2;
  expect(await first).toBe(1);
  expect(await look('a')).toBe(2);
});

test('those who ask at once share one look', async () => {
  let looks = 0;
  const look = remember(1_000, async () => ++looks);
  expect(await Promise.all([look('a'), look('a'), look('a')])).toEqual([1, 1, 1]);
});

test('a failure is told to those who asked, and not remembered', async () => {
  let isDown = true;
  const look = remember(10_000, async () => {
    if (isDown) throw new Error('down');
    return 'up';
  });
  await expect(look('a')).rejects.toThrow('down');
  isDown = false;
  expect(await look('a')).toBe('up');
});
