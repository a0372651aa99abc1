import type { Page } from 'playwright-core';
import { canvasSays } from '../../test/dashboard/opened.js';

/** The middle of a free spot of the drawing: where a pointer takes hold of nobody. */
export async function freeSpot(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const within = await canvasSays<{ x: number; y: number } | null>(
    page,
    'Graph of',
    `(() => {
    const places = cy.nodes().map((node) => ({ ...node.renderedPosition(), size: node.renderedWidth() }));
    for (let y = 0.5; y < 0.95; y += 0.02) for (let x = 0.5; x < 0.95; x += 0.02) {
      const spot = { x: x * cy.width(), y: y * cy.height() };
      if (places.every((at) => Math.hypot(at.x - spot.x, at.y - spot.y) > at.size / 2 + 8)) return spot;
    }
    return null;
  })()`,
  );
  const box = await page.getByRole('img', { name: /^Graph of/ }).boundingBox();
  if (within === null || box === null) throw new Error('There is no free spot in the drawing.');
  return { x: box.x + within.x, y: box.y + within.y };
}

/** Draws the picture to and fro, as a hand does. */
export async function pan(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 90; step++) {
    const angle = (step / 45) * 2 * Math.PI;
    await page.mouse.move(x + 160 * Math.sin(angle), y + 90 * (1 - Math.cos(angle)));
  }
  await page.mouse.up();
}

/** Turns the wheel one way and back, over a spot. */
export async function zoom(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  for (const way of [-1, 1]) {
    for (let step = 0; step < 30; step++) {
      await page.mouse.wheel(0, way * 60);
      await page.waitForTimeout(16);
    }
  }
}
