/**
 * The dashboard in a real browser on graphs of several sizes: `npm run build`, then `npx tsx bench/dashboard.ts article 100k`. Graphs
 * are kept in `.entente-bench`, or in the folder that `--graphs` names. `docs/performance.md` says what is measured, and how.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../test/dashboard/opened.js';
import {
  canvasOf,
  coldLoad,
  dayStepped,
  manipulated,
  type OpenedView,
  openedView,
  withDrawn,
} from './browser/measured.js';
import { entente } from './contestants/entente/contestant.js';
import { openGraph } from './graph/open-graph.js';
import { startServer } from './measure/server-process.js';
import { median, percentile } from './measure/statistics.js';
import { environmentOf, graphSizeOf } from './report/environment.js';
import { environmentLines } from './report/environment-lines.js';
import { markdownTable, shown } from './report/markdown.js';
import type { Environment, GraphSize } from './report/results.js';

const loads = 5;
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
  options: { graphs: { type: 'string', default: '.entente-bench' } },
});

const measured: OnGraph[] = [];
for (const size of positionals.length === 0 ? ['article', '100k'] : positionals)
  measured.push(await onGraph(size));
process.stdout.write(`${report(measured)}\n`);

async function onGraph(size: string): Promise<OnGraph> {
  say(`opening the graph ${size}`);
  const graph = await openGraph(values.graphs, size);
  try {
    const environment = await environmentOf(graph);
    const server = await startServer(entente, graph.address);
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
  say('loading it cold');
  // The first asks the server for what it has to plan.
  await coldLoad(browser, url);
  const cold = [];
  for (let load = 0; load < loads; load++) cold.push(await coldLoad(browser, url));
  const [first] = cold;
  say('moving it');
  const { panned, zoomed } = await manipulated(browser, url);
  say('going from day to day');
  const { redrawnMs, longTasks } = await dayStepped(browser, url, steps);
  const drawnMs = cold.map((each) => each.drawnMs);
  return [
    {
      name: 'shown',
      reached: `${shown(first?.nodes)} actors, ${shown(first?.edges)} relations, ${shown(first?.most)} of one`,
      wanted: '',
    },
    {
      name: `cold load to the picture, median of ${loads} (least to most), ms`,
      reached: `${shown(median(drawnMs))} (${shown(Math.min(...drawnMs))} to ${shown(Math.max(...drawnMs))})`,
      wanted: '1,500 on the article',
    },
    {
      name: 'over the wire, kB',
      reached: shown(median(cold.map(({ bytes }) => bytes)) / 1_000),
      wanted: '',
    },
    {
      name: 'tasks over 50 ms meanwhile, in the load with fewest',
      reached: tasks(cold.map((each) => each.longTasks).sort((one, other) => one.length - other.length)[0]),
      wanted: '',
    },
    { name: 'frames while panning, ms', reached: frameTimes(panned.frames), wanted: 'reported' },
    { name: 'tasks over 50 ms while panning', reached: tasks(panned.longTasks), wanted: 'none' },
    { name: 'frames while zooming, ms', reached: frameTimes(zoomed.frames), wanted: 'reported' },
    { name: 'tasks over 50 ms while zooming', reached: tasks(zoomed.longTasks), wanted: 'none' },
    {
      name: `a day step redrawn after its answer, median of ${redrawnMs.length} (most), ms`,
      reached: `${shown(median(redrawnMs))} (${shown(Math.max(...redrawnMs))})`,
      wanted: '150',
    },
    { name: 'tasks over 50 ms meanwhile', reached: tasks(longTasks), wanted: '' },
    ...(await viewFigures(browser, url)),
  ];
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

async function viewFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const picked = await withDrawn(browser, url, async (page) => ({
    claims: await canvasOf<string>(page, `cy.edges().max((edge) => edge.data('width')).ele.id()`),
    hub: await canvasOf<string>(page, 'cy.nodes().max((node) => node.degree()).ele.id()'),
  }));
  const all = [
    ...views,
    [
      'who says so',
      `?view=table&select=${encodeURIComponent(picked.claims)}`,
      'aside blockquote, aside article',
    ],
    ['the actor with most relations', `?select=${encodeURIComponent(picked.hub)}`, 'aside li'],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, path, shows] of all) {
    say(`opening ${name}`);
    const opened = await openedView(browser, `${url}/${path}`, shows);
    for (const complaint of opened.complaints) say(`${name}: ${complaint}`);
    figures.push({ name: `opened: ${name}`, reached: viewLine(opened), wanted: 'no complaint' });
  }
  return figures;
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
