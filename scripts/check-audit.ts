/**
 * Asks the registry for known vulnerabilities of the packages that Entente is run with. Ends with 1 where one is high or critical,
 * and with 75 (try again later) where nobody answers: that is neither good nor bad, and must not look like either.
 */
import { execa } from 'execa';
import { verdictOf } from './audit-verdict.js';

const { stdout } = await execa('npm', ['audit', '--omit=dev', '--json'], { reject: false, timeout: 60_000 });
const verdict = verdictOf(stdout ?? '');
if (verdict.kind === 'not-asked') {
  process.stdout.write(`audit: not asked: registry does not answer (${verdict.why})\n`);
  process.exitCode = 75;
} else {
  for (const line of verdict.serious) process.stdout.write(`audit: ${line}\n`);
  process.stdout.write(`audit: ${verdict.serious.length} high or critical, ${verdict.lesser} lesser\n`);
  process.exitCode = verdict.serious.length === 0 ? 0 : 1;
}
