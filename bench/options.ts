import { Command, InvalidArgumentError } from 'commander';
import type { Contestant } from './contestants/contestant.js';
import { contestants } from './contestants/contestants.js';
import { claimsIn } from './graph/open-graph.js';
import type { Operation } from './operations/operation.js';
import { operations } from './operations/operations.js';

/** What a run is told to do. */
export interface Options {
  readonly graphs: string;
  readonly size: string;
  readonly seed: number;
  readonly quick: boolean;
  /** Whether answers are only compared. */
  readonly answers: boolean;
  /** Sizes to compare with each other; null where contestants are. */
  readonly scale: readonly string[] | null;
  /** How long to load the server, in milliseconds; null where nothing of the kind is asked for. */
  readonly soak: number | null;
  readonly writeDocs: boolean;
  readonly operations: readonly Operation[];
  readonly contestants: readonly Contestant[];
}

interface Given {
  readonly graphs: string;
  readonly size?: string;
  readonly seed: number;
  readonly quick?: true;
  readonly answers?: true;
  readonly scale?: readonly string[];
  readonly soak?: number;
  readonly writeDocs?: true;
  readonly only: readonly string[];
}

/** Reads the command line; ends the process where it is wrong, saying what would be right. */
export function readOptions(argv: readonly string[]): Options {
  const given = command.parse(argv).opts<Given>();
  const {
    graphs,
    seed,
    quick = false,
    answers = false,
    scale = null,
    soak = null,
    writeDocs = false,
    only,
  } = given;
  return {
    graphs,
    size: given.size ?? (quick || answers ? 'article' : '10k'),
    seed,
    quick,
    answers,
    scale,
    soak,
    writeDocs,
    operations: operations.filter(isMeant(only, operations)),
    contestants: contestants.filter((each) => each.name === 'Entente' || isMeant(only, contestants)(each)),
  };
}

const command = new Command('npm run bench --')
  .description('measure Entente beside others on one graph; docs/performance.md says how')
  .option(
    '--graphs <folder>',
    'where graphs are kept; they are made where they are missing',
    '.entente-bench',
  )
  .option(
    '--size <size>',
    'the graph: article, 10k, 100k, 1m (default: 10k; with --quick or --answers, article)',
    size,
  )
  .option('--seed <number>', 'the same one draws the same requests', wholeNumber, 1)
  .option('--quick', 'whether everything works, in a minute; its figures mean nothing')
  .option('--answers', 'only whether all answer alike')
  .option('--only <name>', 'an operation or a contestant; may be given more than once', named, [])
  .option('--scale <sizes>', 'Entente on graphs of these sizes instead, such as 10k,1m', sizes)
  .option('--soak <duration>', 'Entente under a mixed load instead, such as 10m or 30s', duration)
  .option('--write-docs', 'put the tables into docs/performance.md');

/** Where only some of a kind are named, those; all where none is. */
function isMeant(only: readonly string[], kind: readonly { readonly name: string }[]) {
  const meant = kind.filter(({ name }) => only.includes(name));
  return ({ name }: { readonly name: string }) => meant.length === 0 || only.includes(name);
}

function named(name: string, before: readonly string[]): readonly string[] {
  const names = [...operations, ...contestants].map((each) => each.name);
  if (!names.includes(name)) throw new InvalidArgumentError(`It must be one of ${names.join(', ')}.`);
  return [...before, name];
}

function size(written: string): string {
  try {
    claimsIn(written);
    return written;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function sizes(written: string): readonly string[] {
  const list = written.split(',').map(size);
  if (list.length < 2) throw new InvalidArgumentError('Give two sizes or more, with commas between them.');
  return list;
}

function duration(written: string): number {
  const [, count, unit] = /^([1-9]\d{0,3})(s|m)$/.exec(written) ?? [];
  if (count === undefined) throw new InvalidArgumentError('It must be a time such as 10m or 30s.');
  return Number(count) * (unit === 's' ? 1_000 : 60_000);
}

function wholeNumber(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('It must be a whole number.');
}
