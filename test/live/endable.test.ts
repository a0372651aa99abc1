import { expect, test } from 'vitest';
import { endable } from '../../src/endable.js';

/** Gives 1, and then waits until it is to end. */
async function* waiting(signal: AbortSignal): AsyncGenerator<number, void, undefined> {
  yield 1;
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

test('it ends at once when it is told to while it waits, and says so once', async () => {
  let ended = 0;
  const numbers = endable(waiting, () => ended++);
  expect(await numbers.next()).toEqual({ done: false, value: 1 });
  const next = numbers.next();
  await numbers.return();
  expect(await next).toEqual({ done: true, value: undefined });
  await numbers.return();
  expect(ended).toBe(1);
});

test('it ends though it was never begun', async () => {
  let ended = 0;
  await endable(waiting, () => ended++).return();
  expect(ended).toBe(1);
});

test('it ends with what it fails of', async () => {
  let ended = 0;
  const failing = endable(
    // biome-ignore lint/correctness/useYield: it fails before.
    async function* (): AsyncGenerator<number, void, undefined> {
      throw new Error('of something');
    },
    () => ended++,
  );
  await expect(failing.next()).rejects.toThrow('of something');
  expect(ended).toBe(1);
});
