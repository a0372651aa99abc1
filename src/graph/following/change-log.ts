import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedChange } from '../../domain/change.js';
import { endable } from '../../endable.js';
import type { Graph } from '../connection.js';
import { changesAfter, type Place, type ReadChange } from './log-page.js';
import { isAway, Tail } from './tail.js';

/** How long to wait until a page is asked for again that could not be had, in milliseconds. */
const againMs = 500;

/** The change log, for those who follow it: however many they are, its end is read once for all of them, and not at all for nobody. */
export class ChangeLog {
  readonly #graph: Pick<Graph, 'read'>;
  readonly #pollMs: number;
  readonly #followers = new Set<symbol>();
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
   * @throws EntenteError `NOT_FOUND` where the log has no such position; where it could not be looked for now, the changes do. They do, too,
   *   where the log turns out to be another than it was
   */
  async follow(since: number | null): Promise<AsyncGenerator<LoggedChange, void, undefined>> {
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
      const from = since ?? tail.end;
      const begun = from === null ? [] : await this.#firstAfter(tail, from);
      return endable((signal) => this.#changes(tail, from, begun, signal), leave);
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

  /** What follows a position, which is there then; null where that cannot be known now. */
  async #firstAfter(tail: Tail, position: number): Promise<readonly ReadChange[] | null> {
    const kept = tail.after(position);
    if (kept !== null && position <= (tail.end ?? 0)) return kept;
    try {
      return await changesAfter(this.#graph, { position, digest: null }, new AbortController().signal);
    } catch (error) {
      if (isAway(error)) return null;
      throw error;
    }
  }

  async *#changes(
    tail: Tail,
    from: number | null,
    begun: readonly ReadChange[] | null,
    signal: AbortSignal,
  ): AsyncGenerator<LoggedChange, void, undefined> {
    let start = from;
    while (start === null && !signal.aborted) {
      await tail.moved(signal);
      start = tail.end;
    }
    let place: Place = { position: start ?? 0, digest: null };
    let next = begun ?? (await this.#pageAfter(place, signal));
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
        return await changesAfter(this.#graph, place, signal);
      } catch (error) {
        if (!signal.aborted && !isAway(error)) throw error;
      }
      await pause(signal);
    }
    return [];
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(againMs, undefined, { signal }).catch(() => {});
}
