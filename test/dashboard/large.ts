import { expect, test } from 'vitest';
import type { EntityQuery, PictureQuery } from '../../web/dashboard/generated/graphql.js';
import { canvasSays, drawn, placeOf } from './opened.js';
import type { World } from './world.js';

/** How long a drawing may take to become what it should, on a machine that may be busy. */
const patiently = { timeout: 20_000 };

/** A picture of more than is drawn at once, and of which more is left out. */
const largePicture: PictureQuery['picture'] = (() => {
  const count = 420;
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `actor-${index}`,
    name: `Actor ${index}`,
    kind: index % 3 === 0 ? ('STATE' as const) : ('ORGANIZATION' as const),
    roles: [],
  }));
  const edges = nodes.flatMap(({ id }, index) =>
    [(index * 7 + 1) % count, index % 20].flatMap((other) =>
      other === index
        ? []
        : [
            {
              subject: id,
              predicate: index % 2 === 0 ? ('SUPPORTS' as const) : ('FIGHTS' as const),
              object: `actor-${other}`,
              sign: index % 2 === 0 ? ('POSITIVE' as const) : ('NEGATIVE' as const),
              standing: index % 4 === 0 ? ('PRESUMED' as const) : ('ASSERTED' as const),
              claimCount: 1,
              originCount: 1 + (index % 3),
              denialCount: 0,
            },
          ],
    ),
  );
  const omitted = [{ standing: 'POSSIBLE' as const, count: 1_000 }];
  return { on: '2024-12-01', edgeCount: edges.length + 1_000, omitted, nodes, edges };
})();

/** The same on another day, when it is all less certain. */
const laterPicture: PictureQuery['picture'] = {
  ...largePicture,
  on: '2024-12-02',
  edges: largePicture.edges.map((edge) => ({ ...edge, standing: 'POSSIBLE' })),
};

/** What is given of a picture of one who has five thousand relations: as many as there may be actors. */
const pictureOfHub: PictureQuery['picture'] = (() => {
  const ids = ['hub', ...Array.from({ length: 999 }, (_, index) => `neighbour-${index}`)];
  return {
    on: '2024-12-01',
    edgeCount: 5_000,
    omitted: [{ standing: 'ASSERTED', count: 4_001 }],
    nodes: ids.map((id) => ({ id, name: `Called ${id}`, kind: 'ORGANIZATION', roles: [] })),
    edges: ids.slice(1).map((id) => ({
      subject: 'hub',
      predicate: 'SUPPORTS',
      object: id,
      sign: 'POSITIVE',
      standing: 'ASSERTED',
      claimCount: 1,
      originCount: 1,
      denialCount: 0,
    })),
  };
})();

/** A page of the relations of that one. */
function pageOfHub(after: string | null): EntityQuery {
  const from = Number(after ?? 0);
  const to = Math.min(5_000, from + 200);
  const hub = { id: 'hub', name: 'Called hub' };
  return {
    entity: {
      ...hub,
      __typename: 'Organization',
      summary: null,
      roles: [],
      names: [],
      externalIds: [],
      relations: {
        totalCount: 5_000,
        pageInfo: { hasNextPage: to < 5_000, endCursor: String(to) },
        nodes: Array.from({ length: to - from }, (_, index) => ({
          subject: hub,
          predicate: 'SUPPORTS',
          object: { id: `neighbour-${from + index}`, name: `Called neighbour-${from + index}` },
          sign: 'POSITIVE',
          standing: 'ASSERTED',
          originCount: 1,
        })),
      },
    },
  };
}

/**
 * How much of what the library would draw at once is not on the canvas as it would be: a share of the pixels with anything on them. Who
 * steps back is marked so for it, as in a drawing that it draws itself.
 */
const shareAmiss = `(() => {
  // To be looked at has it painted anew: while it is painted, that would never end.
  if (cy.container().hasAttribute('aria-busy')) return 1;
  const renderer = cy.renderer();
  const shown = renderer.data.canvases[renderer.NODE];
  const read = (paint) => {
    const pen = new OffscreenCanvas(shown.width, shown.height).getContext('2d', { willReadFrequently: true });
    paint(pen);
    return pen.getImageData(0, 0, shown.width, shown.height).data;
  };
  const is = read((pen) => pen.drawImage(shown, 0, 0));
  const should = read((pen) => {
    const density = shown.width / cy.width();
    pen.setTransform(cy.zoom() * density, 0, 0, cy.zoom() * density, cy.pan().x * density, cy.pan().y * density);
    const before = cy.scratch('_before') ?? null;
    const back = before === null ? cy.collection() : cy.elements().not(before);
    back.addClass('faded');
    renderer.drawElements(pen, renderer.getCachedZSortedEles());
    back.removeClass('faded');
  });
  let painted = 0;
  let amiss = 0;
  for (let at = 3; at < is.length; at += 4) {
    if (should[at] > 0 || is[at] > 0) painted++;
    if (Math.abs(should[at] - is[at]) > 48) amiss++;
  }
  return painted === 0 ? 1 : amiss / painted;
})()`;

