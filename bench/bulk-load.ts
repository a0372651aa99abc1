import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { readConfig } from '../src/config.js';
import type { History } from '../src/domain/recording/history.js';
import { generate } from '../src/generate/generate.js';
import { connect, type Graph } from '../src/graph/connection.js';
import { migrate } from '../src/graph/migrations/migrate.js';
import { countStored } from '../src/graph/stored/counts.js';
import { PartLoader } from '../src/graph/writing/bulk-load.js';
import { type BulkStatement, bulkStatements } from '../src/graph/writing/bulk-rows.js';
import { DataFolder } from '../src/store/data-folder.js';
import { openManaged, stopManaged } from '../src/store/managed.js';
import type { Address } from '../src/store/settings.js';
import { showProgress } from '../src/store/show-progress.js';

// npx tsx bench/bulk-load.ts [CLAIMS] [SEED]
//
// What the bulk load of `entente generate` costs over a bare load of the same rows. Both write the same statements with the
// same rows, one transaction a part, into a Neo4j each; the bare one has its rows from before, while the bulk load computes
// standings, rows and seals as it goes. They take turns, a few parts at a time, and change who begins, so that whatever
// else the machine does falls on both. Before anything is timed, a small graph is loaded both ways and must be the same;
// it warms both databases, too.

const by = 'the benchmark';

/** The two take turns after so many claims. */
const claimsOfTurn = 4_000;

/** The small graph that is compared, and warms both. */
const small = { claims: 3_000, seed: 99 };

interface Contestant {
  readonly graph: Graph;
  readonly driver: Driver;
  close(): Promise<void>;
}

async function main(): Promise<void> {
  const [claims = 20_000, seed = 7] = process.argv.slice(2).map(Number);
  const contestants: Contestant[] = [];
  try {
    const bare = await open(contestants);
    const bulk = await open(contestants);
    await requireSameGraphs(bare, bulk);
    const spent = await takeTurns(bare, bulk, generate({ claims, seed }));
    const [one, other] = [await countStored(bare.graph.read), await countStored(bulk.graph.read)];
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('the two graphs are not the same');
    show(claims, one.nodes + one.relationships, spent);
  } finally {
    for (const { close } of contestants) await close();
  }
}

async function open(contestants: Contestant[]): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const variables = { ...process.env, NEO4J_URI: '', ENTENTE_STORE: 'managed', ENTENTE_DATA_DIR: folder };
  const screen = showProgress(process.stderr);
  const { address } = await openManaged(readConfig(variables, folder).store, screen.report).finally(
    screen.end,
  );
  const graph = connect(address);
  const driver = driverTo(address);
  const close = async () => {
    await graph.close();
    await driver.close();
    await stopManaged(new DataFolder(folder), () => {});
    await rm(folder, { recursive: true, force: true });
  };
  const contestant = { graph, driver, close };
  contestants.push(contestant);
  await migrate(graph);
  return contestant;
}

function driverTo({ uri, username, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

async function requireSameGraphs(bare: Contestant, bulk: Contestant): Promise<void> {
  const parts = [...generate(small)];
  for (const part of parts) await loadBare(bare.graph, bulkStatements(part, by));
  await new PartLoader(bulk.graph, by).load(parts);
  const [one, other] = [await fingerprint(bare.driver), await fingerprint(bulk.driver)];
  if (one !== other) throw new Error('the bare load and the bulk load leave different graphs');
  for (const { driver } of [bare, bulk]) await empty(driver);
}

/** One text for all that a graph holds, in whatever order it is read. */
async function fingerprint(driver: Driver): Promise<string> {
  const session = driver.session();
  const hashes: string[] = [];
  try {
    for (const cypher of [
      'MATCH (n) WHERE NOT n:Migration AND NOT n:Clock RETURN labels(n), properties(n)',
      "MATCH (a)-[r]->(b) RETURN type(r), coalesce(a.id, ''), coalesce(b.id, ''), properties(r)",
    ]) {
      const { records } = await session.run(cypher);
      hashes.push(...records.map((record) => hash(JSON.stringify(sortedKeys(record.toObject())))));
    }
  } finally {
    await session.close();
  }
  return hash(hashes.sort().join());
}

function sortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sortedKeys);
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function empty(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
}

/** What the two spent on one turn, in milliseconds. */
interface Turn {
  readonly claims: number;
  readonly bareMs: number;
  readonly bulkMs: number;
}

async function takeTurns(
  bare: Contestant,
  bulk: Contestant,
  parts: Iterable<History>,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  const loader = new PartLoader(bulk.graph, by);
  for (const some of inTurns(parts)) {
    const prepared = some.map((part) => bulkStatements(part, by));
    const bareLoad = () =>
      timed(async () => {
        for (const statements of prepared) await loadBare(bare.graph, statements);
      });
    const bulkLoad = () => timed(() => loader.load(some));
    const bareFirst = turns.length % 2 === 0;
    const first = await (bareFirst ? bareLoad() : bulkLoad());
    const second = await (bareFirst ? bulkLoad() : bareLoad());
    const [bareMs, bulkMs] = bareFirst ? [first, second] : [second, first];
    turns.push({ claims: claimsIn(some), bareMs, bulkMs });
    process.stderr.write(
      `${turns.reduce((sum, turn) => sum + turn.claims, 0)} claims, bare ${Math.round(bareMs)} ms, bulk ${Math.round(bulkMs)} ms\n`,
    );
  }
  return turns;
}

/** Parts in groups of some thousand claims; the first has what all others name. */
function* inTurns(parts: Iterable<History>): Generator<readonly History[]> {
  let some: History[] = [];
  for (const part of parts) {
    some.push(part);
    if (claimsIn(some) < claimsOfTurn) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function loadBare(graph: Graph, statements: readonly BulkStatement[]): Promise<void> {
  await graph.write((run) => Promise.all(statements.map(({ cypher, rows }) => run(cypher, { rows }))));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function claimsIn(parts: readonly History[]): number {
  return parts.flat().reduce((sum, { batch }) => sum + batch.claims.length, 0);
}

function show(claims: number, rows: number, turns: readonly Turn[]): void {
  const sum = (ms: (turn: Turn) => number) => turns.reduce((total, turn) => total + ms(turn), 0);
  const [bareMs, bulkMs] = [sum((turn) => turn.bareMs), sum((turn) => turn.bulkMs)];
  const ratios = turns.map((turn) => turn.bareMs / turn.bulkMs).sort((a, b) => a - b);
  const rate = (count: number, ms: number) => Math.round((count * 1000) / ms);
  console.table({
    'bare UNWIND': {
      seconds: Math.round(bareMs / 1000),
      'claims/s': rate(claims, bareMs),
      'nodes and relationships/s': rate(rows, bareMs),
    },
    'bulk load': {
      seconds: Math.round(bulkMs / 1000),
      'claims/s': rate(claims, bulkMs),
      'nodes and relationships/s': rate(rows, bulkMs),
    },
  });
  const [least, median, most] = [ratios[0], ratios[Math.floor(ratios.length / 2)], ratios.at(-1)].map(
    (ratio) => ratio?.toFixed(2),
  );
  console.log(
    `bulk load over bare UNWIND: ${(bareMs / bulkMs).toFixed(2)} of its rate (turns: ${least} to ${most}, median ${median}); to reach: 0.70`,
  );
  console.log(
    `${claims} claims, ${rows} nodes and relationships; memory of this process ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
}

await main();
