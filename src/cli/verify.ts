import { Command } from 'commander';
import type { Finding } from '../graph/verifying/finding.js';
import { type Verification, verify } from '../graph/verifying/verify.js';
import { exitCodes } from './exit-code.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** More are counted, and not shown. */
const mostShown = 50;

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
  const more = differences - Math.min(findings.length, mostShown);
  return looked + findings.slice(0, mostShown).map(lines).join('') + (more > 0 ? `… and ${more} more\n` : '');
}

function lines({ in: where, field, stored, expected }: Finding): string {
  return `${where}: ${field}\n  stored    ${stored}\n  expected  ${expected}\n`;
}
