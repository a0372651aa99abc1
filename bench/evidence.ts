/**
 * What an evidence filter costs a page of 50 relations, beside the same page of all evidence: `npx tsx bench/evidence.ts 100000`. Each
 * filter is asked on several days, in turns with the page without it. Loads a generated graph into a Neo4j of its own, or takes
 * the managed data folder of `--folder`.
 */
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { generate } from '../src/generate/generate.js';
import { connect, type Graph } from '../src/graph/connection.js';
import { bulkLoad } from '../src/graph/writing/bulk-load.js';
import { graphqlApi } from '../src/graphql-api.js';
import { DataFolder } from '../src/store/data-folder.js';
import { openManaged, stopManaged } from '../src/store/managed.js';
import { columns } from './columns.js';
import { median } from './measure/statistics.js';
import { onTemporaryGraph } from './temporary-graph.js';

type Filter = Readonly<Record<string, unknown>>;
type Ask = (filter: Filter, on: string | null) => Promise<void>;

const rounds = 9;
const page = `query ($on: Date, $evidence: EvidenceFilter) { relations(on: $on, first: 50, evidence: $evidence) {
  nodes { subject { id name } predicate object { id name } standing originCount } pageInfo { hasNextPage endCursor } } }`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { folder: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.folder !== undefined) return onFolder(values.folder, measure);
  const claims = Number(positionals[0] ?? 100_000);
  await onTemporaryGraph({ heapMb: 2_048, pageCacheMb: 1_024 }, async (graph) => {
    await bulkLoad(graph, generate({ claims, seed: 1 }), 'benchmark', () => {});
    await measure(graph);
  });
}

async function onFolder(folder: string, work: (graph: Graph) => Promise<void>): Promise<void> {
  const { store } = readConfig(
    { ...process.env, ENTENTE_STORE: 'managed', ENTENTE_DATA_DIR: folder },
    folder,
  );
  try {
    const { address } = await openManaged(store, () => {});
    const graph = connect(address);
    await work(graph).finally(() => graph.close());
  } finally {
    await stopManaged(new DataFolder(folder), () => {});
  }
}

async function measure(graph: Graph): Promise<void> {
  const api = graphqlApi(graph, { keyLifeMs: 0, callMs: 0, pollMs: 0 });
  const ask: Ask = async (evidence, on) => {
    await api.ask(page, { on, evidence });
  };
  const rows = [['day', 'filter', 'all evidence, ms', 'filtered, ms', 'times']];
  for (const on of await daysOf(graph)) {
    for (const [name, filter] of await filtersOf(graph))
      rows.push([on ?? 'today', name, ...(await compared(ask, filter, on))]);
  }
  await api.close();
  process.stdout.write(columns(rows));
}

async function compared(ask: Ask, filter: Filter, on: string | null): Promise<readonly string[]> {
  const spent: { readonly all: number[]; readonly filtered: number[] } = { all: [], filtered: [] };
  for (let round = -3; round < rounds; round++) {
    const [all, filtered] = [await timed(() => ask({}, on)), await timed(() => ask(filter, on))];
    // The first compile, and let the database plan.
    if (round < 0) continue;
    spent.all.push(all);
    spent.filtered.push(filtered);
  }
  const [all, filtered] = [median(spent.all), median(spent.filtered)];
  return [all.toFixed(1), filtered.toFixed(1), (filtered / all).toFixed(2)];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A day in the midst of what is told, and today, when most of it is presumed. */
async function daysOf(graph: Graph): Promise<readonly (string | null)[]> {
  const rows = await graph.read(
    `MATCH (c:Claim) WITH c.attestedOn AS day ORDER BY day WITH collect(day) AS days
     RETURN toString(days[size(days) / 2])`,
  );
  return [...rows.map(([day]) => String(day)), null];
}

/** What an analyst leaves out, or lets through: the loudest origins and documents, a publisher, grades. */
async function filtersOf(graph: Graph): Promise<readonly (readonly [string, Filter])[]> {
  const [origin] = await graph.read(
    'MATCH (o)<-[:ORIGIN]-(c) WITH o, count(c) AS claims ORDER BY claims DESC, o.id LIMIT 1 RETURN o.id',
  );
  const documents = await graph.read(
    'MATCH (d:Document)<-[:IN]-(c) WITH d, count(c) AS claims ORDER BY claims DESC, d.id LIMIT 20 RETURN d.id',
  );
  const [publisher] = await graph.read(
    'MATCH (e)<-[:PUBLISHED_BY]-()<-[:IN]-(c) WITH e, count(c) AS claims ORDER BY claims DESC, e.id LIMIT 1 RETURN e.id',
  );
  const ids = documents.map(([id]) => String(id));
  return [
    ['minReliability: C', { minReliability: 'C' }],
    ['minReliability: A', { minReliability: 'A' }],
    ['minCredibility: POSSIBLY_TRUE', { minCredibility: 'POSSIBLY_TRUE' }],
    ['minCredibility: CONFIRMED', { minCredibility: 'CONFIRMED' }],
    ['excludeOrigins: the loudest', { excludeOrigins: [String(origin?.[0])] }],
    ['excludeDocuments: the longest 20', { excludeDocuments: ids }],
    ['onlyDocuments: the longest 20', { onlyDocuments: ids }],
    ['publishedBy: the largest', { publishedBy: [String(publisher?.[0])] }],
  ];
}

await main();
