import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startArticleServer } from '../examples/article-server.js';
import { serve, type TestApi } from '../support/api.js';
import { type Built, buildDashboard } from './built.js';
import { deskTests } from './desk.js';
import { largeTests } from './large.js';
import { canvasSays, drawn, executablePath, openBrowser, placeOf } from './opened.js';
import { questionTests } from './questions.js';
import { recordingTests } from './recording.js';
import { violations } from './violations.js';
import { wordTests } from './word.js';
import { gatekeeper, type Manner, worldOf } from './world.js';

/** How long a drawing may take to become what it should, on a machine that may be busy. */
const patiently = { timeout: 20_000 };

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
  const go = async (path = '/', manner: Manner = {}) => {
    await world.go(path, manner);
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

  test('asks for what it shows first while what shows it is loaded, and for nothing of it twice', async () => {
    const asked: { readonly name: string; readonly standings: readonly string[] }[] = [];
    let letIn = () => {};
    const wanted = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    const opening = go('/', {
      prepare: async (opened) => {
        opened.on('request', (request) => {
          const { query = '', variables = {} } = JSON.parse(request.postData() ?? '{}');
          const name = /query (\w+)/.exec(query)?.[1];
          if (name !== undefined) asked.push({ name, standings: variables.standings ?? [] });
        });
        await opened.route('**/assets/page-*.js', async (route) => {
          await wanted;
          await route.continue();
        });
        // Who follows what is recorded asks once more for what was just recorded, as the article was.
        await opened.route('**/assets/live-*.js', () => {});
      },
    });
    const names = () => asked.map(({ name }) => name);
    await expect.poll(() => names().sort(), patiently).toEqual(['Ground', 'LastDay', 'Picture']);
    letIn();
    await opening;
    await drawn(page);
    // Two more pictures, of all standings, say what changed.
    const first = asked.filter(({ name, standings }) => name !== 'Picture' || standings.length < 5);
    expect(first.map(({ name }) => name).sort()).toEqual(['ChangedDays', 'Ground', 'LastDay', 'Picture']);
  });

  test('says what changed between November and mid-December, the Iranian units before all', async () => {
    await go('/?day=2024-12-16&since=2024-11-15');
    const doubtful = panel().getByRole('group').filter({ hasText: 'In doubt now' });
    await doubtful.getByRole('button', { name: /Iranian forces present in Syria/ }).waitFor();
    const ended = panel()
      .getByRole('group')
      .filter({ hasText: /^Ended/ });
    await ended.getByRole('button', { name: /Quds Force present in Syria/ }).waitFor();
    // Of the most numerous kind only the first, for the others to be in sight.
    const began = panel()
      .getByRole('group')
      .filter({ hasText: /^Began/ });
    expect(await began.getByRole('listitem').count()).toBe(5);
    await began.getByRole('button', { name: /^And \d+ others$/ }).click();
    expect(await began.getByRole('listitem').count()).toBeGreaterThan(7);
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
    await panel().getByRole('heading', { name: 'Iranian forces supporting Assad government' }).waitFor();
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

  /** Opens the first row of a table that has a name in it, with the keyboard. */
  const openRowOf = async (name: RegExp) => {
    await page.getByRole('row', { name }).first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name }).waitFor();
  };

  test('lists what the graph draws, to be ordered and followed with the keyboard', async () => {
    await go('/?view=table&day=2024-12-01');
    await page.getByRole('columnheader', { name: 'Origins' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page
      .getByRole('columnheader', { name: 'Origins' })
      .and(page.locator('[aria-sort="descending"]'))
      .waitFor();
    await openRowOf(/Iranian forces/);
  });

  test('loses the focus of nobody who has no mouse, and leads from part to part by F6', async () => {
    await go('/?view=table&day=2024-12-01');
    const part = () =>
      page.evaluate<string>(`document.activeElement.closest('[data-part]')?.tagName ?? 'nowhere'`);
    await openRowOf(/Iranian forces/);
    expect(await part()).toBe('MAIN');
    await page.keyboard.press('F6');
    expect(await part()).toBe('ASIDE');
    // What closes the panel comes first in it, and goes with what it closes.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: 'What changed' }).waitFor();
    await expect.poll(part).toBe('ASIDE');
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe('MAIN');
    await page.keyboard.press('/');
    await page.keyboard.type('Hizballah');
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: 'Hezbollah' }).waitFor();
    await expect.poll(part).toBe('ASIDE');
    // What takes something back is gone with it, and nothing else is shown for that.
    await go('/?view=questions&question=whatIf&closed=syria&day=2024-12-01');
    await page.getByRole('button', { name: 'Take this back' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Take something away, close a place, or suppose a relation.').waitFor();
    await expect.poll(part).toBe('MAIN');
  });

  test('finds the claims of sources that are not named, and opens the document where one stands in one click', async () => {
    await go('/?view=table&table=claims&day=2024-12-01');
    await page.getByLabel('Filter these rows').fill('diplomatic (not named)');
    const row = page.getByRole('row', { name: /diplomatic sources \(not named\)/ }).first();
    await row.getByRole('button', { name: /^Iran withdraws from Syria/ }).click();
    await page.getByRole('main').getByRole('button', { pressed: true }).waitFor();
    expect(parameter('document')).toBe('iran-withdraws-from-syria');
  });

  test('shows bands over time, camps, and a document beside its claims', async () => {
    await go('/?view=timeline');
    const bands = page.getByRole('main');
    await bands.getByRole('button', { name: 'Fatemiyoun Brigade present in Damascus' }).click();
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
    const more = ['predicate', 'origins', 'reliability', 'wholes', 'table', 'document', 'claim', 'size'];
    const word = ['graded', 'credible', 'unheard', 'unread', 'only', 'publishers'];
    const asked = [
      'question',
      'origin',
      'from',
      'to',
      'rule',
      'steps',
      'camps',
      'without',
      'closed',
      'cut',
      'suppose',
    ];
    const nonsense = new URLSearchParams();
    for (const name of [...names, ...more, ...word, ...asked])
      nonsense.set(name, '<script>alert(1)</script>|"');
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

  test('says that a part of the page does not come, and loads it again once the server is back', async () => {
    await go('/?day=2024-12-01&select=hezbollah');
    await drawn(page);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Matrix' }).click();
    const main = page.getByRole('main');
    await main.getByText('A part of the page could not be loaded.').waitFor();
    await main.getByRole('button', { name: 'Load it again' }).click();
    await main.getByText('The server cannot be reached.').waitFor();
    await panel().getByRole('heading', { name: 'Hezbollah' }).waitFor();
    await page.unroute('**/*');
    await main.getByRole('button', { name: 'Load it again' }).click();
    await page.getByRole('button', { name: 'Rebel forces and Assad government: hostile' }).waitFor();
    expect(parameter('select')).toBe('hezbollah');
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
    const refusal = 'This server answers only those who sign in.';
    await go();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    expect(await page.getByText(refusal).count()).toBe(0);
    await world.leave();
    gate.wantsToken = true;
    await go('/?select=hezbollah');
    await page.getByLabel('Token', { exact: true }).fill('good');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await drawn(page);
    await panel().getByRole('heading', { name: 'Hezbollah' }).waitFor();
    expect(parameter('select')).toBe('hezbollah');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText(refusal).waitFor();
    expect(await page.getByRole('heading', { name: 'Hezbollah' }).count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('fits a screen of 360 pixels', async () => {
    await go('/?select=hezbollah', { viewport: { width: 360, height: 740 } });
    await drawn(page);
    // The graph is in the middle without being told to, whatever came to be about it after it was drawn.
    await world.atRest();
    const offMiddle = `((box) => [box.x1 + box.x2 - cy.width(), box.y1 + box.y2 - cy.height()].map(Math.round))(
      cy.nodes().renderedBoundingBox({ includeLabels: false }))`;
    await expect.poll(() => canvasSays(page, 'Graph of', offMiddle), patiently).toEqual([0, 0]);
    for (const view of ['graph', 'timeline', 'matrix', 'table', 'document', 'questions']) {
      await page.goto(`${url}/?view=${view}`);
      await page.getByRole('main').waitFor();
      await world.atRest();
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 360]);
      const tab = await page
        .getByRole('navigation', { name: 'Views' })
        .locator('[aria-current]')
        .boundingBox();
      expect([view, tab !== null && tab.x >= 0 && tab.x + tab.width <= 360]).toEqual([view, true]);
      if (view === 'timeline') {
        const band = await page
          .getByTitle(/Click to go to another day/)
          .first()
          .boundingBox();
        expect(band?.width).toBeGreaterThan(300);
      }
    }
  });

  test('orders the matrix by camps: allies on one side of the border, foes beyond it', async () => {
    await go('/?view=matrix&day=2024-12-01');
    await page.locator('tr[data-first]').first().waitFor();
    const campOf = new Map<string, number>();
    let camp = 0;
    for (const row of await page.locator('tbody tr').all()) {
      if ((await row.getAttribute('data-first')) !== null) camp++;
      campOf.set((await row.getByRole('rowheader').textContent()) ?? '', camp);
    }
    expect(campOf.get('Iran')).toBe(campOf.get('Assad government'));
    expect(campOf.get('Rebel forces')).not.toBe(campOf.get('Assad government'));
  });

  test('draws actors in the size of how central they are, as the address says', async () => {
    await go('/?day=2024-12-01&size=BETWEENNESS-ANY');
    await drawn(page);
    const sizes = async () =>
      (await canvasSays(page, 'Graph of', `cy.nodes().map((n) => [n.id(), Math.round(n.data('size'))])`)) as [
        string,
        number,
      ][];
    await expect.poll(async () => Math.max(...(await sizes()).map(([, size]) => size)), patiently).toBe(52);
    const asked = await api.data<{ analysis: { centrality: { actors: { entity: { id: string } }[] } } }>(
      `{ analysis(on: "2024-12-01") { centrality(measure: BETWEENNESS, first: 1) { actors { entity { id } } } } }`,
    );
    const [most] = asked.analysis.centrality.actors;
    expect(Object.fromEntries(await sizes())[most?.entity.id ?? '']).toBe(52);
    await page.getByLabel('Size').selectOption('number of relations');
    await page.waitForURL((address) => !address.searchParams.has('size'));
  });

  test('writes the principal names from the start on a screen of 360 pixels, none over another', async () => {
    await go('/?day=2024-12-01', { viewport: { width: 360, height: 740 } });
    await drawn(page);
    const named = `(cy.scratch('_written') ?? []).map(({ lines, box }) => ({ name: lines.join(' '), ...box() }))`;
    type Named = { name: string; left: number; right: number; top: number; bottom: number };
    await expect
      .poll(async () => ((await canvasSays(page, 'Graph of', named)) as Named[]).length, patiently)
      .toBeGreaterThan(4);
    const names = (await canvasSays(page, 'Graph of', named)) as Named[];
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Iran']));
    const overlaps = names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => [one.name, other.name]),
    );
    expect(overlaps).toEqual([]);
  });

  test('loads the rest of an actor’s relations, a page at a time', async () => {
    await go('/?day=2024-12-01');
    // The same question with smaller pages: the article has nobody with two hundred relations.
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      return body.includes('query Entity(')
        ? route.continue({ postData: body.replace('first: 200', 'first: 3') })
        : route.continue();
    });
    await page.getByRole('combobox', { name: 'Search' }).fill('Iran');
    await page.getByRole('option', { name: /^Iran State/ }).waitFor();
    await page.keyboard.press('Enter');
    const links = panel().getByRole('listitem');
    const more = panel().getByRole('button', { name: /^Load more of \d+ left$/ });
    await more.waitFor();
    expect(await links.count()).toBe(3);
    await more.click();
    await links.nth(5).waitFor();
    expect(await links.count()).toBe(6);
  });

  const schemes = ['light', 'dark'] as const;
  type Scheme = (typeof schemes)[number];

  /** What axe finds wrong in some colours with what is shown. */
  const violationsIn = async (colorScheme: Scheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await world.atRest();
    // What answers an earlier question is dimmed.
    await page.locator('main :is([aria-busy="true"]:not([role="listbox"]), [data-stale])').first().waitFor({
      state: 'detached',
    });
    return [colorScheme, await violations(page)];
  };

  test.each(['graph', 'timeline', 'matrix', 'table', 'document'])(
    'the view %s has no barrier in light or dark colours (axe)',
    async (view) => {
      await go(`/?view=${view}&select=iranian-forces|SUPPORTS|assad-government&day=2024-12-01`);
      await panel()
        .getByRole('heading', { name: /^For \d/ })
        .waitFor();
      for (const scheme of schemes) expect(await violationsIn(scheme)).toEqual([scheme, []]);
    },
  );

  // Each in one of the two, since what they are made of is the same; the one that draws in both.
  const pages: readonly (readonly [string, readonly Scheme[]])[] = [
    ['question=paths&from=iran&to=hezbollah', ['light']],
    ['question=whatIf&closed=syria', ['light', 'dark']],
    ['question=balance', ['light']],
    ['question=supply', ['dark']],
    ['question=compare&since=2024-11-15', ['dark']],
  ];
  test.each(pages)('the page %s has no barrier in %j (axe)', async (address, inSchemes) => {
    await go(`/?view=questions&day=2024-12-01&${address}`);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    for (const scheme of inSchemes) expect(await violationsIn(scheme)).toEqual([scheme, []]);
  });

  describe('of a large graph', () => largeTests(world));
  describe('asks what follows from a day', () => questionTests(world));
  describe('as a place of work', () => deskTests(world));
  describe('with whose word counts', () => wordTests(world));
  describe('to record with', () => recordingTests(world));
});
