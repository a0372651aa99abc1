import { EntenteError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { changesAfter, endOfLog, type Place, pageSize, type ReadChange } from './log-page.js';

/** How many changes are kept for those who follow, and how many ids they may name together. */
const mostKept = 1_000;
const mostIds = 200_000;

/**
 * The end of the change log, read over and over, once for all who follow it. It begins some changes before the end, so that those who
 * come back after a restart find theirs here.
 */
export class Tail {
  readonly #graph: Pick<Graph, 'read'>;
  readonly #pollMs: number;
  readonly #stopping = new AbortController();
  readonly #waiting = new Set<() => void>();
  #kept: ReadChange[] = [];
  #ids = 0;
  #last: Place | null = null;
  #end: number | null = null;
  #failure: { readonly error: unknown } | null = null;
  #isTried = false;
  #isWoken = false;
  #wake = () => {};

  /** @param pollMs how often the log is read while nothing tells that it has grown, in milliseconds */
  constructor(graph: Pick<Graph, 'read'>, pollMs: number) {
    this.#graph = graph;
    this.#pollMs = pollMs;
  }

  /** The position of the log's last change, as far as is known; null while it could not be read. Throws as {@link after} does. */
  get end(): number | null {
    if (this.#failure !== null) throw this.#failure.error;
    return this.#end;
  }

  /**
   * What follows a position, as far as it was read; null where that is too long ago to be kept here, or nothing was read yet.
   *
   * @throws whatever the reading of the log failed of for good
   */
  after(position: number): readonly ReadChange[] | null {
    if (this.#failure !== null) throw this.#failure.error;
    if (this.#last === null) return null;
    const first = this.#last.position - this.#kept.length;
    if (position < first) return null;
    return this.#kept.slice(position - first, position - first + pageSize);
  }

  /** Resolves when the log was first read, or could not be, or the signal is aborted. */
  async tried(signal: AbortSignal): Promise<void> {
    while (!this.#isTried && !signal.aborted) await this.moved(signal);
  }

  /** Resolves when the log was read again, or could not be, or the signal is aborted. */
  async moved(signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#failure !== null) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        this.#waiting.delete(go);
        signal.removeEventListener('abort', go);
        resolve();
      };
      this.#waiting.add(go);
      signal.addEventListener('abort', go);
    });
  }

  /** Has the log read now: it has grown. */
  wake(): void {
    this.#isWoken = true;
    this.#wake();
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Reads until it is stopped, or fails for good. While the database is away it waits. */
  async run(): Promise<void> {
    const { signal } = this.#stopping;
    try {
      while (!signal.aborted) {
        this.#isWoken = false;
        const isMore = await this.#read(signal).catch(onlyWhileAway);
        this.#tellTried();
        if (!isMore) await this.#pause(signal);
      }
    } catch (error) {
      if (!signal.aborted) this.#failure = { error };
    } finally {
      this.#tellTried();
    }
  }

  /** Whether there is more to read at once. */
  async #read(signal: AbortSignal): Promise<boolean> {
    if (this.#last === null || this.#end === null) {
      const end = await endOfLog(this.#graph, signal);
      this.#end = end;
      this.#last = { position: Math.max(0, end - mostKept), digest: null };
    }
    const changes = await changesAfter(this.#graph, this.#last, signal);
    for (const change of changes) this.#keep(change);
    this.#end = Math.max(this.#end, this.#last.position);
    return changes.length === pageSize;
  }

  #keep(change: ReadChange): void {
    this.#kept.push(change);
    this.#last = change;
    this.#ids += sizeOf(change);
    while (this.#kept.length > mostKept || this.#ids > mostIds) {
      const oldest = this.#kept.shift();
      if (oldest === undefined) break;
      this.#ids -= sizeOf(oldest);
    }
  }

  #tellTried(): void {
    this.#isTried = true;
    for (const go of [...this.#waiting]) go();
  }

  async #pause(signal: AbortSignal): Promise<void> {
    if (this.#isWoken || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', go);
        this.#wake = () => {};
        resolve();
      };
      const timer = setTimeout(go, this.#pollMs);
      signal.addEventListener('abort', go);
      this.#wake = go;
    });
  }
}

function sizeOf({ ids, statements }: ReadChange): number {
  return ids.length + statements.length;
}

/** What passes: the database cannot be reached, or has too much to do. Nothing is read, and the next attempt may be. */
function onlyWhileAway(error: unknown): false {
  if (isAway(error)) return false;
  throw error;
}

/** Whether an error says that the database is away, or too busy: it may answer later what it did not answer now. */
export function isAway(error: unknown): boolean {
  return (
    error instanceof EntenteError &&
    ['UNAVAILABLE', 'TIMEOUT', 'MEMORY_LIMIT_EXCEEDED'].includes(error.extensions.code)
  );
}
