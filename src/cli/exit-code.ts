import { CommanderError } from 'commander';
import { ConfigError } from '../config.js';
import { EntenteError } from '../errors.js';
import { FileError } from '../exchange/file-error.js';
import { SeedError } from '../seed/seed-error.js';
import { StoreError, type StoreErrorCode } from '../store/store-error.js';
import { TextError } from './read-text.js';
import { StoppedError } from './stop-signal.js';

/** What the exit code of a command means; docs/cli.md and `--help` say the same. */
export const exitCodes = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  noStore: 3,
  refused: 4,
  stopped: 130,
  unread: 141,
} as const;

/** The lines of `--help` about exit codes. */
export const exitCodeHelp = `
Exit codes:
  0  done
  1  failed, or differences were found (verify, diff)
  2  wrong usage or configuration
  3  no Neo4j could be reached or started
  4  what was asked for is refused, or rows of what was to be loaded (seed, import, restore, backup, restore-backup, generate, attach, ask, token)
  130  stopped by Ctrl-C or SIGTERM before it was done
  141  stopped because whoever reads what is printed reads no more, such as \`head\`
`;

/** What of a store is refused, rather than not to be had. */
const refusedByStore: ReadonlySet<StoreErrorCode> = new Set([
  'STORE_NOT_MANAGED',
  'STORE_EMPTY',
  'STORE_NOT_EMPTY',
  'STORE_IN_USE',
  'STORE_NO_BACKUP',
  'STORE_RESTORE_FAILED',
]);

/** The exit code for an error that ended a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof StoppedError) return exitCodes.stopped;
  if (error instanceof ConfigError) return exitCodes.wrongUsage;
  if (error instanceof SeedError || error instanceof TextError || error instanceof FileError)
    return exitCodes.refused;
  if (error instanceof StoreError) return storeExitCode(error.code);
  if (error instanceof EntenteError) {
    return error.extensions.code === 'UNAVAILABLE' ? exitCodes.noStore : exitCodes.refused;
  }
  return exitCodes.failed;
}

function storeExitCode(code: StoreErrorCode): number {
  if (code === 'STORE_BACKUP_FAILED') return exitCodes.failed;
  return refusedByStore.has(code) ? exitCodes.refused : exitCodes.noStore;
}
