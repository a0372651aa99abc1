/**
 * What recording a single claim costs over a bare transaction that writes the same rows, in statements of 100 and of 10,000
 * claims. Each claim is recorded about one of two equal statements; what that wrote is then written about the other, by one
 * statement of Cypher and without any check. Starts a Neo4j of its own: `npx tsx bench/recording.ts`.
 */
import neo4j from 'neo4j-driver';
import type { ClaimInput } from '../src/domain/recording/input.js';
import type { Graph } from '../src/graph/connection.js';
import { verify } from '../src/graph/verifying/verify.js';
import { record } from '../src/graph/writing/record.js';
import { BareTwin } from './bare-twin.js';
import { columns } from './columns.js';
import { claimAbout, daysAfter, desk, firstDay } from './recording-desk.js';
import { onTemporaryGraph } from './temporary-graph.js';

/** Pairs of statements of 100 claims, each of which takes one claim more; the first ones warm up. */
const smallPairs = 30;
const warmUps = 10;

/** Over how many days the claims about the statement of 10,000 are certain: they change about as many segments. */
const spans = [1, 1, 1, 10, 100, 1_000, 1, 10, 100, 1_000, 1, 10, 100, 1_000];

const by = 'benchmark';

/** What one claim took, in milliseconds, and what it changed. */
interface Round {
  readonly recorded: number;
  readonly bare: number;
  readonly statements: number;
  readonly segments: number;
}

await onTemporaryGraph({ heapMb: 1_024, pageCacheMb: 512 }, async (graph, address) => {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const twin = new BareTwin(graph, driver, address.database, by);
    const small = await smallStatements(graph, twin);
    const large = await largeStatement(graph, twin);
    report(small, large);
    const { differences } = await verify(graph);
    process.stdout.write(`entente verify finds ${differences} differences in both halves of the graph\n`);
    process.exitCode = differences === 0 ? 0 : 1;
  } finally {
    await driver.close();
  }
});

async function smallStatements(graph: Graph, twin: BareTwin): Promise<readonly Round[]> {
  const pairs = Array.from({ length: smallPairs }, (_each, index) => index);
  await record(graph, desk(pairs.flatMap((pair) => [`north-${pair}`, `south-${pair}`])), by);
  for (const pair of pairs) await load(graph, `${pair}`, 100, 7);
  const rounds: Round[] = [];
  for (const pair of pairs) {
    const attestedOn = daysAfter(firstDay, ((pair * 37) % 100) * 7 + 3);
    rounds.push(await round(graph, twin, claimAbout(`north-${pair}`, 'new', { attestedOn })));
  }
  return rounds.slice(warmUps);
}

async function largeStatement(graph: Graph, twin: BareTwin): Promise<readonly Round[]> {
  await record(graph, desk(['north-large', 'south-large']), by);
  await load(graph, 'large', 10_000, 1);
  const rounds: Round[] = [];
  for (const [index, span] of spans.entries()) {
    const began = daysAfter(firstDay, 500 * (index + 1));
    const dates = { began: { earliest: began, latest: began }, attestedOn: daysAfter(began, span) };
    rounds.push(await round(graph, twin, claimAbout('north-large', `new-${index}`, dates)));
  }
  return rounds.slice(2);
}

/** Records so many claims about both statements of a pair, a claim every so many days. */
async function load(graph: Graph, pair: string, claims: number, every: number): Promise<void> {
  const batch = 1_000;
  for (let start = 0; start < claims; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, claims - start) }, (_each, index) => start + index);
    const about = (object: string) =>
      numbers.map((number) =>
        claimAbout(object, `c${number}`, {
          attestedOn: daysAfter(firstDay, number * every),
          polarity: number % 7 === 3 ? 'DENIES' : 'AFFIRMS',
        }),
      );
    const both = [...about(`north-${pair}`), ...about(`south-${pair}`)];
    await record(graph, { documents: [], entities: [], claims: both, retractions: [] }, by);
  }
}

async function round(graph: Graph, twin: BareTwin, claim: ClaimInput): Promise<Round> {
  let statements = 0;
  const counting: Graph = {
    read: graph.read,
    write: (work) =>
      graph.write((run) =>
        work((cypher, parameters) => {
          statements += 1;
          return run(cypher, parameters);
        }),
      ),
    command: (cypher) => graph.command(cypher),
    figures: () => graph.figures(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  const batch = { documents: [], entities: [], claims: [claim], retractions: [] };
  const recorded = await timed(() => record(counting, batch, by));
  const rows = await twin.rowsOf(claim);
  const bare = await timed(() => twin.write(rows));
  return { recorded, bare, statements, segments: rows.opened.length + rows.closedSegments.length };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function report(small: readonly Round[], large: readonly Round[]): void {
  const heading = [
    'claims',
    'segments closed and opened',
    'recorded, ms',
    'bare, ms',
    'ratio',
    'statements sent',
  ];
  const bySegments = [...large].sort((one, other) => one.segments - other.segments);
  const lines = [['100', ...figures(small)], ...bySegments.map((round) => ['10,000', ...figures([round])])];
  process.stdout.write(columns([heading, ...lines]));
}

function figures(rounds: readonly Round[]): readonly string[] {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure));
  return [
    String(of(({ segments }) => segments)),
    of(({ recorded }) => recorded).toFixed(2),
    of(({ bare }) => bare).toFixed(2),
    of(({ recorded, bare }) => recorded / bare).toFixed(2),
    String(of(({ statements }) => statements)),
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
