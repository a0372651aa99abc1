import { parentPort } from 'node:worker_threads';
import { EntenteError } from '../errors.js';
import { answer } from './answer.js';
import { type PackedPicture, unpacked } from './packed-picture.js';
import type { Asked } from './question.js';
import { highsSolver, type Solve } from './solver.js';

// A thread that answers questions, one after the other.

/** What a thread is asked. */
export interface Task extends Asked {
  readonly pictures: readonly PackedPicture[];
}

/** What it answers: the answer, what the question has wrong, or a fault of ours. */
export type Outcome =
  | { readonly answered: unknown }
  | { readonly refused: string; readonly argument: readonly (string | number)[] }
  | { readonly fault: string };

if (parentPort === null) throw new Error('this is the program of a thread');
const asker = parentPort;
let solver: Promise<Solve> | null = null;

asker.on('message', async ({ pictures, ...asked }: Task) => {
  asker.postMessage(await outcomeOf(pictures, asked));
});

async function outcomeOf(pictures: readonly PackedPicture[], asked: Asked): Promise<Outcome> {
  try {
    const [first, ...others] = pictures.map(unpacked);
    if (first === undefined) throw new Error('a question is asked of a picture');
    solver ??= highsSolver();
    return { answered: answer([first, ...others], asked, await solver) };
  } catch (error) {
    if (error instanceof EntenteError) {
      return { refused: error.message, argument: error.extensions.argument ?? [] };
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
