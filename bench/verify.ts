/**
 * How much memory `entente verify` takes on graphs of so many claims, one size after the other:
 * `npx tsx bench/verify.ts 10000 100000`. A tenth of the claims are about one statement, the rest about a hundred a statement.
 * Verifying is a process of its own, so that it is measured alone. Starts a Neo4j of its own.
 */
import { fileURLToPath } from 'node:url';
import { execaNode } from 'execa';
import type { ClaimInput } from '../src/domain/recording/input.js';
import type { Graph } from '../src/graph/connection.js';
import { record } from '../src/graph/writing/record.js';
import { columns } from './columns.js';
import { claimAbout, daysAfter, desk, firstDay } from './recording-desk.js';
import { onTemporaryGraph } from './temporary-graph.js';

/** How many claims are recorded together. */
const batch = 2_000;

const claimsEach = 100;

const sizes = process.argv.slice(2).map(Number);
const lines = [['claims', 'records', 'statements', 'differences', 'seconds', 'largest resident set, MB']];

await onTemporaryGraph({ heapMb: 2_048, pageCacheMb: 1_024 }, async (graph, address) => {
  let loaded = 0;
  for (const size of sizes.length === 0 ? [10_000, 100_000] : sizes) {
    await load(graph, loaded, size);
    loaded = size;
    const { stdout } = await execaNode(fileURLToPath(new URL('verify-process.ts', import.meta.url)), {
      nodeOptions: ['--import', import.meta.resolve('tsx')],
      env: { ENTENTE_BENCH_ADDRESS: JSON.stringify(address) },
      stderr: 'inherit',
    });
    lines.push([String(size), ...(JSON.parse(stdout) as string[])]);
  }
});
process.stdout.write(columns(lines));

async function load(graph: Graph, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - start) }, (_each, index) => start + index);
    const claims = numbers.map(claimNumber);
    const objects = [...new Set(claims.map(({ object }) => object))];
    await record(graph, { ...desk(objects), claims }, 'benchmark');
    if (process.stderr.isTTY) process.stderr.write(`\rLoaded ${start + numbers.length} of ${to} claims `);
  }
}

function claimNumber(number: number): ClaimInput {
  const isOfHub = number % 10 === 0;
  const object = isOfHub ? 'hub' : `other-${Math.floor(number / claimsEach)}`;
  return claimAbout(object, `c${number}`, {
    attestedOn: daysAfter(firstDay, isOfHub ? (number / 10) % 12_000 : number % 12_000),
    polarity: number % 7 === 3 ? 'DENIES' : 'AFFIRMS',
  });
}
