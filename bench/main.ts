/** `npm run bench`: see docs/performance.md. */
import { compare, compareOnlyAnswers } from './comparison.js';
import { type BenchGraph, openGraph } from './graph/open-graph.js';
import { full, quick } from './measure/schedule.js';
import { readOptions } from './options.js';
import { type Figure, figuresOf, figuresTable } from './report/figures.js';
import { keepResults, type Part, writeIntoPage } from './report/keep.js';
import { scaleFigures, scaleTable, soakFigures } from './report/scale.js';
import { tablesOf } from './report/tables.js';
import { compareSizes } from './scale.js';
import { soak } from './soak.js';

const options = readOptions(process.argv);
const schedule = options.quick || options.answers ? quick : full;
const say = (line: string) => process.stderr.write(`${line} …\n`);

try {
  if (options.scale !== null) await runScale(options.scale);
  else if (options.soak !== null) await runSoak(options.soak);
  else if (options.answers) await runAnswers();
  else await runComparison();
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function runAnswers(): Promise<void> {
  await onGraphs([options.size], async ([graph]) => {
    const count = await compareOnlyAnswers(graph, { ...options, schedule, say });
    process.stdout.write(`${count} answers of ${options.contestants.length} contestants are equal\n`);
  });
}

async function runComparison(): Promise<void> {
  await onGraphs([options.size], async ([graph]) => {
    const results = await compare(graph, { ...options, schedule, say });
    const figures = figuresOf(results);
    await report('comparison', { ...results, figures }, tablesOf(results), figures);
  });
}

async function runScale(sizes: readonly string[]): Promise<void> {
  await onGraphs(sizes, async (graphs) => {
    const results = await compareSizes(graphs, { ...options, schedule, say });
    await report('scale', results, scaleTable(results), scaleFigures(results));
  });
}

async function runSoak(forMs: number): Promise<void> {
  await onGraphs([options.size], async ([graph]) => {
    const results = await soak(graph, { ...options, forMs, say });
    await report('soak', results, '', soakFigures(results));
  });
}

async function onGraphs(
  sizes: readonly string[],
  work: (graphs: readonly [BenchGraph, ...BenchGraph[]]) => Promise<void>,
): Promise<void> {
  const graphs: BenchGraph[] = [];
  try {
    for (const size of sizes) {
      say(`opening the graph ${size}`);
      graphs.push(await openGraph(options.graphs, size));
    }
    const [first, ...others] = graphs;
    if (first !== undefined) await work([first, ...others]);
  } finally {
    for (const graph of graphs) await graph.close();
  }
}

async function report(
  part: Part,
  results: object,
  tables: string,
  figures: readonly Figure[],
): Promise<void> {
  const text = [tables, figuresTable(figures)].filter((each) => each !== '').join('\n\n');
  process.stdout.write(`${text}\n`);
  const path = await keepResults(part, results);
  if (options.writeDocs) await writeIntoPage(part, text);
  say(`written to ${path}${options.writeDocs ? ' and docs/performance.md' : ''}`);
}
