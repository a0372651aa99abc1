/**
 * Takes the pictures of the dashboard that the documentation shows, from a running server with the article in it:
 * `npx tsx scripts/take-pictures.ts http://127.0.0.1:4000`.
 */
import { chromium } from 'playwright-core';

const server = process.argv[2] ?? 'http://127.0.0.1:4000';
const pictures = {
  'dashboard.png': '/',
  'dashboard-evidence.png': '/?day=2024-12-01&select=iranian-forces|SUPPORTS|assad-government',
  'dashboard-timeline.png': '/?view=timeline&select=quds-force|PRESENT_IN|syria',
  'dashboard-questions.png': '/?view=questions&question=whatIf&closed=syria&day=2024-12-01',
};

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
for (const [file, address] of Object.entries(pictures)) {
  await page.goto(`${server}${address}`);
  await page.waitForLoadState('networkidle');
  for (const place of ['main', 'complementary'] as const) {
    await page
      .getByRole(place)
      .getByRole('status', { name: 'Loading' })
      .first()
      .waitFor({ state: 'detached' });
  }
  await page.screenshot({ path: `docs/pictures/${file}`, animations: 'disabled' });
  process.stdout.write(`docs/pictures/${file}\n`);
}
await browser.close();
