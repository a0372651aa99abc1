import { afterAll, beforeAll, expect, test } from 'vitest';
import { rows } from './rows.js';
import { openStage, type Stage } from './stage.js';

/*
 * What users are promised while things break (docs/reliability.md), in short: outcomes only, for times are of the machine.
 * `npm run campaign` goes on for longer, and judges times too.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 600_000);
afterAll(() => stage?.close());

test.each(rows)('$promise', { timeout: 600_000 }, async (row) => {
  const figures = await row.play(stage, 'short');
  expect(figures.filter(({ isTime, holds }) => !isTime && !holds)).toEqual([]);
});
