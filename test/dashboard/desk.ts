import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BadProxy, startBadProxy } from './bad-proxy.js';
import { canvasSays, drawn, placeOf, positionOf } from './opened.js';
import { violations } from './violations.js';
import { call, type World } from './world.js';

const recordEntity = `mutation ($input: [EntityInput!]!) { recordEntities(input: $input) { recorded } }`;
const recordClaim = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { recorded } }`;
const retractClaim = `mutation ($id: ID!) { retractClaim(id: $id, reason: "only for a test") { replayed } }`;

/** Somebody elsewhere records that a new front opposes the government; gives what takes it back. */
async function recordElsewhere(world: World, id: string): Promise<() => Promise<unknown>> {
  const name = `Front ${id}`;
  await call(world, 'jane', recordEntity, { input: [{ id: `front-${id}`, kind: 'ORGANIZATION', name }] });
  const claim = {
    id: `front-${id}-opposes`,
    subject: `front-${id}`,
    predicate: 'OPPOSES',
    object: 'assad-government',
    began: { earliest: '2024-12-01', latest: '2024-12-01' },
    passage: { document: 'iran-withdraws-from-syria', sentence: 1 },
    note: `${name} opposes the government.`,
  };
  await call(world, 'jane', recordClaim, { input: [claim] });
  return () => call(world, 'jane', retractClaim, { id: claim.id });
}

/** Whether the graph has drawn somebody by now. */
function isDrawn(page: Page, id: string): Promise<boolean> {
  return placeOf(page, id).then(
    () => true,
    () => false,
  );
}

/** What a button saves. */
async function saved(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** The tests of what makes the page a place of work: it follows what others do, finds, saves, and bears a bad server. */
export function deskTests(world: World): void {
  let proxy: BadProxy;
  beforeAll(async () => {
    proxy = await startBadProxy(world.url);
  });
  afterAll(() => proxy.close());

  test('shows what others record as they do, says so, and moves nobody', async () => {
    await world.go('/?day=2024-12-06');
    const { page } = world;
    await drawn(page);
    const before = await placeOf(page, 'iran');
    await page.evaluate('globalThis.isSamePage = true');
    const takeBack = await recordElsewhere(world, 'a');
    const note = page.getByRole('region', { name: 'Just now' });
    await note.getByText('jane recorded 1 claim.').waitFor();
    await expect.poll(() => isDrawn(page, 'front-a'), { timeout: 15_000 }).toBe(true);
    expect(await placeOf(page, 'iran')).toEqual(before);
    await note.getByRole('button', { name: 'Front a opposing Assad government' }).click();
    await world.panel().getByRole('heading', { name: 'Front a opposing Assad government' }).waitFor();
    await world.panel().getByRole('heading', { name: 'For 1 claim' }).waitFor();
    await takeBack();
    await world
      .panel()
      .getByText('Nobody says so.')
      .or(world.panel().getByText('No claim is recorded about this.'))
      .waitFor();
    await note.getByRole('button', { name: 'Hide what changed' }).click();
    expect(await note.isVisible()).toBe(false);
    expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
    expect(world.opened.complaints).toEqual([]);
  });

  test('goes on where it was after its stream was cut, and says in between that it is', async () => {
    await world.go('/?day=2024-12-06', { base: proxy.url });
    const { page } = world;
    await drawn(page);
    await world.atRest();
    proxy.cutStreams();
    await page.getByText('Changes are not told just now').waitFor();
    const takeBack = await recordElsewhere(world, 'b');
    proxy.letStreams();
    await page.getByText('jane recorded 1 claim.').waitFor();
    await page.getByText('Changes are not told just now').waitFor({ state: 'detached' });
    await expect.poll(() => isDrawn(page, 'front-b'), { timeout: 15_000 }).toBe(true);
    await takeBack();
  });

  test('follows by an event stream where no WebSocket is let through, and goes on where it was, without a word about it', async () => {
    proxy.letsUpgrades = false;
    await world.go('/?day=2024-12-06', { base: proxy.url });
    const { page } = world;
    const see = (isHidden: boolean) =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { configurable: true, value: ${isHidden} });
         document.dispatchEvent(new Event('visibilitychange'))`,
      );
    await drawn(page);
    await expect.poll(() => proxy.streamCount, { timeout: 15_000 }).toBe(1);
    const takeBackOne = await recordElsewhere(world, 'c');
    await page.getByText('jane recorded 1 claim.').waitFor();
    await expect.poll(() => isDrawn(page, 'front-c'), { timeout: 15_000 }).toBe(true);
    // A page that nobody sees leaves the connection to others.
    await see(true);
    await expect.poll(() => proxy.streamCount, { timeout: 15_000 }).toBe(0);
    const takeBackOther = await recordElsewhere(world, 'd');
    await see(false);
    await page.getByText('jane recorded 2 claims.').waitFor();
    await expect.poll(() => isDrawn(page, 'front-d'), { timeout: 15_000 }).toBe(true);
    expect(await page.getByText('Changes are not told just now').count()).toBe(0);
    proxy.letsUpgrades = true;
    await takeBackOne();
    await takeBackOther();
  });

  test('says what is wrong with a server that misbehaves, keeps what is shown, and goes on when it behaves', async () => {
    await world.go('/?day=2024-12-01', { base: proxy.url });
    const { page } = world;
    await drawn(page);
    const main = page.getByRole('main');
    const bad = [
      ['html', 'The question could not be answered.', '02'],
      ['torn', 'The question could not be answered.', '03'],
      ['busy', 'The server has too much to do.', '04'],
      ['cut', 'The server cannot be reached.', '05'],
    ] as const;
    for (const [manner, said, day] of bad) {
      proxy.manner = manner;
      await page.getByLabel('Go to a day').fill(`2024-12-${day}`);
      await main.getByText(said).first().waitFor();
      await drawn(page);
      proxy.manner = 'honest';
      await main.getByRole('button', { name: 'Try again' }).first().click();
      await main.getByRole('alert').first().waitFor({ state: 'detached' });
    }
    proxy.manner = 'slow';
    await page.getByLabel('Go to a day').fill('2024-12-06');
    await main.getByText('What is shown answers an earlier question.').waitFor();
    await main.getByText('What is shown answers an earlier question.').waitFor({ state: 'detached' });
    proxy.manner = 'html';
    await page.goto(proxy.url);
    const day = page.getByRole('region', { name: 'Day', exact: true });
    await day.getByText('Today is shown: the last day that any source speaks of is not known.').waitFor();
    proxy.manner = 'honest';
    await day.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: '7 December 2024' }).waitFor();
    for (const view of ['timeline', 'table&table=claims']) {
      await page.goto(`${proxy.url}/?view=${view}&day=2024-12-01`);
      const line = main.getByRole('button', { name: /^Iranian forces/ }).first();
      await line.waitFor();
      proxy.manner = 'html';
      await page.getByLabel('Go to a day').fill('2024-12-02');
      await main.getByText('The question could not be answered.').first().waitFor();
      expect([view, await line.isVisible()]).toEqual([view, true]);
      proxy.manner = 'honest';
      await main.getByRole('button', { name: 'Try again' }).first().click();
      await main.getByRole('alert').first().waitFor({ state: 'detached' });
    }
  });

  test('finds relations, documents, days and commands with the keyboard, however spelt', async () => {
    await world.go('/?day=2024-12-01');
    const { page } = world;
    await drawn(page);
    const look = async (text: string, option: string | RegExp) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(text);
      const found = page.getByRole('option', { name: option }).first();
      // Before all is there, what is listed is of an earlier text.
      await page.locator('[role="listbox"][aria-busy="false"]').first().waitFor();
      await found.waitFor();
      for (let step = 0; step < 20 && (await found.getAttribute('aria-selected')) !== 'true'; step++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await look('iranien forces assad', 'Iranian forces supporting Assad government');
    await world
      .panel()
      .getByRole('heading', { name: 'Iranian forces supporting Assad government' })
      .waitFor();
    await look('withdrwas', /^Iran withdraws from Syria/);
    await page.getByRole('button', { name: 'All documents' }).waitFor();
    await look('matrix', /^Go to: Matrix/);
    await page.getByRole('columnheader', { name: 'Hezbollah' }).first().waitFor();
    await look('6 dec 2024', /^Go to 6 December 2024/);
    await page.getByRole('heading', { name: '6 December 2024' }).waitFor();
    await look('colours dark', /^Colours: Dark/);
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  });

  test('saves the graph, the matrix and the timeline as pictures that say what they show', async () => {
    await world.go('/?day=2024-12-01&sign=POSITIVE');
    const { page } = world;
    for (const [view, said] of [
      ['Graph', 'Hezbollah'],
      ['Matrix', 'Hezbollah'],
      ['Timeline', 'Iranian forces supporting Assad government'],
    ] as const) {
      await page.getByRole('link', { name: view, exact: true }).click();
      const main = page.getByRole('main', { name: view, exact: true });
      await main.getByRole('button', { name: 'Save as SVG', disabled: false }).waitFor();
      if (view === 'Graph') await drawn(page);
      const svg = await saved(page, 'Save as SVG');
      expect(svg.name).toBe(`entente-${view.toLowerCase()}-2024-12-01.svg`);
      const texts = await page.evaluate<string[]>(
        `(() => {
          const read = new DOMParser().parseFromString(${JSON.stringify(svg.content.toString())}, 'image/svg+xml');
          return [...read.querySelectorAll('text, parsererror')].map((each) => each.textContent);
        })()`,
      );
      expect(texts).toContain(`Entente: ${view} on 1 December 2024`);
      expect(texts).toContain('Filters: Sign: friendly');
      expect(texts.join('\n')).toMatch(/Made \d{4}-\d\d-\d\d \d\d:\d\d UTC from\s+http/);
      expect(texts).toContain(said);
      const png = await saved(page, 'Save as PNG');
      expect(png.content.subarray(1, 4).toString()).toBe('PNG');
      expect(png.content.length).toBeGreaterThan(10_000);
    }
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'JSON', disabled: false }).waitFor();
    const { on, filters, rows } = JSON.parse((await saved(page, 'JSON')).content.toString());
    expect([on, filters, rows.length > 5]).toEqual(['2024-12-01', 'Sign: friendly', true]);
    expect(world.opened.complaints).toEqual([]);
  });

  test('keeps whom one has put where over a reload', async () => {
    await world.go('/?day=2024-12-01');
    const { page } = world;
    await drawn(page);
    const [from, first] = [await placeOf(page, 'russia'), await positionOf(page, 'russia')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 });
    await page.mouse.up();
    const moved = await positionOf(page, 'russia');
    expect(moved).not.toEqual(first);
    await page.reload();
    await drawn(page);
    const kept = await positionOf(page, 'russia');
    // To the pixel of the canvas, for that is what is kept.
    expect(Math.hypot(kept.x - moved.x, kept.y - moved.y)).toBeLessThan(1);
    await page.getByRole('button', { name: 'Undo moves' }).click();
    expect(await positionOf(page, 'russia')).toEqual(first);
    await page.reload();
    await drawn(page);
    expect(await positionOf(page, 'russia')).toEqual(first);
  });

  test('is left in the middle of a change of its size without a complaint', async () => {
    await world.go('/?view=table&day=2024-12-01');
    const { page } = world;
    const table = page.getByRole('main', { name: 'Table', exact: true });
    await table.waitFor();
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await drawn(page);
    // All at once: the drawing looks at its size a little later, and what was changed has not been measured anew by then.
    await canvasSays(
      page,
      'Graph of',
      `(dispatchEvent(new Event('resize')),
        cy.nodes().toggleClass('nameless'),
        document.querySelector('nav a[href*="view=table"]').click())`,
    );
    await table.waitFor();
    await page.waitForTimeout(300);
    expect(world.opened.complaints).toEqual([]);
  });

  test('is written from right to left in Arabic, with no barrier, and stays so', async () => {
    await world.go('/?lang=ar&day=2024-12-01&select=hezbollah');
    const { page } = world;
    await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
    await page.getByRole('heading', { name: '1 ديسمبر 2024' }).waitFor();
    await page.getByRole('link', { name: 'الجدول' }).click();
    await page.getByRole('columnheader', { name: 'العلاقة' }).waitFor();
    expect(world.parameter('lang')).toBeNull();
    // Where one begins to read is on the right.
    const [table, panel] = [
      await page.getByRole('main').boundingBox(),
      await page.locator('aside').boundingBox(),
    ];
    expect((table?.x ?? 0) > (panel?.x ?? 0)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.reload();
    await page.locator('html[dir="rtl"]').waitFor();
    expect(world.opened.complaints).toEqual([]);
  });
}
