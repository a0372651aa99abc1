import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Until all has the colours that it is on its way to: what is between two is as dim as it should not be. */
const settled = `Promise.all(document.getAnimations()
  .filter((animation) => animation instanceof CSSTransition)
  .map(({ finished }) => finished.catch(() => {})))`;

/** What axe finds wrong with a page, a line each: the rule, and where it is broken. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(settled);
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(axe.source);
  const results = await page.evaluate<{
    violations: { id: string; nodes: { target: string[]; html: string }[] }[];
  }>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
