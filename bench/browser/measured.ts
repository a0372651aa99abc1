import type { Browser, Page } from 'playwright-core';
import { canvasSays, type Opened, open } from '../../test/dashboard/opened.js';
import { violations } from '../../test/dashboard/violations.js';
import { freeSpot, pan, zoom } from './gestures.js';
import { type Spent, spentOn, spentSince, until, watching } from './watched.js';

/** A page that is asked for with nothing kept of an earlier visit. */
export interface ColdLoad {
  /** Until the graph was drawn, in milliseconds. */
  readonly drawnMs: number;
  /** What came over the wire until then and in the second after, in bytes. */
  readonly bytes: number;
  readonly longTasks: readonly number[];
  readonly nodes: number;
  readonly edges: number;
  /** The most relations that one actor has of these. */
  readonly most: number;
}

/** A view that is asked for with nothing kept of an earlier visit. */
export interface OpenedView {
  readonly shownMs: number;
  readonly longTasks: readonly number[];
  /** What the console said, what was asked of other hosts, and what axe finds. */
  readonly complaints: readonly string[];
}

/** Asks for the first view, in a browser's empty memory. */
export async function coldLoad(browser: Browser, url: string): Promise<ColdLoad> {
  return withPage(browser, url, async (opened, bytes) => {
    const { page } = opened;
    const { drawn } = await until(page, (noted) => noted.drawn !== null);
    await page.waitForTimeout(1_000);
    const { longTasks } = await spentSince(page, 0);
    const [nodes, edges, most] = await canvasSays<[number, number, number]>(
      page,
      'Graph of',
      '[cy.nodes().length, cy.edges().length, cy.nodes().maxDegree()]',
    );
    return { drawnMs: drawn ?? Number.NaN, bytes: bytes(), longTasks, nodes, edges, most };
  });
}

/** Moves the picture about, and in and out. */
export async function manipulated(
  browser: Browser,
  url: string,
): Promise<{ readonly panned: Spent; readonly zoomed: Spent }> {
  return withPage(browser, url, async ({ page }) => {
    await settled(page);
    const spot = await freeSpot(page);
    const panned = await spentOn(page, () => pan(page, spot));
    const zoomed = await spentOn(page, () => zoom(page, spot));
    return { panned, zoomed };
  });
}

/** Goes from a day to that of the change before it, so many times; from each answer to its redraw, in milliseconds. */
export async function dayStepped(
  browser: Browser,
  url: string,
  steps: number,
): Promise<{ readonly redrawnMs: readonly number[]; readonly longTasks: readonly number[] }> {
  return withPage(browser, url, async ({ page }) => {
    await settled(page);
    const from = await page.evaluate<number>('performance.now()');
    const redrawnMs: number[] = [];
    const step = page.getByRole('button', { name: /^Previous change:/ });
    for (let at = 0; at < steps && (await step.isEnabled()); at++) {
      const begun = await page.evaluate<number>('performance.now()');
      await step.click();
      const { answered, redrawn } = await until(
        page,
        (noted) => (noted.answered ?? 0) > begun && (noted.redrawn ?? 0) > begun,
      );
      redrawnMs.push((redrawn ?? 0) - (answered ?? 0));
      await page.waitForTimeout(500);
    }
    return { redrawnMs, longTasks: (await spentSince(page, from)).longTasks };
  });
}

/** Asks for a view, and waits for what is first read in it. */
export async function openedView(browser: Browser, url: string, shows: string): Promise<OpenedView> {
  const start = performance.now();
  return withPage(browser, url, async ({ page, complaints, strayed }) => {
    await page.locator(shows).first().waitFor({ timeout: 120_000 });
    const shownMs = performance.now() - start;
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    await page.waitForTimeout(500);
    const { longTasks } = await spentSince(page, 0);
    return { shownMs, longTasks, complaints: [...complaints, ...strayed, ...(await violations(page))] };
  });
}

/** Works on the page once the graph is drawn. */
export function withDrawn<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  return withPage(browser, url, async ({ page }) => {
    await settled(page);
    return work(page);
  });
}

/** Waits until the graph is drawn, and all that was asked beside it has come. */
async function settled(page: Page): Promise<void> {
  await until(page, ({ drawn }) => drawn !== null);
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  await page.waitForTimeout(1_000);
}

async function withPage<Result>(
  browser: Browser,
  url: string,
  work: (opened: Opened, bytes: () => number) => Promise<Result>,
): Promise<Result> {
  let bytes = 0;
  const opened = await open(browser, url, {}, async (page) => {
    await page.addInitScript(watching);
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.enable');
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
  });
  return work(opened, () => bytes).finally(() => opened.close());
}
