import { readFile } from 'node:fs/promises';
import { isAlive } from '../store/own-process.js';

/** A second signal this long after the first means that someone has lost patience, in milliseconds. */
const patienceMs = 1_000;

/** How often to look whether the process that started this one is still there, in milliseconds. */
const lookMs = 500;

/**
 * Resolves at the first SIGINT or SIGTERM. One that comes later than a second after it ends the process at once;
 * one that comes sooner is the same key stroke, handed on by npm as well as by the terminal.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first = Number.POSITIVE_INFINITY;
    const onSignal = () => {
      if (Date.now() - first > patienceMs) process.exit(1);
      first = Math.min(first, Date.now());
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}

/** A command was told to stop before it was done. */
export class StoppedError extends Error {
  constructor() {
    super('stopped before it was done; what was recorded by then stays');
    this.name = 'StoppedError';
  }
}

/** Read as early as can be: whoever loses their parent is given another. */
const parent = process.ppid;

/**
 * Resolves when the process that started this one ends, at once where it had ended before. npm hands a SIGTERM on to its
 * shell only, which ends without handing it on.
 */
export async function endOfParent(): Promise<void> {
  if (await isTakenIn()) return;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent && isAlive(parent)) return;
      clearInterval(timer);
      resolve();
    }, lookMs);
    timer.unref();
  });
}

/**
 * Whether the parent ended before this process could look at it. Process 1 takes in those whose parent ended; where it is
 * itself the one that started them, as npm is in a container, they are of its process group.
 */
async function isTakenIn(): Promise<boolean> {
  return parent === 1 && (await processGroup()) !== 1;
}

/** The id of this process's group; null where the system does not show it as Linux does. */
async function processGroup(): Promise<number | null> {
  const line = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  // After the name, which may hold anything: the state, the parent, the group.
  const group = line.slice(line.lastIndexOf(')')).split(' ')[3];
  return group === undefined ? null : Number(group);
}
