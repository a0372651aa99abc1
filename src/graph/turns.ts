/**
 * Lets so many pieces of work go on at once; more wait for their turn, who came first first. Well-kept libraries of that
 * kind, such as p-limit and p-queue, let them wait for ever.
 */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #patienceMs: number | null;

  /** @param patienceMs how long one waits for a turn; null for as long as it takes */
  constructor(atOnce: number, patienceMs: number | null) {
    this.#free = atOnce;
    this.#patienceMs = patienceMs;
  }

  /** Does the work in its turn. Throws what `refusal` makes where none came in time; nothing was begun then. */
  async take<T>(work: () => Promise<T>, refusal: () => Error): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await this.#wait(refusal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  #wait(refusal: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(refusal());
      };
      const timer = this.#patienceMs === null ? undefined : setTimeout(giveUp, this.#patienceMs);
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.push(begin);
    });
  }
}
