import { CommanderError } from 'commander';
import { ConfigError } from '../config.js';
import { EntenteError } from '../errors.js';
import { FileError } from '../exchange/file-error.js';
import { SeedError } from '../seed/seed-error.js';
import { ListenError } from '../server/free-port.js';
import { StoreError } from '../store/store-error.js';
import { TextError } from './read-text.js';
import { StoppedError } from './stop-signal.js';

/** An error as a person at a terminal should see it: what was wrong and what to do, a stack only for a fault of ours. */
export function explain(error: unknown): string {
  if (error instanceof StoreError)
    return `error: ${error.message}\n  ${error.hint}\n  (${error.code}; see docs/store.md)\n`;
  if (isForPeople(error)) return `error: ${error.message.replace(/^error: /, '')}\n`;
  return `A fault of Entente itself:\n${error instanceof Error ? error.stack : String(error)}\n`;
}

function isForPeople(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof EntenteError ||
    error instanceof FileError ||
    error instanceof ListenError ||
    error instanceof SeedError ||
    error instanceof StoppedError ||
    error instanceof TextError ||
    error instanceof CommanderError
  );
}
