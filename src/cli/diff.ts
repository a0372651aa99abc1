import { Command } from 'commander';
import { type Difference, differencesBetween, linesOfFile, linesOfGraph } from '../diff-graphs.js';
import type { Graph } from '../graph/connection.js';
import { exitCodes } from './exit-code.js';
import { withGraph } from './with-graph.js';

interface Options {
  readonly recording: boolean;
  readonly texts?: true;
}

/** What stands for the graph itself among the two to compare. */
const theGraph = 'graph';

/** `entente diff`: compares two exports, or an export with the graph. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('say what one of two graphs has otherwise than the other')
    .argument('<a>', `an export of JSON Lines, or "${theGraph}" for the graph itself`)
    .argument('<b>', 'the other')
    .option('--no-recording', 'whatever the instants at which records were recorded, and by whom')
    .option('--texts', 'attached texts, too')
    .addHelpText(
      'after',
      '\nEnds with 1 where anything differs.\n\nExample:\n  entente diff yesterday.jsonl.gz graph',
    )
    .action(run);
}

async function run(a: string, b: string, options: Options): Promise<void> {
  const isWithGraph = a === theGraph || b === theGraph;
  const count = isWithGraph
    ? await withGraph((graph) => compare(a, b, options, graph))
    : await compare(a, b, options, null);
  process.stdout.write(count === 0 ? 'There is no difference.\n' : `${count} differ.\n`);
  if (count > 0) process.exitCode = exitCodes.failed;
}

async function compare(a: string, b: string, options: Options, graph: Graph | null): Promise<number> {
  const withTexts = options.texts === true;
  const linesOf = (name: string) =>
    name === theGraph && graph !== null ? linesOfGraph(graph, withTexts) : linesOfFile(name);
  let count = 0;
  for await (const difference of differencesBetween(linesOf(a), linesOf(b), {
    withRecording: options.recording,
    withTexts,
  })) {
    count++;
    process.stdout.write(shown(difference, a, b));
  }
  return count;
}

function shown({ record, onlyIn, fields }: Difference, a: string, b: string): string {
  if (onlyIn === null) return `${record}: ${fields.join(', ')}\n`;
  return `${record}: only in ${onlyIn === 'A' ? a : b}\n`;
}
