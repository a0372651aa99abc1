import { Command } from 'commander';
import { loadConfig } from '../config.js';
import type { RecordReport } from '../graph/writing/record.js';
import { createLog } from '../log.js';
import type { Running } from '../main.js';
import { showProgress } from '../store/show-progress.js';
import { endOfParent, stopSignal } from './stop-signal.js';
import { table } from './table.js';

/** `entente start`: all of it, until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('find or start a Neo4j, load the article into an empty graph, and answer GraphQL')
    .option('--stop-with-parent', 'stop, too, when the process that started this one ends, as npm wants it')
    .addHelpText(
      'after',
      '\nExamples:\n  entente start\n  PORT=8080 entente start\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… entente start\n\n' +
        'Ctrl-C (or SIGTERM) lets requests finish and stops the Neo4j that this start started.',
    )
    .action(run);
}

async function run(options: { readonly stopWithParent?: true }): Promise<void> {
  const config = loadConfig();
  // Only here: the server takes longer to load than all other commands together.
  const { start } = await import('../main.js');
  const told = options.stopWithParent ? Promise.race([stopSignal(), endOfParent()]) : stopSignal();
  const { report, end } = showProgress(process.stderr);
  let isStarting = true;
  void told.then(() => {
    if (isStarting) process.stderr.write('\nStopping as soon as that is done; Ctrl-C again ends at once.\n');
  });
  const running = await start(config, createLog(config.log.level), report).finally(end);
  isStarting = false;
  process.stdout.write(announcement(running));
  await told;
  process.stdout.write('Stopping …\n');
  await running.stop();
  process.stdout.write('Stopped.\n');
}

function summaryOf({ entities, claims, documents }: RecordReport): string {
  return `${entities.recorded} entities and ${claims.recorded} claims from ${documents.recorded} documents`;
}

function announcement({ url, opened, loaded, adminTokenFile }: Running): string {
  const { store } = opened;
  return `
Entente answers at ${url}

${table([
  ['dashboard', `${url}/`],
  ['GraphiQL', `${url}/explorer/`],
  ['Sandbox', `${url}/graphql (in a browser; its page comes from the internet)`],
  ['endpoint', `${url}/graphql`],
  ['database', store.description],
  ['loaded', loaded && summaryOf(loaded)],
  ['token', adminTokenFile && `an admin's, in ${adminTokenFile}`],
])}
Ctrl-C stops it${store.startedHere ? ', and the Neo4j that it started; the data stays' : ''}.
`;
}
