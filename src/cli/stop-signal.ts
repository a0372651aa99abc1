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

/**
 * Resolves when the process that started this one ends. npm hands a SIGTERM on to its shell only, which ends without
 * handing it on.
 */
export function endOfParent(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(parent)) return;
      clearInterval(timer);
      resolve();
    }, lookMs);
    timer.unref();
  });
}
