import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { atLeast, type Figure, none } from './row.js';

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numPendingTests: number;
}

/** Runs test files of the suite, on a Neo4j that they start themselves. */
export async function runTests(files: readonly string[]): Promise<readonly Figure[]> {
  const output = join(tmpdir(), `entente-campaign-${process.pid}.json`);
  const args = ['run', ...files, '--reporter=json', `--outputFile=${output}`];
  await execa('vitest', args, { preferLocal: true, reject: false, stdio: ['ignore', 'ignore', 'inherit'] });
  const { numTotalTests, numPassedTests, numPendingTests } = JSON.parse(
    await readFile(output, 'utf8'),
  ) as Report;
  return [
    atLeast('tests that pass', 1, numPassedTests),
    none('tests that do not', numTotalTests - numPassedTests - numPendingTests, `${numTotalTests}`),
  ];
}
