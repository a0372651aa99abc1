import { Command } from 'commander';
import { type Verification, verify } from '../graph/verifying/verify.js';
import { exitCodes } from './exit-code.js';
import { shownFindings } from './shown-findings.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** `entente verify`: compares all that is stored with what the claims say. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('compute everything again from the claims, and compare it with what is stored')
    .addHelpText(
      'after',
      '\nEnds with 1 where anything differs; `entente rebuild` restores what is computed from claims.\n' +
        '\nExample:\n  entente verify',
    )
    .action(run);
}

async function run(): Promise<void> {
  const verification = await withGraph((graph, progress) =>
    verify(graph, (what, done, of) => progress({ activity: `Looking at ${what}, ${done} of ${of}` })),
  );
  process.stdout.write(shown(verification));
  if (verification.findings.length > 0) process.exitCode = exitCodes.failed;
}

function shown({ findings, differences, statements, naively, records }: Verification): string {
  const looked = table([
    ['statements', `${statements} computed again, ${naively} of them by a second reading of the rules`],
    ['records', `${records} compared with their digests`],
    ['differences', differences],
  ]);
  return looked + shownFindings(findings, differences);
}
