import type { Page } from 'playwright-core';

/** What a page did over a while. Times are in milliseconds. */
export interface Spent {
  /** Between one frame and the next. */
  readonly frames: readonly number[];
  /** Tasks of more than 50 ms on the main thread. */
  readonly longTasks: readonly number[];
}

/** When what was noted happened, in milliseconds since the page was asked for; null for what has not. */
export interface Noted {
  /** The graph's first frame with relations on it. */
  readonly drawn: number | null;
  /** The canvas was last drawn, after its label had changed. */
  readonly redrawn: number | null;
  /** The last answer before that was there: of those to the picture of a day, some come later, and are not drawn. */
  readonly answered: number | null;
}

/**
 * Runs in the page before anything of it: notes long tasks, frames, when the answer to the picture of a day was there, and when the
 * canvas was drawn first, and first after each new label. As text, for it runs elsewhere.
 */
export const watching = `(() => {
  const seen = { longTasks: [], frames: [], drawn: null, answered: null, redrawn: null };
  let answered = null;
  globalThis.__seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const asked = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const response = await asked(address, options);
    if (!/query Picture\\b/.test(String(options?.body))) return response;
    const text = response.text.bind(response);
    response.text = async () => {
      const read = await text();
      answered = performance.now();
      return read;
    };
    return response;
  };
  let label = null;
  let watched = null;
  const frame = (now) => {
    seen.frames.push(now);
    const sheet = document.querySelector('[role="img"][aria-label^="Graph of"]');
    const canvas = sheet?._cyreg?.cy;
    if (canvas !== undefined && canvas !== watched) {
      watched = canvas;
      canvas.on('render', () => {
        // A large drawing is shown as it was while it is painted anew.
        if (canvas.edges().empty() || canvas.container().hasAttribute('aria-busy')) return;
        const said = canvas.container().getAttribute('aria-label');
        if (said === label) return;
        label = said;
        seen.redrawn = performance.now();
        seen.answered = answered;
        requestAnimationFrame(() => setTimeout(() => (seen.drawn ??= performance.now())));
      });
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

/** What a page noted so far. */
function noted(page: Page): Promise<Noted> {
  return page.evaluate('({ ...__seen, frames: undefined, longTasks: undefined })');
}

/** How often a page is asked what it noted, in milliseconds. */
const askedEveryMs = 100;
const patienceMs = 90_000;

/** What a page noted once that is as wanted. Throws where it does not come to be. */
export async function until(page: Page, wanted: (noted: Noted) => boolean): Promise<Noted> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const now = await noted(page);
    if (wanted(now)) return now;
    await page.waitForTimeout(askedEveryMs);
  }
  throw new Error(`Not within ${patienceMs / 1_000} s: ${JSON.stringify(await noted(page))}`);
}

/** What a page does while some work is done with it, and while it settles after that. */
export async function spentOn(page: Page, work: () => Promise<void>, settlingMs = 500): Promise<Spent> {
  const from = await page.evaluate<number>('performance.now()');
  await work();
  await page.waitForTimeout(settlingMs);
  return spentSince(page, from);
}

/** What a page did since an instant of its own clock. */
export async function spentSince(page: Page, from: number): Promise<Spent> {
  const { frames, longTasks } = await page.evaluate<{
    readonly frames: readonly number[];
    readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
  }>('__seen');
  const shown = frames.filter((at) => at >= from);
  return {
    frames: shown.slice(1).map((at, index) => at - (shown[index] ?? at)),
    longTasks: longTasks.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration),
  };
}
