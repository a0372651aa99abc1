import { expect, test } from 'vitest';
import type { PictureQuery } from '../../web/dashboard/generated/graphql.js';
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

/** How much of what the library would draw at once is not on the canvas as it would be: a share of the pixels with anything on them. */
const shareAmiss = `(() => {
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
    renderer.drawElements(pen, renderer.getCachedZSortedEles());
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
      .poll(() => canvasSays<number>(page, 'Graph of', `cy.elements('.faded').length`), patiently)
      .toBeGreaterThan(0);
    await isAsItShould();
    expect(world.opened.complaints).toEqual([]);
  });
}
