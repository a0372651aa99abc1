import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from './violations.js';
import { call, type World } from './world.js';

const text = 'The 🕊️ council says that Hezbollah backs Iran. إيران بلد.';
const end = text.indexOf('.') + 1;
const hash = (words: string) => createHash('sha256').update(words).digest('hex');
const document = {
  id: 'desk-note',
  title: 'A note from the desk',
  kind: 'NEWS',
  language: 'en',
  attestedOn: '2024-12-06',
  attestedBasis: { kind: 'INFERRED', why: 'It was on the desk the day after.' },
  length: text.length,
  sha256: hash(text),
  sentences: [
    { number: 1, start: 0, end, sha256: hash(text.slice(0, end)) },
    { number: 2, start: end + 1, end: text.length, sha256: hash(text.slice(end + 1)) },
  ],
};
const words = 'Hezbollah backs Iran';

/** Marks words of a sentence on the page, as a hand with a mouse would. */
function select(page: Page, some: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const node = document.querySelector('main p[lang]').firstChild;
    const start = node.data.indexOf(${JSON.stringify(some)});
    getSelection().setBaseAndExtent(node, start, node, start + ${some.length});
  })()`);
}

async function pick(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name} `) })
    .first()
    .click();
}

/** The tests of recording from the page, by those whose role allows it. */
export function recordingTests(world: World): void {
  beforeAll(async () => {
    await call(
      world,
      'jane',
      'mutation ($input: [DocumentInput!]!) { recordDocuments(input: $input) { recorded } }',
      {
        input: [document],
      },
    );
    await call(
      world,
      'jane',
      'mutation ($id: ID!, $text: String!) { attachText(document: $id, text: $text) { passageCount } }',
      {
        id: document.id,
        text,
      },
    );
    const input = ['North front', 'Northern front'].map((name) => ({ name, kind: 'ORGANIZATION' }));
    await call(
      world,
      'jane',
      'mutation ($input: [EntityInput!]!) { recordEntities(input: $input) { recorded } }',
      { input },
    );
    const claim = {
      subject: 'north-front',
      predicate: 'OPPOSES',
      object: 'northern-front',
      passage: { document: document.id, sentence: 1 },
      note: 'One front opposes the other.',
    };
    await call(
      world,
      'jane',
      'mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) { recorded } }',
      {
        input: [claim],
      },
    );
  });

  const claimsOf = async (note: string) => {
    const { claims } = await call<{
      claims: { nodes: { id: string; note: string; passage: { quote: string } }[] };
    }>(
      world,
      'jane',
      '{ claims(first: 200, where: { document: "desk-note" }) { nodes { id note passage { quote } } } }',
      {},
    );
    return claims.nodes.filter((claim) => claim.note === note);
  };

  test('offers nothing of it to a reader', async () => {
    await world.go('/?view=document&document=desk-note&select=hezbollah', { token: 'good' });
    await world.page.getByText(words).waitFor();
    await world.panel().getByRole('button', { name: 'Hide', exact: true }).waitFor();
    await world.atRest();
    expect(
      await world.page.getByRole('button', { name: /Record a claim|Same as another|^Edit$/ }).count(),
    ).toBe(0);
  });

  test('records a claim from the words that are selected, once, though the first answer is lost; and takes it back', async () => {
    await world.go('/?view=document&document=desk-note&day=2024-12-06', { token: 'jane' });
    const { page } = world;
    await page.getByRole('button', { name: 'Record a claim from sentence 1' }).waitFor();
    await select(page, words);
    await page.getByRole('button', { name: 'Record a claim from sentence 1' }).click();
    await page.getByText(`Selected: “${words}”`).waitFor();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('This has to be given.').first().waitFor();
    expect(await page.getByText('This has to be given.').count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    await pick(page, 'Who', 'Hezbollah');
    await pick(page, 'Whom or what', 'Hezbollah');
    await page.getByRole('combobox', { name: 'Relation', exact: true }).selectOption({ label: 'supporting' });
    const note = `Hezbollah supports Iran, says the council (${Date.now()}).`;
    await page.getByLabel('What is claimed, in one sentence of our own').fill(note);
    await page.getByRole('button', { name: 'Add somebody not named' }).click();
    await page.getByLabel('Speaker 1, not named: in words of the source').fill('the council');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    // The server's own words, at the field that they are about.
    await page.getByText('SUPPORTS joins two entities: name another one than hezbollah').waitFor();
    expect(
      await page.getByRole('combobox', { name: 'Whom or what', exact: true }).getAttribute('aria-invalid'),
    ).toBe('true');
    await pick(page, 'Whom or what', 'Iran');
    let sent = 0;
    const asked: string[] = [];
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      const isCall = body.includes('mutation');
      asked.push(/(?:query|mutation) \w+/.exec(body)?.[0] ?? '');
      if (!isCall || sent++ > 0) return route.continue();
      // It is done, and nobody hears of it.
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await world.panel().getByText(note).waitFor();
    expect(sent).toBe(2);
    // What shows it was asked, and nothing that it cannot have changed.
    expect(asked).toContain('query Document');
    expect(asked).not.toContain('query Viewer');
    const recorded = await claimsOf(note);
    expect(recorded.map(({ passage }) => passage.quote)).toEqual([words]);
    expect(world.parameter('claim')).toBe(recorded[0]?.id);
    const item = world.panel().getByRole('listitem').filter({ hasText: note });
    await item.getByText('Where it stands').click();
    await item.getByRole('button', { name: 'Take back' }).click();
    await page.getByLabel('Why').fill('It was only to try.');
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await item.waitFor({ state: 'detached' });
    expect(await claimsOf(note)).toEqual([]);
  });

  test('records who is not recorded yet while a claim is written, after asking whether it is somebody alike', async () => {
    await world.go('/?view=document&document=desk-note', { token: 'jane' });
    const { page } = world;
    await page.getByRole('button', { name: 'Record a claim from sentence 2' }).click();
    const who = page.getByRole('combobox', { name: 'Who', exact: true });
    await who.fill('Northern Fronts');
    await who.press('Escape');
    await page.getByRole('button', { name: 'Record as new', exact: true }).click();
    await page.getByRole('button', { name: 'Northern front', exact: true }).click();
    expect(await who.inputValue()).toBe('Northern front');
    await who.fill('Council of the desk');
    await page.getByRole('button', { name: 'Record as new', exact: true }).click();
    await page.getByRole('button', { name: 'Record as new', exact: true }).waitFor({ state: 'detached' });
    // One key does not take what is filled in.
    const dialog = page.getByRole('dialog', { name: 'Record a claim' });
    await page.keyboard.press('Escape');
    await dialog.getByText('Escape once more leaves it.').waitFor();
    expect(await who.inputValue()).toBe('Council of the desk');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const { entity } = await call<{ entity: { name: string } | null }>(
      world,
      'good',
      '{ entity(id: "council-of-the-desk") { name } }',
      {},
    );
    expect(entity?.name).toBe('Council of the desk');
  });

  test('lets an editor grade what others recorded', async () => {
    await world.go('/?day=2024-12-06&select=north-front|OPPOSES|northern-front', { token: 'edith' });
    const { page } = world;
    const item = world.panel().getByRole('listitem').filter({ hasText: 'Where it stands' }).first();
    await item.getByText('Where it stands').click();
    await item.getByRole('button', { name: 'Grade', exact: true }).click();
    await page.getByLabel('Reliability of the source').selectOption('B');
    await page.getByLabel('Credibility of the information').selectOption('PROBABLY_TRUE');
    await page.getByLabel('Why').fill('To try.');
    const dialog = page.getByRole('dialog');
    // The token ends while one writes; nothing of it is lost.
    const errors = [{ message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED' } }];
    await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors } }));
    await dialog.getByRole('button', { name: 'Grade', exact: true }).click();
    await dialog.getByLabel('Token', { exact: true }).fill('edith');
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByLabel('Token', { exact: true }).waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Why').inputValue()).toBe('To try.');
    await dialog.getByRole('button', { name: 'Grade', exact: true }).click();
    await item.getByText('Graded B2').waitFor();
  });

  test('shows an editor what a merge would bring before it is judged, and takes the judgement back', async () => {
    await world.go('/?select=north-front', { token: 'edith' });
    const { page } = world;
    const dialog = page.getByRole('dialog');
    await world.panel().getByRole('button', { name: 'Same as another' }).click();
    await pick(page, 'The other', 'Northern front');
    await dialog.getByLabel('Why').fill('Two spellings of one name.');
    await dialog.getByRole('button', { name: 'Show what it would bring' }).click();
    await dialog.getByText('1 claim would be read otherwise.').waitFor();
    await dialog.getByText('none, for it would join one with itself').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Judge that they are one' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await world.panel().getByText('Northern front').first().waitFor();
    await world.panel().getByRole('button', { name: 'Same as another' }).click();
    const judged = dialog.getByRole('listitem').filter({ hasText: 'northern-front is read as north-front' });
    await judged.getByLabel('Why').fill('They are two.');
    // It is no word about the merge that the form above is for.
    await judged.getByLabel('Why').press('Enter');
    expect(await dialog.locator('[aria-invalid="true"]').count()).toBe(0);
    await judged.getByRole('button', { name: 'Take this judgement back' }).click();
    await judged.waitFor({ state: 'detached' });
  });

  test('lets an editor change names and summary; where somebody else was faster, keeps what was written and shows what is there', async () => {
    await world.go('/?select=north-front', { token: 'edith' });
    const { page } = world;
    const dialog = page.getByRole('dialog');
    await world.panel().getByRole('button', { name: 'Edit', exact: true }).click();
    const save = dialog.getByRole('button', { name: 'Save', exact: true });
    const summary = dialog.getByLabel('Who or what this is');
    await summary.fill('A front in the north.');
    await dialog.getByRole('button', { name: 'Add a name' }).click();
    await dialog.getByLabel('Name 2', { exact: true }).fill('الجبهة الشمالية');
    await dialog.getByLabel('Language of name 2').fill('?');
    await dialog.getByLabel('Why').fill('To try.');
    await save.click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    expect(await dialog.getByLabel('Language of name 2').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take name 1 away' }).click();
    const language = dialog.getByLabel('Language of name 1');
    expect(await language.getAttribute('aria-invalid')).toBe('true');
    await language.fill('ar');
    await call(
      world,
      'edith',
      'mutation { editEntity(id: "north-front", name: "The north front", summary: "Another.", reason: "faster") { position } }',
      {},
    );
    await save.click();
    await dialog.getByText('Somebody else has edited this meanwhile.').waitFor();
    await dialog.getByText('Another.', { exact: true }).waitFor();
    expect(await summary.inputValue()).toBe('A front in the north.');
    // It was left alone.
    expect(await dialog.getByLabel('Name to show').inputValue()).toBe('The north front');
    await save.click();
    await dialog.waitFor({ state: 'hidden' });
    await world.panel().getByRole('heading', { name: 'The north front' }).waitFor();
    await world.panel().getByText('A front in the north.').waitFor();
    await world.panel().getByText('الجبهة الشمالية').waitFor();
  });
}
