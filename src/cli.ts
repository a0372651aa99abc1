#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { askCommand } from './cli/ask.js';
import { attachCommand } from './cli/attach.js';
import { auditCommand } from './cli/audit.js';
import { backupCommand } from './cli/backup.js';
import { diffCommand } from './cli/diff.js';
import { exitCodeHelp, exitCodeOf, exitCodes } from './cli/exit-code.js';
import { explain } from './cli/explain.js';
import { exportCommand } from './cli/export.js';
import { generateCommand } from './cli/generate.js';
import { importCommand } from './cli/import.js';
import { rebuildCommand } from './cli/rebuild.js';
import { restoreCommand } from './cli/restore.js';
import { restoreBackupCommand } from './cli/restore-backup.js';
import { seedCommand } from './cli/seed.js';
import { startCommand } from './cli/start.js';
import { StoppedError } from './cli/stop-signal.js';
import { storeCommand } from './cli/store.js';
import { tokenCommand } from './cli/token.js';
import { verifyCommand } from './cli/verify.js';
import { packageVersion } from './package.js';

const program = new Command('entente')
  .description('An evidence-first knowledge graph of alliances and conflicts.')
  .version(packageVersion())
  .showHelpAfterError('(add --help for what can be given)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Begin with:
  entente start              then open the address that it prints
  entente store status       what Neo4j there is
  entente seed my-facts      load a folder of your own (docs/seed-format.md)
  entente help COMMAND       more about one command

Settings come from the environment and from .env in this folder (docs/configuration.md).
${exitCodeHelp}`,
  );
for (const command of [
  startCommand(),
  storeCommand(),
  seedCommand(),
  importCommand(),
  exportCommand(),
  restoreCommand(),
  diffCommand(),
  backupCommand(),
  restoreBackupCommand(),
  generateCommand(),
  askCommand(),
  verifyCommand(),
  rebuildCommand(),
  attachCommand(),
  tokenCommand(),
  auditCommand(),
]) {
  program.addCommand(inherit(command));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.unread);
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own errors.
  if (!(error instanceof CommanderError) || error.code.startsWith('entente.'))
    process.stderr.write(explain(error));
  process.exitCode = exitCodeOf(error);
  // What was given up may have a thread that is not done.
  if (error instanceof StoppedError) process.exit();
}

/** Sub-commands end the process themselves unless they are told not to. */
function inherit(command: Command): Command {
  command.copyInheritedSettings(program);
  for (const inner of command.commands) inherit(inner);
  return command;
}
