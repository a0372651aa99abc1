interface Waiting {
  readonly place: number;
  readonly begin: () => void;
}

/**
 * Lets so many pieces of work go on at once; more wait for their turn, who came first first. Pieces that share a signal are of one
 * whole, which came with the first of them: it is brought to its end before others are begun, for a whole that lacks a piece is
 * worth nothing. Well-kept libraries of that kind, such as p-limit and p-queue, let them wait for ever.
 */
export class Turns {
  readonly #atOnce: number;
  #free: number;
  /** In the order in which their wholes came. */
  readonly #waiting: Waiting[] = [];
  readonly #places = new WeakMap<AbortSignal, number>();
  #next = 0;
  readonly #patienceMs: number | null;

  /** How much work goes on now. */
  get taken(): number {
    return this.#atOnce - this.#free;
  }

  /** How much work waits for its turn now. */
  get awaited(): number {
    return this.#waiting.length;
  }

  /** @param patienceMs how long one waits for a turn; null for as long as it takes */
  constructor(atOnce: number, patienceMs: number | null) {
    this.#atOnce = atOnce;
    this.#free = atOnce;
    this.#patienceMs = patienceMs;
  }

  /**
   * Does the work in its turn. Throws what `refusal` makes where none came in time, and the signal's reason where that was
   * aborted before; nothing was begun then.
   */
  async take<T>(work: () => Promise<T>, refusal: () => Error, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const place = this.#placeOf(signal);
    if (this.#free > 0) this.#free--;
    else await this.#wait(place, refusal, signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next.begin();
      else this.#free++;
    }
  }

  /** When the whole of a piece of work came, before or after others. */
  #placeOf(signal: AbortSignal | undefined): number {
    const before = signal && this.#places.get(signal);
    if (before !== undefined) return before;
    const place = this.#next++;
    if (signal) this.#places.set(signal, place);
    return place;
  }

  #wait(place: number, refusal: () => Error, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (why: unknown) => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        settled();
        reject(why);
      };
      const abort = () => leave(signal?.reason);
      const timer =
        this.#patienceMs === null ? undefined : setTimeout(() => leave(refusal()), this.#patienceMs);
      const settled = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const begin = () => {
        settled();
        resolve();
      };
      const waiting = { place, begin };
      signal?.addEventListener('abort', abort);
      this.#waiting.splice(this.#waiting.findLastIndex((other) => other.place <= place) + 1, 0, waiting);
    });
  }
}
