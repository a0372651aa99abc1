/**
 * Times an import of ATOP's file against a bare one of the same folded claims: the rows that recording would write in the
 * end, sent by UNWIND and nothing else.
 *
 * npx tsx bench/import.ts FOLDER [ROWS]    the folder of the data sets, with atop/ and cow/; how many rows of the file, all if left out
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { instantOf } from '../src/domain/time/instant.js';
import type { RawRecord } from '../src/exchange/found.js';
import { readCodeTable } from '../src/exchange/mapping/code-tables.js';
import { type Mapping, readMapping } from '../src/exchange/mapping/mapping.js';
import { readMapped } from '../src/exchange/mapping/read-mapped.js';
import { openText } from '../src/exchange/open-text.js';
import { prepare } from '../src/exchange/prepare.js';
import type { Graph } from '../src/graph/connection.js';
import { type BulkStatement, bulkStatements } from '../src/graph/writing/bulk-rows.js';
import { importFiles } from '../src/import-files.js';
import { packagePath } from '../src/package.js';
import { onTemporaryGraph } from './temporary-graph.js';

/** How many rows the bare import sends at a time. */
const rowsAtOnce = 1_000;
/** How often each is done; the first time warms up. */
const rounds = 3;

async function main(): Promise<void> {
  const [folder, rows = '273296'] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error('say where the data sets are: npx tsx bench/import.ts FOLDER [ROWS]');
  const work = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  try {
    const file = join(work, 'atop.csv');
    await writeFile(
      file,
      await firstLines(join(folder, 'atop/alliances-dyad-year.csv.gz'), Number(rows) + 1),
    );
    const mapping = await readMapping(packagePath('mappings/atop.yaml'));
    const states = join(folder, 'cow/states.csv');
    const bare = await bareStatements(file, mapping, states);
    await onTemporaryGraph({ heapMb: 1024, pageCacheMb: 256 }, (graph) =>
      compare(graph, file, mapping, states, bare),
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function compare(
  graph: Graph,
  file: string,
  mapping: Mapping,
  states: string,
  bare: readonly BulkStatement[],
): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const bareMs = await timed(() => writeBare(graph, bare));
    await empty(graph);
    let claims = 0;
    const importMs = await timed(async () => {
      const imported = await importFiles(graph, [file], {
        mapping,
        tables: new Map([['states', states]]),
        isDryRun: false,
        remark: async () => {},
      });
      claims = imported.claims.recorded;
    });
    await empty(graph);
    const ratio = importMs / bareMs;
    if (round > 0) ratios.push(ratio);
    console.log(
      `${round === 0 ? 'warming up: ' : ''}${claims} claims, bare ${Math.round(bareMs)} ms, import ${Math.round(importMs)} ms: ${ratio.toFixed(2)} times`,
    );
  }
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `import takes ${least.toFixed(2)} to ${most.toFixed(2)} times as long as a bare UNWIND; to reach: 2.00`,
  );
}

async function firstLines(path: string, count: number): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return `${lines.join('\n')}\n`;
}

/** All that an import would leave in the graph, as rows. */
async function bareStatements(
  file: string,
  mapping: Mapping,
  states: string,
): Promise<readonly BulkStatement[]> {
  const records: RawRecord[] = [];
  const tables = new Map([['states', await readCodeTable(states, 'ccode')]]);
  for await (const found of readMapped(await openText(file), mapping, tables)) {
    if (found.kind === 'record') records.push(found.record);
  }
  const { batch } = await prepare(records, async () => new Map());
  return bulkStatements([{ at: instantOf(new Date()), batch }], 'the benchmark');
}

async function writeBare(graph: Graph, statements: readonly BulkStatement[]): Promise<void> {
  for (const { cypher, rows } of statements) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await graph.write((run) => run(cypher, { rows: rows.slice(start, start + rowsAtOnce) }));
    }
  }
}

async function empty(graph: Graph): Promise<void> {
  let deleted: unknown;
  do {
    const [row] = await graph.write((run) =>
      run('MATCH (n) WHERE NOT n:Migration WITH n LIMIT 10000 DETACH DELETE n RETURN count(*)'),
    );
    deleted = row?.[0];
  } while (deleted !== 0);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

await main();