/** The page on a graph of which a picture is too large to be drawn at once. */
export function largeTests(world: World): void {
  const isAsItShould = () =>
    expect.poll(() => canvasSays(world.page, 'Graph of', shareAmiss), patiently).toBeLessThan(0.01);

  test('paints a large graph in parts: all of it is there, and is again where one has moved to, come nearer, gone to another day, and selected somebody', async () => {
    await world.go('/?view=document');
    const { page } = world;
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      if (!/query (?:Picture|Ground)\(/.test(body)) return route.continue();
      const picture = body.includes('2024-12-02') ? laterPicture : largePicture;
      return route.fulfill({ json: { data: { picture } } });
    });
    await page.goto(`${world.url}/?day=2024-12-01`);
    await drawn(page);
    await page
      .getByText(/^Only \d+ of [\d,]+ relations are shown: those between the actors/)
      .first()
      .waitFor();
    await isAsItShould();
    const sheet = await page.getByRole('img', { name: /^Graph of/ }).boundingBox();
    if (sheet === null) throw new Error('There is no drawing.');
    // A corner of what is fitted has nobody in it, who would be dragged.
    const [x, y] = [sheet.x + 20, sheet.y + sheet.height - 20];
    const panned = await canvasSays<number>(page, 'Graph of', 'cy.pan().x');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y - 100, { steps: 5 });
    await page.mouse.up();
    expect(await canvasSays<number>(page, 'Graph of', 'cy.pan().x')).toBeGreaterThan(panned + 150);
    await isAsItShould();
    const before = await canvasSays<number>(page, 'Graph of', 'cy.zoom()');
    await page.mouse.move(sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
    await page.mouse.wheel(0, -400);
    await expect
      .poll(() => canvasSays<number>(page, 'Graph of', 'cy.zoom()'), patiently)
      .toBeGreaterThan(before);
    await isAsItShould();
    await page.getByRole('button', { name: 'Fit all' }).click();
    await page.getByLabel('Go to a day').fill('2024-12-02');
    await expect
      .poll(
        () => canvasSays<number>(page, 'Graph of', `cy.edges('[standing != "POSSIBLE"]').length`),
        patiently,
      )
      .toBe(0);
    await isAsItShould();
    const at = await placeOf(page, 'actor-7');
    await page.mouse.click(at.x, at.y);
    await expect
      .poll(() => canvasSays<number>(page, 'Graph of', `cy.scratch('_before')?.length ?? 0`), patiently)
      .toBeGreaterThan(1);
    // All of them would have to be worked out anew.
    expect(await canvasSays<number>(page, 'Graph of', `cy.elements('.faded').length`)).toBe(0);
    await isAsItShould();
    expect(world.opened.complaints).toEqual([]);
  });

  test('shows one with five thousand relations: as many of them as can be drawn and read, and how many more there are; on a narrow screen, too', async () => {
    await world.go('/?view=document', { viewport: { width: 1_280, height: 800 } });
    const { page } = world;
    const asked: unknown[] = [];
    await page.route('**/graphql', (route) => {
      const { query = '', variables = {} } = JSON.parse(route.request().postData() ?? '{}');
      const [, name] = /query (\w+)/.exec(query) ?? [];
      if (name === 'Picture') asked.push(variables.where);
      if (name === 'Picture' || name === 'Ground')
        return route.fulfill({ json: { data: { picture: pictureOfHub } } });
      if (name === 'Entity') return route.fulfill({ json: { data: pageOfHub(variables.after) } });
      return route.continue();
    });
    await page.goto(`${world.url}/?day=2024-12-01&select=hub`);
    await drawn(page);
    await page
      .getByText(/^Only 999 of 5,000 relations are shown/)
      .first()
      .waitFor();
    // Names of so many relations would lie on each other.
    await expect
      .poll(() => canvasSays<number>(page, 'Graph of', `cy.scratch('_before')?.length ?? 0`), patiently)
      .toBe(1_999);
    expect(await canvasSays<number>(page, 'Graph of', `cy.elements('.named').length`)).toBe(0);
    const panel = world.panel();
    await panel.getByRole('button', { name: 'Load more of 4800 left' }).click();
    await panel.getByRole('button', { name: 'Load more of 4600 left' }).waitFor();
    expect(await panel.getByRole('listitem').count()).toBe(400);
    await panel.getByRole('button', { name: 'Only what is around it' }).click();
    // A picture of all is cut, and may have next to nothing of somebody.
    await expect.poll(() => asked.at(-1), patiently).toEqual({ OR: [{ with: 'hub' }] });
    await page.setViewportSize({ width: 360, height: 800 });
    const widest = () => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await widest()).toBeLessThanOrEqual(360);
    for (const [name, shows] of [
      ['Matrix', '940 actors with fewer ties are left out.'],
      ['Table', '999 rows'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByText(shows).waitFor();
      expect(await widest()).toBeLessThanOrEqual(360);
    }
    expect(await page.locator('main tbody tr').count()).toBe(200);
    expect(world.opened.complaints).toEqual([]);
  });
}
