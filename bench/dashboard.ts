/**
 * The dashboard in a real browser on graphs of several sizes: `npm run build`, then `npx tsx bench/dashboard.ts article 100k`. Graphs
 * are kept in `.entente-bench`, or in the folder that `--graphs` names; `--write-docs` puts the table into `docs/performance.md`, which
 * says what is measured, and how.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { canvasSays, openBrowser } from '../test/dashboard/opened.js';
import {
  coldLoad,
  dayStepped,
  manipulated,
  type OpenedView,
  openedView,
  withDrawn,
} from './browser/measured.js';
import { patientEntente } from './contestants/entente/contestant.js';
import { openGraph } from './graph/open-graph.js';
import { startServer } from './measure/server-process.js';
import { median, percentile } from './measure/statistics.js';
import { environmentOf, graphSizeOf } from './report/environment.js';
import { environmentLines } from './report/environment-lines.js';
import { writeIntoPage } from './report/keep.js';
import { markdownTable, shown } from './report/markdown.js';
import type { Environment, GraphSize } from './report/results.js';

const steps = 5;

/** A figure of one graph, and what is wanted of it. */
interface Figure {
  readonly name: string;
  readonly reached: string;
  readonly wanted: string;
}

interface OnGraph {
  readonly environment: Environment;
  readonly graph: GraphSize;
  readonly figures: readonly Figure[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    graphs: { type: 'string', default: '.entente-bench' },
    loads: { type: 'string', default: '5' },
    'write-docs': { type: 'boolean', default: false },
  },
});
if (!/^[1-9]\d?$/.test(values.loads)) throw new Error(`--loads is 1 to 99; "${values.loads}" is not`);
const loads = Number(values.loads);

async function main(): Promise<void> {
  const measured: OnGraph[] = [];
  for (const size of positionals.length === 0 ? ['article', '100k'] : positionals)
    measured.push(await onGraph(size));
  const text = report(measured);
  process.stdout.write(`${text}\n`);
  if (values['write-docs']) await writeIntoPage('dashboard', text);
}

async function onGraph(size: string): Promise<OnGraph> {
  say(`opening the graph ${size}`);
  const graph = await openGraph(values.graphs, size);
  try {
    const environment = await environmentOf(graph);
    const server = await startServer(patientEntente, graph.address);
    const browser = await openBrowser();
    try {
      const figures = await figuresOf(browser, server.url);
      return { environment, graph: await graphSizeOf(graph), figures };
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await graph.close();
  }
}

async function figuresOf(browser: Browser, url: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  // Said as soon as it is there, for a run may be cut off.
  const note = (name: string, reached: string, wanted = '') => {
    say(`${name}: ${reached}`);
    figures.push({ name, reached, wanted });
  };
  // The first asks the server for what it has to plan.
  await coldLoad(browser, url);
  const cold = [];
  for (let load = 0; load < loads; load++) cold.push(await coldLoad(browser, url));
  const [first] = cold;
  const drawnMs = cold.map((each) => each.drawnMs);
  const [fewest] = cold.map(({ longTasks }) => longTasks).sort((one, other) => one.length - other.length);
  note(
    'shown',
    `${shown(first?.nodes)} actors, ${shown(first?.edges)} relations, ${shown(first?.most)} of one`,
  );
  note(
    `cold load to the picture, median of ${loads} (least to most), ms`,
    `${shown(median(drawnMs))} (${shown(Math.min(...drawnMs))} to ${shown(Math.max(...drawnMs))})`,
    '1,500 on the article',
  );
  note('over the wire, kB', shown(median(cold.map(({ bytes }) => bytes)) / 1_000));
  note('tasks over 50 ms meanwhile, in the load with fewest', tasks(fewest));
  const { panned, zoomed } = await manipulated(browser, url);
  note('frames while panning, ms', frameTimes(panned.frames), 'reported');
  note('tasks over 50 ms while panning', tasks(panned.longTasks), 'none');
  note('frames while zooming, ms', frameTimes(zoomed.frames), 'reported');
  note('tasks over 50 ms while zooming', tasks(zoomed.longTasks), 'none');
  const { redrawnMs, longTasks } = await dayStepped(browser, url, steps);
  note(
    `a day step redrawn after its answer, median of ${redrawnMs.length} (most), ms`,
    `${shown(median(redrawnMs))} (${shown(Math.max(...redrawnMs))})`,
    '150',
  );
  note('tasks over 50 ms meanwhile', tasks(longTasks));
  await openViews(browser, url, (name, opened) => note(`opened: ${name}`, viewLine(opened), 'no complaint'));
  return figures;
}

/** What is first read in each view, as a selector. */
const views = [
  ['timeline', '?view=timeline', 'main svg rect'],
  ['matrix', '?view=matrix', 'main td button'],
  ['table of relations', '?view=table', 'main tbody tr'],
  ['table of actors', '?view=table&table=entities', 'main tbody tr'],
  ['table of claims', '?view=table&table=claims', 'main tbody tr'],
  ['documents', '?view=document', 'main li'],
  ['questions', '?view=questions', 'main form, main h2'],
] as const;

async function openViews(
  browser: Browser,
  url: string,
  note: (name: string, opened: OpenedView) => void,
): Promise<void> {
  const picked = await withDrawn(browser, url, async (page) => ({
    relation: await canvasSays<string>(
      page,
      'Graph of',
      `cy.edges().max((edge) => edge.data('width')).ele.id()`,
    ),
    hub: await canvasSays<string>(page, 'Graph of', 'cy.nodes().max((node) => node.degree()).ele.id()'),
  }));
  const all = [
    ...views,
    ['who says so', `?view=table&select=${encodeURIComponent(picked.relation)}`, 'aside h3'],
    ['the actor with most relations', `?select=${encodeURIComponent(picked.hub)}`, 'aside li'],
  ] as const;
  for (const [name, path, shows] of all) {
    const opened = await openedView(browser, `${url}/${path}`, shows);
    for (const complaint of opened.complaints) say(`${name}: ${complaint}`);
    note(name, opened);
  }
}

function viewLine({ shownMs, longTasks, complaints }: OpenedView): string {
  return `${shown(shownMs)} ms; tasks over 50 ms: ${tasks(longTasks)}; complaints: ${complaints.length}`;
}

function frameTimes(frames: readonly number[]): string {
  const at = (share: number) => shown(percentile(frames, share));
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${shown(Math.max(...frames))}`;
}

/** How many there were, and the longest. */
function tasks(durations: readonly number[] | undefined): string {
  if (durations === undefined || durations.length === 0) return 'none';
  return `${durations.length}, longest ${shown(Math.max(...durations))} ms`;
}

function report(graphs: readonly OnGraph[]): string {
  const [first] = graphs;
  if (first === undefined) return '';
  const rows = first.figures.map(({ name, wanted }, index) => [
    name,
    ...graphs.map(({ figures }) => figures[index]?.reached ?? '–'),
    wanted,
  ]);
  const sizes = graphs.map(({ graph }) => graph.size);
  return [
    environmentLines(
      first.environment,
      graphs.map(({ graph }) => graph),
    ),
    markdownTable(['figure', ...sizes, 'wanted'], rows),
  ].join('\n\n');
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
