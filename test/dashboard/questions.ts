import { expect, test } from 'vitest';
import { canvasSays } from './opened.js';
import type { World } from './world.js';

/** The tests of the questions of what follows, each on its page. */
export function questionTests(world: World): void {
  const main = () => world.page.getByRole('main');
  const ask = (question: string, more = '') =>
    world.go(`/?view=questions&day=2024-12-01&question=${question}${more}`);

  test('by which paths one leads to another: a step opens its claims in one click, their places in two', async () => {
    await ask('paths');
    await world.page.getByRole('combobox', { name: 'From', exact: true }).fill('Iran');
    await world.page.getByRole('option', { name: /^Iran State/ }).waitFor();
    await world.page.keyboard.press('Enter');
    await world.page.getByRole('combobox', { name: 'To', exact: true }).fill('Hizballah');
    // Who is quicker than the answer has what it finds first.
    await world.page.keyboard.press('Enter');
    const chain = world.page.getByRole('list', { name: /^1 step, the weakest told by/ });
    await chain.getByRole('button', { name: /^Iran supporting Hezbollah: / }).click();
    await world.panel().getByRole('heading', { name: 'Iran supporting Hezbollah' }).waitFor();
    await world.panel().getByText('Where it stands').first().click();
    await world
      .panel()
      .getByText(/^Sentence \d+/)
      .first()
      .waitFor();
    expect([world.parameter('from'), world.parameter('to')]).toEqual(['iran', 'hezbollah']);
    expect(world.opened.complaints).toEqual([]);
  });

  test('which way supplies take, and what is lost when it is closed, drawn before and after', async () => {
    await ask('supply');
    const line = world.page.getByRole('article', { name: 'Iran supporting Hezbollah' });
    await line.getByRole('list').getByRole('button', { name: 'Syria', exact: true }).first().waitFor();
    await world.page.getByRole('button', { name: 'What if it is closed?' }).first().click();
    expect([world.parameter('question'), world.parameter('closed')]).toEqual(['whatIf', 'syria']);
    const lost = world.page.getByRole('region', { name: /^Lost, for every known route is closed/ });
    await lost.getByRole('button', { name: /^Iran supporting Hezbollah/ }).waitFor();
    for (const [label, marked] of [
      ['Before', []],
      ['After', ['iran|SUPPORTS|hezbollah']],
    ] as const) {
      await world.page.getByRole('img', { name: new RegExp(`^${label}: `) }).waitFor();
      expect([
        label,
        await canvasSays(world.page, label, `cy.edges('[change = "ended"]').map((e) => e.id())`),
      ]).toEqual([label, marked]);
    }
    await world.page.getByRole('button', { name: 'Take this back' }).click();
    await world.page.getByText('Take something away, close a place, or suppose a relation.').waitFor();
    expect(world.opened.complaints).toEqual([]);
  });

  test('into which camps it falls, proved, and lets one stop waiting', async () => {
    await world.go('/?view=questions&question=balance&day=2024-12-01');
    await main()
      .getByText(/This is proved[.]/)
      .waitFor();
    const camp = (name: string) => main().getByRole('region', { name }).getByRole('button');
    const [first, second] = [await camp('Camp 1').allTextContents(), await camp('Camp 2').allTextContents()];
    const withIran = first.includes('Iran') ? first : second;
    const against = first.includes('Iran') ? second : first;
    expect(withIran).toEqual(expect.arrayContaining(['Iran', 'Assad government', 'Hezbollah']));
    expect(against).toEqual(expect.arrayContaining(['Rebel forces']));
    const gone: string[] = [];
    world.page.on('requestfailed', (request) => gone.push(request.postData() ?? ''));
    await world.page.route('**/graphql', (route) =>
      // Never answered while it is held.
      route.request().postData()?.includes('query Balance(') ? undefined : route.continue(),
    );
    await world.page.getByLabel('Camps at most').selectOption('3');
    await world.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await world.page.getByText('Stopped; there is no answer to this yet.').waitFor();
    expect(gone.filter((body) => body.includes('query Balance('))).toHaveLength(1);
    await world.page.unroute('**/graphql');
    await world.page.getByRole('button', { name: 'Ask again' }).click();
    await world.page.getByRole('button', { name: 'Ask again' }).waitFor({ state: 'detached' });
    await main()
      .getByText(/This is proved[.]/)
      .waitFor();
  });

  test('on whose word a relation hangs, and what else rests on that', async () => {
    await ask('restsOn', '&select=iran|SUPPORTS|hezbollah');
    const hangs = world.page.getByRole('region', { name: 'On whose word the selected relation hangs' });
    await hangs.getByRole('button', { name: /^Iran withdraws from Syria/ }).click();
    const resting = world.page.getByRole('region', { name: /^Rests on it/ });
    await resting.getByRole('button', { name: /^Iran supporting Hezbollah/ }).waitFor();
    await main().getByRole('button', { name: 'Take this back' }).click();
    await main().getByText('Choose a document, or an origin beside its claims.').waitFor();
    await world.page.getByRole('combobox', { name: 'Without the document' }).fill('withdraws');
    await world.page.getByRole('option', { name: /^Iran withdraws from Syria/ }).click();
    await resting.getByRole('button', { name: /^Iran supporting Hezbollah/ }).waitFor();
    expect(world.parameter('document')).toBe('iran-withdraws-from-syria');
    expect(world.opened.complaints).toEqual([]);
  });

  test('what is different from another day, and says what is wrong with a question that has no answer', async () => {
    await world.go('/?view=questions&question=compare&day=2024-12-16&since=2024-11-15');
    await main()
      .getByRole('button', { name: /Quds Force present in Syria/ })
      .waitFor();
    await world.go('/?view=questions&question=compare&day=2024-12-01&since=2023-01-01');
    const changed = world.page.getByRole('region', { name: /^Ties whose sign changed/ });
    await changed.getByRole('button', { name: /^Hezbollah fighting Israel/ }).waitFor();
    await world.page.goto(
      `${new URL(world.page.url()).origin}/?view=questions&question=whatIf&without=nobody-at-all&day=2024-12-01`,
    );
    await main().getByRole('alert').getByText('There is no entity "nobody-at-all".').waitFor();
  });
}
