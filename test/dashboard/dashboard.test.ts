import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startArticleServer } from '../examples/article-server.js';
import { serve, type TestApi } from '../support/api.js';
import { type Built, buildDashboard } from './built.js';
import { deskTests } from './desk.js';
import { drawn, executablePath, openBrowser, placeOf } from './opened.js';
import { recordingTests } from './recording.js';
import { violations } from './violations.js';
import { gatekeeper, worldOf } from './world.js';

const gate = gatekeeper();

describe.skipIf(executablePath === undefined)('the dashboard in a browser, over the article', () => {
  let built: Built;
  let api: TestApi;
  let app: FastifyInstance;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    built = await buildDashboard();
    api = await startArticleServer();
    app = await serve(api.graph, {}, gate.identify, built.folder);
    url = await app.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await api?.close();
    await built?.remove();
  });
  beforeEach(() => {
    gate.wantsToken = false;
  });
  afterEach(() => world.leave());

  const world = worldOf(() => ({ url, app, browser }));
  let page: Page;
  const go = async (path = '/', options: BrowserContextOptions = {}) => {
    await world.go(path, options);
    page = world.page;
  };
  const { panel, parameter } = world;

  test('opens on the last day that any source speaks of, and says so; without a complaint or a request elsewhere', async () => {
    await go();
    await drawn(page);
    await page.getByRole('heading', { name: '7 December 2024' }).waitFor();
    await page.getByText('the last day any source speaks of', { exact: true }).waitFor();
    expect(world.opened.complaints).toEqual([]);
    expect(world.opened.strayed).toEqual([]);
  });

  test('says what changed between November and mid-December, the Iranian units before all', async () => {
    await go('/?day=2024-12-16&since=2024-11-15');
    const doubtful = panel().getByRole('group').filter({ hasText: 'In doubt now' });
    await doubtful.getByRole('button', { name: /Iranian forces is present in Syria/ }).waitFor();
    const ended = panel()
      .getByRole('group')
      .filter({ hasText: /^Ended/ });
    await ended.getByRole('button', { name: /Quds Force is present in Syria/ }).waitFor();
  });

  test('moves the day with the keyboard, and Back goes to where one came from', async () => {
    await go('/?day=2024-12-01');
    await drawn(page);
    await page.getByRole('slider', { name: 'Day shown' }).focus();
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: '8 December 2024' }).waitFor();
    await page.waitForURL(/2024-12-08/);
    await page.goBack();
    await page.getByRole('heading', { name: '1 December 2024' }).waitFor();
  });

  test('leaves everybody where they are when the day and the filters change', async () => {
    await go('/?day=2024-11-15');
    await drawn(page);
    const before = await placeOf(page, 'assad-government');
    await page.getByLabel('Go to a day').fill('2024-12-06');
    await page.getByRole('heading', { name: '6 December 2024' }).waitFor();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('checkbox', { name: 'neither' }).uncheck();
    await page.waitForURL(/sign=/);
    expect(await placeOf(page, 'assad-government')).toEqual(before);
  });

  test('draws allies near each other and foes apart', async () => {
    await go('/?day=2024-12-01');
    await drawn(page);
    const distance = async (one: string, other: string) => {
      const [a, b] = [await placeOf(page, one), await placeOf(page, other)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const government = 'assad-government';
    for (const ally of ['iran', 'russia', 'iranian-forces']) {
      for (const foe of ['hts', 'rebel-forces']) {
        expect([ally, foe, (await distance(government, ally)) < (await distance(ally, foe))]).toEqual([
          ally,
          foe,
          true,
        ]);
      }
    }
    expect(await distance('iran', 'hezbollah')).toBeLessThan(await distance('hts', 'hezbollah'));
  });

  test('draws what changed between two days, what is over by now dotted', async () => {
    await go('/?day=2024-12-16&since=2024-11-15');
    await drawn(page);
    await page.getByText('Marked: what changed since 15 November 2024. Dotted: over by now.').waitFor();
    // By the last word it is over, so that without the comparison nobody would see it.
    expect((await placeOf(page, 'quds-force|PRESENT_IN|syria')).x).toBeGreaterThan(0);
  });

  test('leads from a line to who says so in one click, and to the place in the document in two', async () => {
    await go('/?day=2024-12-01');
    await drawn(page);
    const { x, y } = await placeOf(page, 'iranian-forces|SUPPORTS|assad-government');
    await page.mouse.click(x, y);
    await panel().getByRole('heading', { name: 'Iranian forces supports Assad government' }).waitFor();
    await panel()
      .getByRole('heading', { name: /^For \d/ })
      .waitFor();
    await panel().getByText('Nobody denies it.').waitFor();
    await panel().getByText('Where it stands').first().click();
    await panel()
      .getByText(/^Sentence \d+, characters \d+ to \d+$/)
      .first()
      .waitFor();
    expect(parameter('select')).toBe('iranian-forces|SUPPORTS|assad-government');
    await page.goBack();
    await panel().getByRole('heading', { name: 'What changed' }).waitFor();
  });

  test('finds an actor by another spelling with the keyboard alone', async () => {
    await go();
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Hizballah');
    await page
      .getByRole('option', { name: /Hezbollah/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: 'Hezbollah' }).waitFor();
    expect(parameter('select')).toBe('hezbollah');
  });

  test('lists what the graph draws, to be ordered and followed with the keyboard', async () => {
    await go('/?view=table&day=2024-12-01');
    await page.getByRole('columnheader', { name: 'Origins' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page
      .getByRole('columnheader', { name: 'Origins' })
      .and(page.locator('[aria-sort="descending"]'))
      .waitFor();
    await page
      .getByRole('row', { name: /Iranian forces/ })
      .first()
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    await panel()
      .getByRole('heading', { name: /Iranian forces/ })
      .waitFor();
  });

  test('shows bands over time, camps, and a document beside its claims', async () => {
    await go('/?view=timeline');
    await page.getByRole('button', { name: 'Quds Force is present in Syria' }).click();
    await panel().getByText('Standing over time').waitFor();
    await page.getByRole('link', { name: 'Matrix' }).click();
    await page.getByRole('button', { name: 'Rebel forces and Assad government: hostile' }).click();
    await panel()
      .getByRole('heading', { name: /Rebel forces .* Assad government/ })
      .waitFor();
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: /Iran withdraws from Syria/ }).click();
    await page.getByRole('button', { name: 'Next claim' }).click();
    await page.getByText(/^Claim 1 of \d+$/).waitFor();
    expect(world.opened.complaints).toEqual([]);
  });

  test('takes nonsense in every parameter for nothing given', async () => {
    const names = [
      'view',
      'day',
      'known',
      'since',
      'reach',
      'select',
      'around',
      'hide',
      'sign',
      'standing',
      'kind',
    ];
    const more = ['predicate', 'origins', 'reliability', 'wholes', 'table', 'document', 'claim'];
    const nonsense = new URLSearchParams();
    for (const name of [...names, ...more]) nonsense.set(name, '<script>alert(1)</script>|"');
    await go(`/?${nonsense}`);
    await drawn(page);
    await page.getByRole('heading', { name: '7 December 2024' }).waitFor();
    expect(world.opened.complaints).toEqual([]);
  });

  test('says that an actor or a relation is not there, and what to do about a day of which nothing is known', async () => {
    await go('/?select=nobody-at-all');
    await panel().getByText('There is no such actor in this graph.').waitFor();
    await world.leave();
    await go('/?select=nobody|SUPPORTS|iran');
    await panel().getByRole('alert').waitFor();
    await world.leave();
    await go('/?day=0801-01-01');
    await page.getByText('Nothing stands on this day with these filters.').waitFor();
  });

  test('says that the server is gone, keeps what is shown, and goes on when it is back', async () => {
    await go('/?day=2024-12-01&select=iranian-forces|SUPPORTS|assad-government');
    await drawn(page);
    await panel().getByText('on 1 December 2024').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Go to a day').fill('2024-12-06');
    await page.getByText('The server cannot be reached.').first().waitFor({ timeout: 20_000 });
    await drawn(page);
    await panel().getByText('What is shown answers an earlier question.').waitFor();
    await panel().getByText('on 1 December 2024').waitFor();
    expect(await page.getByRole('button', { name: 'Save as PNG' }).isDisabled()).toBe(true);
    await page.unroute('**/graphql');
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('main').getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save as PNG', disabled: false }).waitFor();
  });

  test('takes a year that is typed in part for no day until one says so', async () => {
    await go('/?day=2024-12-01');
    await drawn(page);
    const since = page.getByLabel('Compared with');
    await since.fill('0202-11-15');
    await page.waitForTimeout(300);
    expect(parameter('since')).toBeNull();
    await since.press('Enter');
    await page.waitForURL(/since=0202-11-15/);
    await since.fill('2024-11-15');
    await page.waitForURL(/since=2024-11-15/);
  });

  test('asks for a token where one is wanted, and goes on where one was; signing out asks again', async () => {
    gate.wantsToken = true;
    await go('/?select=hezbollah');
    await page.getByLabel('Token', { exact: true }).fill('good');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await drawn(page);
    await panel().getByRole('heading', { name: 'Hezbollah' }).waitFor();
    expect(parameter('select')).toBe('hezbollah');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('This server answers only those who sign in.').waitFor();
    expect(await page.getByRole('heading', { name: 'Hezbollah' }).count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('fits a screen of 360 pixels', async () => {
    await go('/?select=hezbollah', { viewport: { width: 360, height: 740 } });
    await drawn(page);
    for (const view of ['graph', 'timeline', 'matrix', 'table', 'document']) {
      await page.goto(`${url}/?view=${view}`);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 360]);
    }
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    test.each(['graph', 'timeline', 'matrix', 'table', 'document'])(
      'the view %s has no barrier (axe)',
      async (view) => {
        await go(`/?view=${view}&select=iranian-forces|SUPPORTS|assad-government&day=2024-12-01`, {
          colorScheme,
        });
        await panel()
          .getByRole('heading', { name: /^For \d/ })
          .waitFor();
        await page.waitForLoadState('networkidle');
        expect(await violations(page)).toEqual([]);
      },
    );
  });

  describe('as a place of work', () => deskTests(world));
  describe('to record with', () => recordingTests(world));
});
