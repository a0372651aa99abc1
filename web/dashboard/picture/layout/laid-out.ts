import { canGrow, grown } from './grown.js';
import type { Ground, Points } from './layout.js';

/** Where to draw whom on a ground, as the page keeps it. */
export function laidOut(ground: Ground) {
  return {
    // Not by the ground itself: thousands of relations would be written out as a key each time that the page is drawn.
    queryKey: ['layout', numberOf(ground)] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => layoutFor(ground, signal),
    staleTime: Number.POSITIVE_INFINITY,
  };
}

const numbers = new WeakMap<Ground, number>();
let lastNumber = 0;

/** The same number for the same ground, as long as there is one. */
function numberOf(ground: Ground): number {
  const number = numbers.get(ground) ?? ++lastNumber;
  numbers.set(ground, number);
  return number;
}

/** Where everybody was put last: who comes later is added to it, for as long as the page is open. */
let placed: Points | undefined;

/** Of a ground that somebody recorded more of, the layout that there is with these added; otherwise one made anew. */
async function layoutFor(ground: Ground, signal: AbortSignal): Promise<Points> {
  const made =
    placed !== undefined && canGrow(placed, ground)
      ? grown(placed, ground)
      : await layoutApart(ground, signal);
  placed = made;
  return made;
}

/** A worker that nothing was given to yet. */
let waiting: Worker | undefined;

/** Has a worker load what it needs before there is anything to lay out. */
export function startLayout(): void {
  waiting ??= layoutWorker();
}

function layoutApart({ nodes, edges }: Ground, signal: AbortSignal): Promise<Points> {
  const worker = waiting ?? layoutWorker();
  waiting = undefined;
  return new Promise<Points>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onmessage = ({ data }: MessageEvent<Points>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ nodes, edges });
  }).finally(() => worker.terminate());
}

function layoutWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}
