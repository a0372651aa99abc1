import { Command } from 'commander';
import { commandAct } from '../command-act.js';
import { generate } from '../generate/generate.js';
import { mergesIn } from '../generate/merges.js';
import type { Graph } from '../graph/connection.js';
import { countStored, type Stored } from '../graph/stored/counts.js';
import { bulkLoad, type Loaded } from '../graph/writing/bulk-load.js';
import type { Progress } from '../store/progress.js';
import { table } from './table.js';
import { wholeNumber } from './whole-number.js';
import { withGraph } from './with-graph.js';

/** Who is noted to have recorded what is generated. */
const recorder = 'entente generate';

const mostClaims = 10_000_000;
const largestSeed = 2_147_483_647;

/** `entente generate`: loads an empty graph with made-up claims. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('load an empty graph with made-up claims, to try things at a size')
    .argument(
      '<claims>',
      `how many claims, 1 to ${mostClaims.toLocaleString('en')}`,
      wholeNumber(1, mostClaims),
    )
    .option(
      '--seed <number>',
      'a whole number; the same one gives the same graph',
      wholeNumber(0, largestSeed),
      1,
    )
    .addHelpText(
      'after',
      '\nParties, places and documents are made up: who they stand with, who says so and who denies it, what was taken\n' +
        'back later. The graph must be empty; a load that is cut off leaves one that nothing opens any more, to be\n' +
        'deleted with `entente store reset`.\n' +
        '\nExamples:\n  entente generate 10000\n  entente generate 1000000 --seed 7\n' +
        '  ENTENTE_DATA_DIR=large ENTENTE_NEO4J_HEAP_MB=2048 entente generate 1000000',
    )
    .action(run);
}

async function run(claims: number, { seed }: { readonly seed: number }): Promise<void> {
  process.stdout.write(await withGraph((graph, progress) => load(graph, claims, seed, progress)));
}

async function load(graph: Graph, claims: number, seed: number, progress: Progress): Promise<string> {
  const start = performance.now();
  const secondsGone = () => Math.max(0.001, (performance.now() - start) / 1000);
  const tell = (so: Loaded) => {
    const rate = Math.round(so.claims / secondsGone());
    progress({
      activity: `${so.claims} of ${claims} claims, ${rate}/s`,
      amount: { done: so.claims, of: claims },
    });
  };
  const act = commandAct(recorder);
  const loaded = await bulkLoad(graph, generate({ claims, seed }), recorder, tell, mergesIn, act);
  return shown(loaded, await countStored(graph.read), secondsGone());
}

function shown(
  { entities, documents, claims, retractions }: Loaded,
  stored: Stored,
  seconds: number,
): string {
  const perSecond = (count: number) => Math.round(count / seconds).toLocaleString('en');
  const rows = stored.nodes + stored.relationships;
  return table([
    ['entities', entities],
    ['documents', documents],
    ['claims', claims],
    ['retractions', retractions],
    ['statements', stored.statements],
    ['segments', stored.segments],
    [
      'written',
      `${stored.nodes} nodes and ${stored.relationships} relationships in ${Math.round(seconds)} s`,
    ],
    ['rate', `${perSecond(claims)} claims/s, ${perSecond(rows)} nodes and relationships/s`],
  ]);
}
