import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedChange } from '../../domain/change.js';
import { endable } from '../../endable.js';
import { EntenteError } from '../../errors.js';
import { Turns } from '../../turns.js';
import type { Graph } from '../connection.js';
import { changesAfter, type Place, type ReadChange } from './log-page.js';
import { isAway, Tail } from './tail.js';

/** How long to wait until a page is asked for again that could not be had, in milliseconds. */
const againMs = 500;

/** How many pages are read at once for those who are not at the end: there may be thousands of them, and others ask, too. */
const pagesAtOnce = 3;

/** How long a page waits until it is one of those, in milliseconds. */
const patienceMs = 5_000;

/** The change log, for those who follow it: however many they are, its end is read once for all of them, and not at all for nobody. */
export class ChangeLog {
  readonly #graph: Pick<Graph, 'read'>;
  readonly #pollMs: number;
  readonly #followers = new Set<symbol>();
  readonly #pages = new Turns(pagesAtOnce, patienceMs);
  #tail: Tail | null = null;

  /** @param pollMs how often the log is read while nothing tells that it has grown, in milliseconds */
  constructor(graph: Pick<Graph, 'read'>, pollMs: number) {
    this.#graph = graph;
    this.#pollMs = pollMs;
  }

  /** Has the log read now, where anybody follows it: this process has written to it. */
  wake(): void {
    this.#tail?.wake();
  }

  /**
   * The changes after a position, or from now on where it is null, without end: in their order, none left out and none twice. While the
   * database is away they wait, and go on. Each who follows reads at their own pace: what they do not take is read again when they
   * do, and not kept for them.
   *
   * It resolves once it is known from where on they are.
   *
   * @param signal is aborted when nobody waits for that any more
   * @throws EntenteError `NOT_FOUND` where the log has no such position; where it could not be looked for now, the changes do. They do, too,
   *   where the log turns out to be another than it was
   */
  async follow(
    since: number | null,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<LoggedChange, void, undefined>> {
    const tail = this.#join();
    const follower = Symbol('follower');
    this.#followers.add(follower);
    const leave = () => {
      this.#followers.delete(follower);
      if (this.#followers.size > 0) return;
      tail.stop();
      this.#tail?.stop();
      this.#tail = null;
    };
    try {
      const from = since ?? (await endOf(tail, signal));
      const begun = await this.#firstAfter(tail, from, signal);
      return endable((ending) => this.#changes(tail, from, begun, ending), leave);
    } catch (error) {
      leave();
      throw error;
    }
  }

  #join(): Tail {
    if (this.#tail !== null) return this.#tail;
    const tail = new Tail(this.#graph, this.#pollMs);
    this.#tail = tail;
    // What it failed of, those who follow throw; who comes then begins with another.
    void tail.run().then(() => {
      if (this.#tail === tail) this.#tail = null;
    });
    return tail;
  }

  /** What follows a position, which is there then; null where that cannot be known now, or the signal is aborted. */
  async #firstAfter(
    tail: Tail,
    position: number,
    signal: AbortSignal,
  ): Promise<readonly ReadChange[] | null> {
    // After a restart all come back at once, and most find theirs in what is read for all.
    await tail.tried(signal);
    const { end } = tail;
    if (end === null) return null;
    const kept = position <= end ? tail.after(position) : null;
    if (kept !== null) return kept;
    try {
      return await this.#page({ position, digest: null }, signal);
    } catch (error) {
      if (signal.aborted || isAway(error)) return null;
      throw error;
    }
  }

  /** As {@link #firstAfter}, once that can be known; none when the signal is aborted. */
  async #laterAfter(tail: Tail, position: number, signal: AbortSignal): Promise<readonly ReadChange[]> {
    while (!signal.aborted) {
      await pause(signal);
      const first = await this.#firstAfter(tail, position, signal);
      if (first !== null) return first;
    }
    return [];
  }

  async *#changes(
    tail: Tail,
    from: number,
    begun: readonly ReadChange[] | null,
    signal: AbortSignal,
  ): AsyncGenerator<LoggedChange, void, undefined> {
    let place: Place = { position: from, digest: null };
    let next = begun ?? (await this.#laterAfter(tail, from, signal));
    while (!signal.aborted) {
      for (const change of next) {
        yield change;
        place = change;
      }
      next = await this.#next(tail, place, signal);
    }
  }

  /** The next changes, once there are some; none when the signal is aborted. */
  async #next(tail: Tail, place: Place, signal: AbortSignal): Promise<readonly ReadChange[]> {
    while (!signal.aborted) {
      const kept = tail.after(place.position);
      const next = kept ?? (await this.#pageAfter(place, signal));
      if (next.length > 0) return next;
      await (kept === null ? pause(signal) : tail.moved(signal));
    }
    return [];
  }

  /** The page after a place, once the database can be asked for it. */
  async #pageAfter(place: Place, signal: AbortSignal): Promise<readonly ReadChange[]> {
    while (!signal.aborted) {
      try {
        return await this.#page(place, signal);
      } catch (error) {
        if (!signal.aborted && !isAway(error)) throw error;
      }
      await pause(signal);
    }
    return [];
  }

  /**
   * The page after a place, in its turn. It has a signal of its own, for statements with the same one are taken for pieces of one
   * whole, which go before whatever came after the first of them: who follows would be before all others for ever.
   */
  async #page(place: Place, signal: AbortSignal): Promise<readonly ReadChange[]> {
    signal.throwIfAborted();
    const own = new AbortController();
    const abort = () => own.abort(signal.reason);
    signal.addEventListener('abort', abort);
    try {
      const read = () => changesAfter(this.#graph, place, own.signal);
      return await this.#pages.take(read, tooManyPages, own.signal);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }
}

/** The position of the log's last change, once it is known. Throws the signal's reason when that is aborted before. */
async function endOf(tail: Tail, signal: AbortSignal): Promise<number> {
  for (;;) {
    signal.throwIfAborted();
    if (tail.end !== null) return tail.end;
    await tail.moved(signal);
  }
}

function tooManyPages(): EntenteError {
  return new EntenteError('UNAVAILABLE', 'The change log is read for too many at once.');
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(againMs, undefined, { signal }).catch(() => {});
}
