import { resolve } from 'node:path';
import { Command } from 'commander';
import type { RecordReport, Tally } from '../graph/writing/record.js';
import { loadSeed } from '../load-seed.js';
import { packagePath } from '../package.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** `entente seed`: records what a folder of YAML files holds. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('record what a seed folder holds; what is recorded already stays as it is')
    .argument(
      '[folder]',
      'a folder of the form of docs/seed-format.md; left out, the article that comes with Entente',
    )
    .addHelpText(
      'after',
      '\nAll of the folder is recorded or nothing, so it can be repeated after an error is mended.\n' +
        '\nExamples:\n  entente seed\n  entente seed my-facts',
    )
    .action(run);
}

async function run(folder: string | undefined): Promise<void> {
  const path = folder === undefined ? packagePath('seed') : resolve(folder);
  process.stdout.write(shown(await withGraph((graph) => loadSeed(graph, path))));
}

function shown({ documents, entities, claims, retracted }: RecordReport): string {
  const differing = [documents, entities, claims].flatMap((tally) => tally.differing);
  const kept = differing.map((id) => `  ${id}\n`).join('');
  return (
    table([
      ['documents', counts(documents)],
      ['entities', counts(entities)],
      ['claims', counts(claims)],
      ['retractions', retracted === 0 ? null : `${retracted} recorded`],
    ]) + (kept && `The graph has these otherwise than the folder, and they were left as they are:\n${kept}`)
  );
}

function counts({ recorded, kept }: Tally): string {
  return kept === 0 ? `${recorded} recorded` : `${recorded} recorded, ${kept} there before`;
}
