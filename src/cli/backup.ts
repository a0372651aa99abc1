import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config.js';
import { connect } from '../graph/connection.js';
import { backUp } from '../store/backup.js';
import { runningAddress } from '../store/running-address.js';
import type { StoreSettings } from '../store/settings.js';
import { showProgress } from '../store/show-progress.js';
import { noteMade } from './note-made.js';
import { shownAway } from './shown-away.js';
import { table } from './table.js';

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

/** A Neo4j that runs is told of it first, so that its backup tells of itself; one that is stopped is not started for that. */
async function note(settings: StoreSettings, target: string): Promise<void> {
  const address = await runningAddress(settings);
  if (address === null) {
    process.stderr.write('The Neo4j is stopped, so that this backup is not noted in it.\n');
    return;
  }
  const graph = connect(address);
  await noteMade(graph, 'BACKUP', resolve(target)).finally(() => graph.close());
}

async function run(target: string, options: { readonly stop?: true }): Promise<void> {
  // Ctrl-C ends Neo4j's tool, which hears it as well; the Neo4j that was stopped is then started again.
  process.on('SIGINT', () => {});
  const { report, end } = showProgress(process.stderr);
  const { store } = loadConfig();
  const tell = () => note(store, target);
  const { file, bytes, awayMs } = await backUp(store, target, options.stop === true, report, tell).finally(
    end,
  );
  process.stdout.write(
    table([
      ['backup', file],
      ['size', `${(bytes / 1e6).toFixed(1)} MB`],
      ['away', shownAway(awayMs)],
    ]),
  );
}
