import { Command } from 'commander';
import { commandAct } from '../command-act.js';
import { rebuild } from '../graph/writing/rebuild.js';
import { withGraph } from './with-graph.js';

/** `entente rebuild`: writes what is computed from claims anew. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('write what is computed from claims anew; the claims stay as they are')
    .addHelpText(
      'after',
      '\nFor when `entente verify` found differences in it. The graph can be read meanwhile.\n' +
        '\nExample:\n  entente rebuild && entente verify',
    )
    .action(run);
}

async function run(): Promise<void> {
  const statements = await withGraph((graph, progress) =>
    rebuild(
      graph,
      (done, of) => progress({ activity: `Rebuilding statements, ${done} of ${of}` }),
      commandAct('entente rebuild'),
    ),
  );
  process.stdout.write(`The standings of ${statements} statements are rebuilt.\n`);
}
