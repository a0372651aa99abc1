import { Command } from 'commander';
import { restoreExport } from '../restore-export.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** `entente restore`: restores an export into an empty graph. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('restore an export of JSON Lines into an empty graph, instants of recording included')
    .argument('<file>', 'what `entente export` wrote, packed by gzip or not')
    .addHelpText(
      'after',
      '\nThe graph must be empty. All of the file is looked at before anything is written. A restore that is cut off leaves a\n' +
        'graph that nothing opens, to be deleted with `entente store reset`. What `entente backup` wrote is restored with\n' +
        '`entente restore-backup`.\n' +
        '\nExample:\n  entente restore graph.jsonl.gz && entente verify && entente diff graph.jsonl.gz graph',
    )
    .action(run);
}

async function run(file: string): Promise<void> {
  const restored = await withGraph((graph, progress) =>
    restoreExport(graph, file, (activity, done, of) => progress({ activity, amount: { done, of } })),
  );
  const { entities, documents, claims, retractions, revisions, judgements, erasures, texts, asOf } = restored;
  process.stdout.write(
    table([
      ['entities', entities],
      ['documents', documents],
      ['claims', claims],
      ['retractions', retractions],
      ['revisions', revisions === 0 ? null : revisions],
      ['judgements', judgements === 0 ? null : judgements],
      ['erasures', erasures === 0 ? null : erasures],
      ['texts', texts === 0 ? null : texts],
      ['as of', asOf],
    ]),
  );
}
