import { appendFileSync, readFileSync } from 'node:fs';
import type { Outcome } from './ask.js';

/** A call that is to be made, however often it takes, with the texts by which what it did is known. */
export interface Intent {
  /** Its idempotency key. */
  readonly key: string;
  /** What nothing else has: each is in the graph once when the call is done, and not at all when it is not. */
  readonly marks: readonly string[];
}

/** An intent, and what came of it as far as whoever had it knows. */
export interface Entry extends Intent {
  readonly outcomes: readonly Outcome[];
}

/** What writers meant to do and were told, in a file outside both servers: what they promised is held against it. */
export interface Journal {
  /** Notes what is to be done, before it is sent. */
  intend(intent: Intent): void;
  note(key: string, outcome: Outcome): void;
  /** How many calls were acknowledged. */
  readonly done: () => number;
  /** What the file says, in the order of the intents. */
  read(): readonly Entry[];
}

type Line = { readonly intent: Intent } | { readonly key: string; readonly outcome: Outcome };

/** A journal in a new file. */
export function openJournal(file: string): Journal {
  let done = 0;
  const append = (line: Line) => appendFileSync(file, `${JSON.stringify(line)}\n`);
  append({ intent: { key: 'opened', marks: [] } });
  return {
    intend: (intent) => append({ intent }),
    note: (key, outcome) => {
      append({ key, outcome });
      if (outcome.kind === 'done') done++;
    },
    done: () => done,
    read: () => entriesOf(readFileSync(file, 'utf8')),
  };
}

function entriesOf(text: string): readonly Entry[] {
  const entries = new Map<string, Intent & { readonly outcomes: Outcome[] }>();
  for (const written of text.trimEnd().split('\n')) {
    const line = JSON.parse(written) as Line;
    if ('intent' in line) entries.set(line.intent.key, { ...line.intent, outcomes: [] });
    else entries.get(line.key)?.outcomes.push(line.outcome);
  }
  return [...entries.values()];
}
