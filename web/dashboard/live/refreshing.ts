import type { QueryClient } from '@tanstack/react-query';
import type { Change } from './change.js';
import { mayDiffer } from './may-differ.js';

/** Changes come in bursts: those of this time are taken together, in milliseconds. */
const gatherMs = 150;
/** Under a stream of changes, questions are asked again no oftener than this. */
const leastPauseMs = 2_000;
/** More changes than this are not looked at one by one. */
const mostGathered = 200;

/** Asks anew what changes may have made stale. */
export interface Refreshing {
  readonly add: (change: Change) => void;
  readonly stop: () => void;
}

/**
 * Gathers changes, and asks anew what they may have made stale: one round after the other, for a question that is asked anew while
 * its answer is on the way would never be answered under a stream of changes. A page that nobody sees waits until somebody does.
 */
export function refreshing(questions: QueryClient): Refreshing {
  let gathered: Change[] = [];
  let isTooMany = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isBusy = false;
  let isStopped = false;
  const refresh = async () => {
    timer = null;
    if (document.hidden || isBusy) return;
    const [changes, isAll] = [gathered, isTooMany];
    [gathered, isTooMany] = [[], false];
    isBusy = true;
    await questions.invalidateQueries({
      predicate: ({ queryKey }) => isAll || mayDiffer(queryKey, changes),
    });
    isBusy = false;
    if (!isStopped && gathered.length > 0) timer ??= setTimeout(refresh, leastPauseMs);
  };
  const seen = () => {
    if (gathered.length > 0) timer ??= setTimeout(refresh, gatherMs);
  };
  document.addEventListener('visibilitychange', seen);
  return {
    add: (change) => {
      if (gathered.length < mostGathered) gathered.push(change);
      else isTooMany = true;
      if (!isBusy) timer ??= setTimeout(refresh, gatherMs);
    },
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    },
  };
}
