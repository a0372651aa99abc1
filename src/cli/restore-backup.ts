import { Command } from 'commander';
import { loadConfig } from '../config.js';
import { requireOurGraph } from '../require-our-graph.js';
import { restoreBackup } from '../store/restore-backup.js';
import { showProgress } from '../store/show-progress.js';
import { shownAway } from './shown-away.js';
import { table } from './table.js';

interface Options {
  readonly replace?: true;
  readonly stop?: true;
}

/** `entente restore-backup`: puts what `entente backup` wrote into a data folder. */
export function restoreBackupCommand(): Command {
  return new Command('restore-backup')
    .description('put a backup into the data folder, in the place of what it holds or into an empty one')
    .argument('<file>', 'what `entente backup` wrote')
    .option('--replace', 'in the place of the data that is there, which is then gone')
    .option('--stop', 'stop the Neo4j although others are connected to it')
    .addHelpText(
      'after',
      '\nThe backup is loaded beside what is there, opened by a Neo4j and looked at, before it takes its place: where it is not as it\n' +
        'should be, or the restore is cut off, what was there is there still. It takes the room of both.\n' +
        '\nExamples:\n  ENTENTE_DATA_DIR=elsewhere entente restore-backup graph.dump\n  entente restore-backup --replace graph.dump && entente verify',
    )
    .action(run);
}

async function run(file: string, { replace, stop }: Options): Promise<void> {
  const { store } = loadConfig();
  const { report, end } = showProgress(process.stderr);
  const options = { isReplacing: replace === true, isForced: stop === true, check: requireOurGraph };
  const { awayMs } = await restoreBackup(store, file, options, report).finally(end);
  process.stdout.write(
    table([
      ['restored', file],
      ['into', store.dataDir],
      ['away', shownAway(awayMs)],
    ]),
  );
}
