import { Command, InvalidArgumentError } from 'commander';
import { rows, testedRows } from './rows.js';

/** What a run is told to do. */
export interface Options {
  /** Names of rows; all are played where there are none. */
  readonly only: readonly string[];
  readonly writeDocs: boolean;
}

/** Reads the command line; ends the process where it is wrong, saying what would be right. */
export function readOptions(argv: readonly string[]): Options {
  const { only, writeDocs = false } = command
    .parse(argv)
    .opts<{ only: readonly string[]; writeDocs?: true }>();
  return { only, writeDocs };
}

const command = new Command('npm run campaign --')
  .description('break things on purpose, and hold Entente to its promises; docs/reliability.md says which')
  .option('--only <name>', 'a promise; may be given more than once', named, [])
  .option('--write-docs', 'put the figures into docs/reliability.md');

function named(name: string, before: readonly string[]): readonly string[] {
  const names = [...rows, ...testedRows].map((row) => row.name);
  if (!names.includes(name)) throw new InvalidArgumentError(`It must be one of ${names.join(', ')}.`);
  return [...before, name];
}
