import { Command } from 'commander';
import { loadConfig } from '../config.js';
import { showProgress } from '../store/show-progress.js';
import { resetStore, stopStore } from '../store/store.js';
import { type StoreStatus, storeStatus } from '../store/store-status.js';
import { confirmReset } from './confirm-reset.js';
import { exitCodes } from './exit-code.js';
import { table } from './table.js';

/** `entente store`: the Neo4j that Entente found or started. */
export function storeCommand(): Command {
  const command = new Command('store').description('look at, stop or empty the Neo4j that Entente uses');
  command
    .command('status')
    .description('say which Neo4j there is and whether it answers; exits with 3 where none does')
    .action(status);
  command.command('stop').description('stop the Neo4j that Entente started; its data stays').action(stop);
  command
    .command('reset')
    .description('stop the Neo4j that Entente started and delete all its data')
    .option('--yes', 'do not ask')
    .action(reset);
  return command.addHelpText(
    'after',
    '\nExamples:\n  entente store status\n  entente store stop\n  entente store reset        (asks first)\n  entente store reset --yes',
  );
}

async function status(): Promise<void> {
  const { store } = loadConfig();
  const found = await storeStatus(store);
  process.stdout.write(table(rowsOf(found, store.dataDir)));
  if (found.state !== 'answers') process.exitCode = exitCodes.noStore;
}

function rowsOf(found: StoreStatus, dataDir: string): [string, string | number | null][] {
  const states = {
    answers: 'answers',
    silent: 'does not answer',
    refuses: 'refuses our user, password or database',
    stopped: 'stopped; `entente start` starts it again',
    none: 'none yet; `entente start` finds or starts one',
  };
  return [
    ['state', states[found.state]],
    ['way', found.way],
    ['version', found.neo4jVersion],
    ['address', found.uri],
    ['process', found.pid],
    ['since', found.startedAt],
    ['data', found.way === 'managed' ? dataDir : null],
  ];
}

async function stop(): Promise<void> {
  const { report, end } = showProgress(process.stderr);
  const stopped = await stopStore(loadConfig().store, report).finally(end);
  process.stdout.write(stopped ? 'Neo4j is stopped; its data stays.\n' : 'No Neo4j was running.\n');
}

async function reset(options: { readonly yes?: true }): Promise<void> {
  const { store } = loadConfig();
  if (options.yes !== true && !(await confirmReset(store.dataDir))) {
    process.stdout.write('Nothing was deleted.\n');
    process.exitCode = exitCodes.failed;
    return;
  }
  const { report, end } = showProgress(process.stderr);
  await resetStore(store, report).finally(end);
  process.stdout.write(`All data of ${store.dataDir} is deleted.\n`);
}
