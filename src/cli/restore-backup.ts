import { Command } from 'commander';
import { commandAct } from '../command-act.js';
import { loadConfig } from '../config.js';
import { takeClock } from '../graph/clock.js';
import { noteAct } from '../graph/writing/audit.js';
import { onOurGraph } from '../on-our-graph.js';
import { restoreBackup } from '../store/restore-backup.js';
import type { Address } from '../store/settings.js';
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

/** Looks at what was loaded, and notes in its audit trail that it was: from then on it is another's future. */
async function lookAt(address: Address): Promise<void> {
  await onOurGraph(address, (graph) =>
    graph.write(async (run) => {
      await noteAct(run, commandAct('entente restore-backup'), await takeClock(run), []);
    }),
  );
}

async function run(file: string, { replace, stop }: Options): Promise<void> {
  const { store } = loadConfig();
  const { report, end } = showProgress(process.stderr);
  const options = { isReplacing: replace === true, isForced: stop === true, check: lookAt };
  const { awayMs } = await restoreBackup(store, file, options, report).finally(end);
  process.stdout.write(
    table([
      ['restored', file],
      ['into', store.dataDir],
      ['away', shownAway(awayMs)],
    ]),
  );
}
