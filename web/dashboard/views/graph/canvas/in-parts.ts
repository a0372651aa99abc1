/** So long is worked before the page is let do something else, in milliseconds. */
const partMs = 16;

/** What is done in parts. */
interface InParts<Item> {
  readonly items: readonly Item[];
  readonly work: (item: Item) => void;
  /** Told at the end of each part. */
  readonly rest: () => void;
  /** Told once all is done. */
  readonly done: () => void;
}

/** Does some work on each of many items, a part of them at a time; gives what stops it. */
export function inParts<Item>({ items, work, rest, done }: InParts<Item>): () => void {
  const left = items.values();
  const part = () => {
    const end = performance.now() + partMs;
    for (let next = left.next(); ; next = left.next()) {
      if (next.done) {
        rest();
        done();
        return;
      }
      work(next.value);
      if (performance.now() >= end) break;
    }
    rest();
    stop = soon(part);
  };
  let stop = soon(part);
  return () => stop();
}

/** What browsers have that know it, and TypeScript does not. */
interface Scheduler {
  readonly postTask: (work: () => void, options: { readonly signal: AbortSignal }) => Promise<void>;
}

/**
 * Does something once what waits is done; gives what keeps it from being done. Not by a timer where there is another way: of timers that
 * set each other, browsers hold each back for four milliseconds.
 */
function soon(work: () => void): () => void {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler === undefined) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const kept = new AbortController();
  scheduler.postTask(work, { signal: kept.signal }).catch((error: unknown) => {
    if (!kept.signal.aborted) throw error;
  });
  return () => kept.abort();
}
