/** `npm run bench`: see docs/performance.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { compare } from './comparison.js';
import { openGraph } from './graph/open-graph.js';
import { full, quick } from './measure/schedule.js';
import { readOptions } from './options.js';
import { figuresOf, figuresTable } from './report/figures.js';
import { tablesOf } from './report/tables.js';

const options = readOptions(process.argv);
const say = (line: string) => process.stderr.write(`${line} …\n`);

const graph = await openGraph(options.graphs, options.size);
try {
  const schedule = options.quick ? quick : full;
  const results = await compare(graph, { ...options, schedule, say });
  const figures = figuresOf(results);
  const tables = `${tablesOf(results)}\n\n${figuresTable(figures)}`;
  process.stdout.write(`${tables}\n`);
  await mkdir('bench/results', { recursive: true });
  await writeFile('bench/results/comparison.json', `${JSON.stringify({ ...results, figures }, null, 2)}\n`);
} finally {
  await graph.close();
}
