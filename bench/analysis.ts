/**
 * What the questions of what follows take on graphs of several sizes, and what a page takes while one is worked on: `npm run build`,
 * then `npx tsx bench/analysis.ts 10k 100k`. Graphs are kept in `.entente-bench`, or in the folder that `--graphs` names; `--write-docs`
 * puts the tables into `docs/performance.md`, which says what is measured, and how.
 */
import { parseArgs } from 'node:util';
import { type Answered, Questioner } from './analysis/answered.js';
import { type BesideSolver, besideSolver } from './analysis/beside-solver.js';
import { type MeasuredQuestion, namedIn, questionsAbout } from './analysis/questions.js';
import { type ProvedIndexes, provedIndexes } from './analysis/sparse-graphs.js';
import type { Ask } from './contestants/contestant.js';
import { patientEntente } from './contestants/entente/contestant.js';
import { type BenchGraph, openGraph } from './graph/open-graph.js';
import { askGraphql } from './measure/ask.js';
import { startServer } from './measure/server-process.js';
import { objectIn } from './operations/read.js';
import { environmentOf, graphSizeOf } from './report/environment.js';
import { environmentLines } from './report/environment-lines.js';
import { writeIntoPage } from './report/keep.js';
import { markdownTable, shown } from './report/markdown.js';
import type { Environment, GraphSize } from './report/results.js';

interface OnGraph {
  readonly environment: Environment;
  readonly graph: GraphSize;
  /** How many relations the picture has. */
  readonly relations: number;
  readonly answered: readonly (readonly [MeasuredQuestion, Answered])[];
  /** Nothing but for the last graph. */
  readonly beside: readonly BesideSolver[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    graphs: { type: 'string', default: '.entente-bench' },
    'write-docs': { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const measured: OnGraph[] = [];
  const sizes = positionals.length === 0 ? ['10k', '100k'] : positionals;
  for (const size of sizes) measured.push(await onGraph(size, size === sizes.at(-1)));
  say('proving indexes');
  const text = report(measured, await provedIndexes());
  process.stdout.write(`${text}\n`);
  if (values['write-docs']) await writeIntoPage('analysis', text);
}

async function onGraph(size: string, isLast: boolean): Promise<OnGraph> {
  say(`opening the graph ${size}`);
  const graph = await openGraph(values.graphs, size);
  try {
    const environment = await environmentOf(graph);
    const server = await startServer(patientEntente, graph.address);
    try {
      const ask = askGraphql(`${server.url}/graphql`);
      const on = new Date().toISOString().slice(0, 10);
      const answered = await answeredOn(graph, ask, on);
      if (isLast) say('asking beside the solver');
      const beside = isLast ? await besideSolver(server.url, ask, on) : [];
      return {
        environment,
        graph: await graphSizeOf(graph),
        relations: await relationsOf(ask, on),
        answered,
        beside,
      };
    } finally {
      await server.stop();
    }
  } finally {
    await graph.close();
  }
}

async function answeredOn(graph: BenchGraph, ask: Ask, on: string): Promise<OnGraph['answered']> {
  const { lastChange } = objectIn(await ask('{ lastChange { at } }', {}));
  const questioner = new Questioner(ask, on, String(objectIn(lastChange)['at']));
  const answered: [MeasuredQuestion, Answered][] = [];
  for (const question of questionsAbout(await namedIn(graph.driver, ask, on))) {
    const took = await questioner.measure(question);
    // Said as soon as it is there, for a run may be cut off.
    say(`${question.name}: ${cellOf(took)}`);
    answered.push([question, took]);
  }
  return answered;
}

async function relationsOf(ask: Ask, on: string): Promise<number> {
  const answer = await ask('query ($on: Date) { analysis(on: $on) { relationCount } }', { on });
  return Number(objectIn(objectIn(answer)['analysis'])['relationCount']);
}

function report(graphs: readonly OnGraph[], indexes: ProvedIndexes): string {
  const [first] = graphs;
  if (first === undefined) return '';
  const rows = first.answered.map(([{ name, wantedMs }], index) => [
    name,
    ...graphs.map(({ answered }) => cellOf(answered[index]?.[1])),
    wantedMs === null ? '' : shown(wantedMs),
  ]);
  const heads = graphs.map(
    ({ graph, relations }) => `${graph.size}, ${shown(relations)} relations: kept (read), ms`,
  );
  const lines = environmentLines(
    first.environment,
    graphs.map(({ graph }) => graph),
  );
  const questions = markdownTable(['question', ...heads, 'wanted of 100,000 relations, kept'], rows);
  return [lines, questions, figures(graphs, indexes)].join('\n\n');
}

function cellOf(answered: Answered | undefined): string {
  if (answered === undefined) return '–';
  const { keptMs, readMs, isProved } = answered;
  return `${shown(keptMs)} (${shown(readMs)})${isProved ? '' : ', not proved'}`;
}

function figures(graphs: readonly OnGraph[], { proved, of, longestS, indexes }: ProvedIndexes): string {
  const beside = graphs.flatMap(({ graph: { size }, beside: found }) =>
    found.map(({ what, idleMs, besideMs, times }) => [
      `p50 of ${what} of ${size} while a solver has its 20 s, over that of an idle server`,
      `${shown(besideMs / idleMs)} (${shown(besideMs)} ms, ${shown(idleMs)} ms idle, of ${shown(times)})`,
      'no slower',
    ]),
  );
  const indexesProved = [
    'frustration indexes proved, of graphs of 150 actors and 1,300 ties',
    `${proved} of ${of} (${indexes.join(', ')}), the longest in ${shown(longestS)} s`,
    'those below 50, in 20 s',
  ];
  return markdownTable(['figure', 'reached', 'wanted'], [...beside, indexesProved]);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
