import { Command } from 'commander';
import { loadConfig } from '../config.js';
import { backUp } from '../store/backup.js';
import { showProgress } from '../store/show-progress.js';
import { noteMade } from './note-made.js';
import { shownAway } from './shown-away.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** `entente backup`: all of the managed Neo4j's data, in one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('back up the Neo4j that Entente runs, all of it, into one file (docs/backup.md)')
    .argument('<file>', 'where to; in a folder, a file named after the instant')
    .option('--stop', 'stop the Neo4j although others are connected to it')
    .addHelpText(
      'after',
      '\nThe Neo4j is stopped for it and then started again: what is said at the end is how long it was away. A server of Entente\n' +
        'that runs on it answers UNAVAILABLE meanwhile; without --stop, nothing is done where there is one. `entente export`\n' +
        'needs no stop, and has the facts, but no audit trail and no tokens.\n' +
        '\nExamples:\n  entente backup graph.dump\n  entente backup --stop /var/backups/entente/',
    )
    .action(run);
}

async function run(target: string, options: { readonly stop?: true }): Promise<void> {
  // Ctrl-C ends Neo4j's tool, which hears it as well; the Neo4j that was stopped is then started again.
  process.on('SIGINT', () => {});
  const { report, end } = showProgress(process.stderr);
  const { file, bytes, awayMs } = await backUp(
    loadConfig().store,
    target,
    options.stop === true,
    report,
  ).finally(end);
  await withGraph((graph) => noteMade(graph, 'BACKUP', file));
  process.stdout.write(
    table([
      ['backup', file],
      ['size', `${(bytes / 1e6).toFixed(1)} MB`],
      ['away', shownAway(awayMs)],
    ]),
  );
}
