import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { BoltProxy } from './bolt-proxy.js';

/** It is waited so long for a write to be under way, in milliseconds. */
const patienceMs = 30_000;

/**
 * Kills at a random moment within a second, as soon as a write is under way. Whether it was: a kill in a quiet moment would show
 * nothing.
 */
export async function killInMidWrite({ writing }: BoltProxy, kill: () => void): Promise<boolean> {
  await sleep(Math.random() * 1_000);
  const end = performance.now() + patienceMs;
  while (writing() === 0 && performance.now() < end) await setImmediate();
  const landed = writing() > 0;
  kill();
  return landed;
}

/** Kills when a commit has been sent and is not answered: it may be done, or not. Whether it was so. */
export async function killAtCommit(
  { nextCommit, committing }: BoltProxy,
  kill: () => void,
): Promise<boolean> {
  await Promise.race([nextCommit(), sleep(patienceMs, undefined, { ref: false })]);
  const landed = committing() > 0;
  kill();
  return landed;
}
