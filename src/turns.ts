/**
 * Lets so many pieces of work go on at once; more wait for their turn, who came first first. Well-kept libraries of that
 * kind, such as p-limit and p-queue, let them wait for ever.
 */
export class Turns {
  readonly #atOnce: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];
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
    if (this.#free > 0) this.#free--;
    else await this.#wait(refusal, signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  #wait(refusal: () => Error, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (why: unknown) => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
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
      signal?.addEventListener('abort', abort);
      this.#waiting.push(begin);
    });
  }
}
