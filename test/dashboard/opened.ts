import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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
  close(): Promise<void>;
}

/**
 * Opens an address of the dashboard in a browser of its own memory, signed in where a token is given, and waits for what it shows.
 *
 * @param prepare what is done with the page before it is asked for
 */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  token?: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  if (token !== undefined) await context.addInitScript(`sessionStorage.setItem('entente.token', '${token}')`);
  // What has not come after so long is not coming.
  context.setDefaultTimeout(15_000);
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
  await prepare?.(page);
  await page.goto(address);
  return { page, complaints, strayed, close: () => context.close() };
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
