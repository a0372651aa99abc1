import { availableParallelism } from 'node:os';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { badInput, EntenteError } from '../errors.js';
import { Turns } from '../turns.js';
import type { PackedPicture } from './packed-picture.js';
import { type Asked, isDividing } from './question.js';
import type { Outcome, Task } from './worker.js';

/** A question waits so long for a thread before it is refused, in milliseconds. */
const patienceMs = 20_000;

/** The most memory that a thread's objects take, in megabytes: one that needs more ends alone, and not the server with it. */
const mostMegabytes = 2_048;

/** So many questions of a kind are worked on at once. */
const atOnce = Math.max(1, availableParallelism() - 1);

/**
 * Threads that answer questions, so that the one that serves never does: one fewer than the machine has processors, and one
 * at least, for questions that divide into camps, and as many for all others. Who comes when all are busy waits for a turn; for those
 * that divide, which may take all the time that they are given, no other waits.
 */
export class Analysts {
  readonly #dividing = new Turns(atOnce, patienceMs);
  readonly #others = new Turns(atOnce, patienceMs);
  readonly #idle: Worker[] = [];
  readonly #megabytes: number;

  constructor(megabytes = mostMegabytes) {
    this.#megabytes = megabytes;
  }

  /**
   * Asks a question of one picture, or of several. The signal ends the thread that works on it, whatever that does.
   *
   * @throws EntenteError what the question has wrong; `UNAVAILABLE` where no thread came free in time, or the thread ran out of
   * memory
   */
  ask(pictures: readonly PackedPicture[], asked: Asked, signal: AbortSignal): Promise<unknown> {
    const turns = isDividing(asked.question) ? this.#dividing : this.#others;
    return turns.take(() => this.#answered({ pictures, ...asked }, signal), allBusy, signal);
  }

  async #answered(task: Task, signal: AbortSignal): Promise<unknown> {
    const worker = this.#idle.pop() ?? this.#begun();
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    try {
      worker.ref();
      worker.postMessage(task);
      const outcome = await outcomeFrom(worker);
      signal.throwIfAborted();
      worker.unref();
      this.#idle.push(worker);
      return answeredIn(outcome);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  /** A thread that is dropped when it ends, whatever it does then: an error that nobody listens for would end the process. */
  #begun(): Worker {
    const worker = newWorker({ resourceLimits: { maxOldGenerationSizeMb: this.#megabytes } });
    const drop = () => {
      const at = this.#idle.indexOf(worker);
      if (at !== -1) this.#idle.splice(at, 1);
    };
    return worker.on('error', drop).on('exit', drop);
  }

  /** Ends the threads that have nothing to do; those that work end with what they work on. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

/** A thread of the built program; where the program is run from its source, as by tests, what runs that is loaded first. */
function newWorker(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), options);
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const runner = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const load = `import(${runner}).then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(load, { ...options, eval: true });
}

/** What a thread answers; it may end before it does, by the signal or by running out of memory. */
function outcomeFrom(worker: Worker): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const answered = (outcome: Outcome) => settled(() => resolve(outcome));
    const failed = (error: Error) => settled(() => reject(isOutOfMemory(error) ? tooMuch(error) : error));
    const ended = () => settled(() => reject(tooMuch()));
    const settled = (settle: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      settle();
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuch(cause?: Error): EntenteError {
  const message = 'The question needed more memory than a thread has; ask for less at once.';
  return new EntenteError('UNAVAILABLE', message, undefined, cause);
}

function answeredIn(outcome: Outcome): unknown {
  if ('answered' in outcome) return outcome.answered;
  if ('refused' in outcome) throw badInput(outcome.refused, outcome.argument);
  throw new Error(outcome.fault);
}

function allBusy(): EntenteError {
  return new EntenteError(
    'UNAVAILABLE',
    'There are too many questions to work on at once; try again in a moment.',
  );
}
