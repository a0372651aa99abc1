import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '../../src/turns.js';

const refusal = () => new Error('no turn came');

test('a whole that was begun is brought to its end before one that came later, and each in its order', async () => {
  const turns = new Turns(1, null);
  const [first, second] = [new AbortController().signal, new AbortController().signal];
  const done: string[] = [];
  const take = (name: string, signal?: AbortSignal) =>
    turns.take(
      async () => {
        await setImmediate();
        done.push(name);
      },
      refusal,
      signal,
    );
  const begun = [take('first of first', first), take('first of second', second), take('alone')];
  const all = Promise.all([
    ...begun,
    take('second of second', second),
    take('second of first', first),
    take('last'),
  ]);
  expect(turns.awaited).toBe(5);
  await all;
  expect(done).toEqual([
    'first of first',
    'second of first',
    'first of second',
    'second of second',
    'alone',
    'last',
  ]);
});

test('one that leaves makes no other lose its place', async () => {
  const turns = new Turns(1, null);
  const leaving = new AbortController();
  const done: number[] = [];
  const take = (number: number, signal?: AbortSignal) =>
    turns.take(async () => void done.push(number), refusal, signal);
  const all = Promise.allSettled([take(1), take(2), take(3, leaving.signal), take(4)]);
  leaving.abort(new Error('left'));
  const [, , third] = await all;
  expect(third).toMatchObject({ status: 'rejected', reason: { message: 'left' } });
  expect(done).toEqual([1, 2, 4]);
  expect([turns.taken, turns.awaited]).toEqual([0, 0]);
});
