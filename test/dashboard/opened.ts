import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is installed; undefined where none is, and then the tests that need one are skipped. */
export const executablePath = browsers.find((path) => existsSync(path));

export function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: executablePath ?? '', args });
}

/** The page, and what it did that it should not have. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings in the console, and whatever was thrown. */
  readonly complaints: readonly string[];
  /** Requests to other hosts. */
  readonly strayed: readonly string[];
  /** Waits until all that was asked for has come, and nothing is asked for any more. */
  atRest(): Promise<void>;
  close(): Promise<void>;
}

/** A browser's memory, empty, to open pages in. */
export async function newMemory(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: usualSize, locale: 'en-GB', ...options });
  // What has not come after so long is not coming.
  context.setDefaultTimeout(15_000);
  return context;
}

/** The size of a page, in pixels. */
export const usualSize = { width: 1440, height: 900 };

/**
 * Opens an address of the dashboard in a browser of its own memory, and waits for what it shows.
 *
 * @param prepare what is done with the page before it is asked for
 */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Opened> {
  const context = await newMemory(browser, options);
  return { ...(await openIn(context, address, prepare)), close: () => context.close() };
}

/** Opens an address of the dashboard in a memory that others may have used. */
export async function openIn(
  context: BrowserContext,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayed: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.replace(/^ws/, 'http').startsWith(origin))
      strayed.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const atRest = restOf(page);
  await prepare?.(page);
  await page.goto(address);
  return { page, complaints, strayed, atRest, close: () => page.close() };
}

/** So long nothing is asked for by a page that is at rest, in milliseconds. */
const restMs = 150;

/** Playwright's own `networkidle` waits for half a second each time, and for what never ends. */
function restOf(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = performance.now();
  const ended = (request: Request) => {
    if (underWay.delete(request)) last = performance.now();
  };
  page.on('request', (request) => {
    // Of what an earlier page asked for, no end may be told.
    if (request.isNavigationRequest()) underWay.clear();
    // Changes are told for as long as the page is there.
    if (!request.url().endsWith('/graphql/stream')) underWay.add(request);
    last = performance.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    while (underWay.size > 0 || performance.now() - last < restMs) await page.waitForTimeout(25);
  };
}

/** Waits until the graph is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.getByRole('img', { name: /^Graph of/ }).waitFor();
  await until(page, `(${canvasOf})()?.edges().nonempty() ?? false`);
}

/** Waits until an expression holds. Playwright's own way runs it by `eval`, which the policy of the page refuses. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression))) await page.waitForTimeout(50);
}

/** Where on the screen an element of the graph is: a node's middle, or an edge's. */
export async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const within = await page.evaluate<{ x: number; y: number } | null>(
    `(() => {
      const element = (${canvasOf})().getElementById(${JSON.stringify(id)});
      if (element.empty()) return null;
      return element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
    })()`,
  );
  const box = await page.getByRole('img', { name: /^Graph of/ }).boundingBox();
  if (within === null || box === null) throw new Error(`${id} is not drawn.`);
  return { x: box.x + within.x, y: box.y + within.y };
}

/** What an expression about cytoscape's instance `cy` says, of the drawing whose label begins so. */
export function canvasSays<Said>(page: Page, label: string, expression: string): Promise<Said> {
  const element = `document.querySelector('[role="img"][aria-label^="${label}"]')`;
  return page.evaluate<Said>(`((cy) => ${expression})(${element}._cyreg.cy)`);
}

/** Where a node of the graph is on the canvas, however near one looks. */
export async function positionOf(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(`({ ...(${canvasOf})().getElementById(${JSON.stringify(id)}).position() })`);
}

/** Finds cytoscape's instance as cytoscape itself keeps it: on its element. */
const canvasOf = `() => document.querySelector('[role="img"][aria-label^="Graph of"]')?._cyreg?.cy`;
