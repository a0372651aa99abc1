import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { drawn, placeOf } from './opened.js';
import { violations } from './violations.js';
import type { World } from './world.js';

const diplomats = 'diplomatic-sources@iran-withdraws-from-syria';
const quds = 'quds-force|PRESENT_IN|syria';

/** How long a question may take to be asked, on a machine that may be busy. */
const patiently = { timeout: 15_000 };

/** The tests of whose word counts: what stands without a source is one click away, and said over everything. */
export function wordTests(world: World): void {
  const note = () => world.page.getByRole('region', { name: 'Whose word counts' });
  // What answers an earlier question is dimmed.
  const settled = () => world.page.locator('[data-stale]').first().waitFor({ state: 'detached' });

  test('shows in one click what stands without a source, asks everything by it, and says so over every view', async () => {
    await world.go(`/?day=2024-12-07&select=${quds}`);
    const { page } = world;
    await drawn(page);
    expect((await placeOf(page, quds)).x).toBeGreaterThan(0);
    const said = world.panel().getByRole('region', { name: 'Who says so' });
    const source = said.getByRole('heading', { name: /diplomatic sources/ });
    await source.getByRole('button', { name: 'Leave this source out' }).click();
    await note().getByText('without the word of diplomatic sources').waitFor();
    // From now on: until then, changes may have had everybody's word asked for once more.
    const asked: { readonly name: string; readonly evidence: unknown }[] = [];
    await page.route('**/graphql', (route) => {
      const { query = '', variables = {} } = JSON.parse(route.request().postData() ?? '{}');
      const name = /query (\w+)/.exec(query)?.[1] ?? '';
      if (query.includes('$evidence')) asked.push({ name, evidence: variables.evidence });
      return route.continue();
    });
    await world
      .panel()
      .getByText(/^By everyone’s word: possible[.] \d+ claims? do/)
      .waitFor();
    await page.getByText('unknown', { exact: true }).first().waitFor();
    await expect
      .poll(
        () =>
          placeOf(page, quds).then(
            () => 'drawn',
            () => 'gone',
          ),
        patiently,
      )
      .toBe('gone');
    const isAsked = (question: string) =>
      expect.poll(() => asked.map(({ name }) => name), patiently).toContain(question);
    for (const [view, question] of [
      ['Timeline', 'Timeline'],
      ['Matrix', 'Camps'],
      ['Documents', null],
    ] as const) {
      await page.getByRole('link', { name: view, exact: true }).click();
      if (question !== null) await isAsked(question);
      await note().getByText('without the word of diplomatic sources').waitFor();
    }
    expect(
      asked.filter(({ evidence }) => JSON.stringify(evidence) !== `{"excludeOrigins":["${diplomats}"]}`),
    ).toEqual([]);
    await settled();
    expect(await violations(page)).toEqual([]);
    await note().getByRole('button', { name: 'Let everyone’s word count again' }).click();
    await note().waitFor({ state: 'detached' });
    expect(world.parameter('unheard')).toBeNull();
    await page.goBack();
    await note().waitFor();
    expect(world.opened.complaints).toEqual([]);
  });

  test('says that a source is gone, with the way out, and what in the address names none', async () => {
    await world.go('/?day=2024-12-07&unheard=nobody-at-all&graded=excellent');
    const { page } = world;
    await note()
      .getByText(/names no source and no grade, and is left out: excellent[.]/)
      .waitFor();
    const trouble = page.getByRole('main').getByRole('alert');
    await trouble.getByText('There is no origin "nobody-at-all".').waitFor();
    await trouble.getByRole('button', { name: 'Let everyone’s word count again' }).click();
    await drawn(page);
    await note().waitFor({ state: 'detached' });
    expect([world.parameter('unheard'), world.parameter('graded')]).toEqual([null, null]);
  });

  test('is chosen among the filters by name, taken back there, and said in what is saved', async () => {
    await world.go('/?view=document&day=2024-12-07');
    const { page } = world;
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Iran withdraws from Syria/ })
      .waitFor();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const chips = page.getByRole('group', { name: 'Whose word counts' });
    await page.getByRole('combobox', { name: 'Without somebody not named', exact: true }).fill('diplomatic');
    await page.getByRole('option', { name: /^diplomatic sources/ }).click();
    await page.waitForURL(/unheard=/);
    // Enter takes what is found, however late that comes.
    await page.getByRole('combobox', { name: 'Only from the document', exact: true }).fill('withdraws');
    await page.keyboard.press('Enter');
    await page.waitForURL(/only=/);
    await chips.getByRole('button', { name: /^Take this back: only from “Iran withdraws/ }).click();
    await page.getByRole('combobox', { name: 'Without the word of', exact: true }).fill('Hizballah');
    await page.getByRole('option', { name: /^Hezbollah Organization/ }).click();
    await note().getByText('without the word of Hezbollah').waitFor();
    await settled();
    expect(await violations(page)).toEqual([]);
    await chips.getByRole('button', { name: 'Take this back: without the word of Hezbollah' }).click();
    await page.keyboard.press('Escape');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'JSON', disabled: false }).click();
    const { filters } = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(filters).toBe('Whose word counts: without the word of diplomatic sources');
    // The page of what rests on a source asks for documents, too, after the list of them was looked at.
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.getByRole('button', { name: 'Rests on', exact: true }).click();
    await page.getByRole('combobox', { name: 'Without the document', exact: true }).fill('withdraws');
    await page.getByRole('option', { name: /^Iran withdraws from Syria/ }).waitFor();
    expect(world.opened.complaints).toEqual([]);
  });
}
