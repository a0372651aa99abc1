/**
 * Imports a file of some size, made for this, and prints how much memory the process takes as it goes: it should not grow with the
 * file. One row in so many is recorded, for a file of that size of which all is recorded would take days.
 *
 * npx tsx bench/import-memory.ts [MB]    the size of the file, 2048 if left out; it needs as much room in the temporary folder
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readMapping } from '../src/exchange/mapping/mapping.js';
import type { Graph } from '../src/graph/connection.js';
import { importFiles } from '../src/import-files.js';
import { onTemporaryGraph } from './temporary-graph.js';

const bytesPerMb = 2 ** 20;
/** One row in so many is of those that the mapping wants. */
const rowsForOneClaim = 1_000;
/** Rows are about so many parties. */
const parties = 300;

const mappingText = `
title: Made up
prefix: made-up
only: { kind: [ally] }
entities:
  - { id: press, kind: Organization, name: The press }
  - { each: { columns: [one, other], as: code }, id: "party-{code}", kind: Organization, name: "Party {code}" }
documents:
  - { id: table, title: A table, language: en, kind: DATASET, publisher: press, attestedOn: 2024-01-01, attestedBasis: { kind: STATED } }
claims:
  - subject: party-{one}
    predicate: ALLIED_WITH
    object: party-{other}
    valid: "{since}/.."
    passage: { document: table }
    note: "{words}"
`;

/** Rows of half a kilobyte each, as much as makes the size. */
function* rows(bytes: number): Generator<string> {
  yield 'kind,one,other,since,words\n';
  const words = 'word '.repeat(90).trim();
  let written = 0;
  for (let row = 0; written < bytes; row++) {
    const kind = row % rowsForOneClaim === 0 ? 'ally' : 'other';
    const one = row % parties;
    const other = (one + 1 + (Math.floor(row / rowsForOneClaim) % (parties - 1))) % parties;
    const since = `${1900 + (row % 120)}-01-01`;
    const text = `${kind},${one},${other},${since},"${row}: ${words}"\n`;
    written += text.length;
    yield text;
  }
}

interface Sample {
  readonly done: number;
  readonly rssMb: number;
}

async function importIt(graph: Graph, file: string, mapping: string): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const start = performance.now();
  let share = 0;
  let tenths = 0;
  const look = setInterval(() => {
    samples.push({ done: share, rssMb: process.memoryUsage.rss() / bytesPerMb });
    if (share * 10 < tenths) return;
    tenths = Math.floor(share * 10) + 1;
    const seconds = ((performance.now() - start) / 1_000).toFixed(0);
    console.log(
      `${(share * 100).toFixed(0).padStart(3)}% read, ${seconds} s: ${samples.at(-1)?.rssMb.toFixed(0)} MB`,
    );
  }, 200);
  const { rows: read, claims } = await importFiles(graph, [file], {
    mapping: await readMapping(mapping),
    tables: new Map(),
    isDryRun: false,
    remark: async (_, { message }) => Promise.reject(new Error(message)),
    progress: (_, done, of) => {
      share = done / of;
    },
  }).finally(() => clearInterval(look));
  console.log(`${read} rows, ${claims.recorded} claims`);
  return samples;
}

const mb = Number(process.argv[2] ?? 2_048);
const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
try {
  const [file, mapping] = [join(folder, 'rows.csv'), join(folder, 'mapping.yaml')];
  await writeFile(mapping, mappingText);
  await pipeline(Readable.from(rows(mb * bytesPerMb)), createWriteStream(file));
  await onTemporaryGraph({ heapMb: 512, pageCacheMb: 128 }, async (graph) => {
    const samples = await importIt(graph, file, mapping);
    const most = (half: readonly Sample[]) => Math.max(...half.map(({ rssMb }) => rssMb));
    const [first, second] = [
      samples.filter(({ done }) => done < 0.5),
      samples.filter(({ done }) => done >= 0.5),
    ];
    console.log(
      `most memory, of ${mb} MB: first half ${most(first).toFixed(0)} MB, second half ${most(second).toFixed(0)} MB`,
    );
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
