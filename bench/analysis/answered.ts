import type { Ask } from '../contestants/contestant.js';
import { median } from '../measure/statistics.js';
import type { MeasuredQuestion } from './questions.js';

/** What a question took, in milliseconds. */
export interface Answered {
  /** Where its picture had to be read. */
  readonly readMs: number;
  /** Where it was kept. */
  readonly keptMs: number;
  /** Whether all that it tells is the same whenever it is asked: no division but the best was left to the time that there was. */
  readonly isProved: boolean;
}

/** How often each is asked of the picture that is kept; reading one takes so long that once is enough. */
const keptRounds = 5;

/** Asks questions of a graph on a day, each of pictures that nobody has read before, and of one that is kept. */
export class Questioner {
  readonly #ask: Ask;
  readonly #on: string;
  readonly #lastChange: number;
  #instants = 0;
  #lastAsked: string;

  /** @param lastChange the graph's last change: as known at any instant from then on, it looks the same */
  constructor(ask: Ask, on: string, lastChange: string) {
    this.#ask = ask;
    this.#on = on;
    this.#lastChange = Date.parse(lastChange);
    this.#lastAsked = lastChange;
  }

  /** @throws Error where an answer of a picture that is kept is another than that of one just read */
  async measure({ name, asks }: MeasuredQuestion): Promise<Answered> {
    const document = `query ($on: Date, $knownAt: DateTime) { analysis(on: $on, knownAt: $knownAt) { ${asks} } }`;
    // The first is planned, and gives threads that have not run yet their code.
    await this.#timed(document, this.#lastAsked);
    const knownAt = this.#unheardOf();
    const { ms: readMs, answer } = await this.#timed(document, knownAt);
    // What takes all the time that it is given takes it each time, and may come to another division.
    const isProved = !answer.includes('"proved":false');
    const kept: number[] = [];
    for (let round = 0; round < (isProved ? keptRounds : 1); round++) {
      const again = await this.#timed(document, knownAt);
      kept.push(again.ms);
      if (isProved && again.answer !== answer)
        throw new Error(
          `${name}: of the picture that is kept the answer is another:\n${answer}\n${again.answer}`,
        );
    }
    return { readMs, keptMs: median(kept), isProved };
  }

  async #timed(document: string, knownAt: string) {
    const start = performance.now();
    const answer = JSON.stringify(await this.#ask(document, { on: this.#on, knownAt }));
    return { answer, ms: performance.now() - start };
  }

  /** An instant that nobody has asked about. */
  #unheardOf(): string {
    this.#instants += 1;
    this.#lastAsked = new Date(this.#lastChange + this.#instants).toISOString();
    return this.#lastAsked;
  }
}
