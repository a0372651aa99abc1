/**
 * Takes the pictures of the dashboard that the documentation shows, from a running server with the article in it:
 * `npx tsx scripts/take-pictures.ts http://127.0.0.1:4000`.
 */
import { stat } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

const server = process.argv[2] ?? 'http://127.0.0.1:4000';
const wholePages = {
  'dashboard.png': '/',
  'dashboard-evidence.png': '/?day=2024-12-01&select=iranian-forces|SUPPORTS|assad-government',
  'dashboard-timeline.png': '/?view=timeline&select=quds-force|PRESENT_IN|syria',
  'dashboard-questions.png': '/?view=questions&question=whatIf&closed=syria&day=2024-12-01',
};

/** What an answer is shown by: the view at an address, from a heading or so many pixels down where not from its top; or with the panel beside it. */
interface Answer {
  readonly address: string;
  readonly from?: string;
  readonly skipped?: number;
  readonly hasPanel?: boolean;
}

/** A picture for each question of docs/analysis.md that the dashboard answers. */
const answers: Readonly<Record<string, Answer>> = {
  'whose-word-counts.png': {
    address:
      'view=table&day=2024-12-07&unheard=diplomatic-sources@iran-withdraws-from-syria&select=quds-force|PRESENT_IN|syria',
    hasPanel: true,
  },
  'paths.png': { address: asked('paths', 'from=iran&to=hezbollah&rule=ANY&steps=2') },
  'supply-lines.png': { address: asked('supply', 'to=hezbollah'), from: 'Supply lines' },
  'chokepoints.png': { address: asked('supply'), from: 'Places that every known route passes' },
  'what-if.png': { address: asked('whatIf', 'closed=syria'), from: 'Before' },
  'balance.png': { address: asked('balance'), from: 'Frustration index' },
  'camps.png': { address: 'view=matrix&day=2024-12-01' },
  'compare.png': {
    address: 'view=questions&question=compare&day=2024-12-16&since=2024-11-15',
    from: 'Relations that changed',
  },
  'centrality.png': { address: 'day=2024-12-01&size=BETWEENNESS-ANY', skipped: 100 },
  'rests-on.png': {
    address: asked('restsOn', 'origin=diplomatic-sources@iran-withdraws-from-syria'),
    from: 'Rests on it',
  },
  'sensitivity.png': {
    address: asked('restsOn', 'select=iranian-forces|PRESENT_IN|syria'),
    from: 'On whose word the selected relation hangs',
  },
};

function asked(question: string, more = ''): string {
  return `view=questions&day=2024-12-01&question=${question}&${more}`;
}

/** Pictures are so wide: the view, beside the panel, or both. */
const answerWidth = 900;
const panelWidth = 432;
const answerHeight = 390;
/** The documentation is read on slow lines, too, and the package holds it. */
const mostBytes = 120_000;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
for (const [file, address] of Object.entries(wholePages)) {
  await show(page, address);
  await page.screenshot({ path: `docs/pictures/${file}`, animations: 'disabled' });
  process.stdout.write(`docs/pictures/${file}\n`);
}
for (const [file, { address, from, skipped = 0, hasPanel = false }] of Object.entries(answers)) {
  await page.setViewportSize({ width: answerWidth + (hasPanel ? 0 : panelWidth), height: 900 });
  await show(page, `/?${address}`);
  if (from !== undefined) {
    const heading = page.locator('main').locator('h3, figcaption').filter({ hasText: from }).first();
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  const path = `docs/pictures/${file}`;
  await page.screenshot({ path, animations: 'disabled', clip: await shownOf(page, skipped) });
  const { size } = await stat(path);
  process.stdout.write(`${path}: ${Math.round(size / 1_000)} kB\n`);
  if (size > mostBytes) process.exitCode = 1;
}
await browser.close();

/** Opens an address, and waits until all that it shows is there. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto(`${server}${address}`);
  await page.waitForLoadState('networkidle');
  for (const place of ['main', 'complementary'] as const) {
    const loading = page.getByRole(place).getByRole('status', { name: 'Loading' });
    await loading.first().waitFor({ state: 'detached' });
  }
}

/** The view as far as a picture goes; the line above it, too, where that says whose word counts. */
async function shownOf(page: Page, skipped: number) {
  const view = await page.getByRole('main').boundingBox();
  const note = page.getByRole('region', { name: 'Whose word counts' });
  const above = (await note.count()) === 0 ? null : await note.boundingBox();
  if (view === null) throw new Error('There is no view.');
  const top = (above?.y ?? view.y) + skipped;
  return {
    x: view.x,
    y: top,
    width: answerWidth,
    height: Math.min(view.y + view.height - top, answerHeight),
  };
}
