import { expect, test } from 'vitest';
import { sayingOf } from '../../../web/dashboard/selection/says.js';

const claim = (polarity: 'AFFIRMS' | 'DENIES', latest: string | null) => ({
  polarity,
  ended: { earliest: null, latest },
});

test.each([
  ['affirms without an end', claim('AFFIRMS', null), 'so'],
  ['affirms until a later day', claim('AFFIRMS', '2024-12-08'), 'so'],
  ['affirms until this day, the first on which it no longer held', claim('AFFIRMS', '2024-12-07'), 'over'],
  ['affirms until an earlier day', claim('AFFIRMS', '2024-12-01'), 'over'],
  ['denies', claim('DENIES', null), 'not-so'],
])('a claim that %s is read so', (_, said, saying) => {
  expect(sayingOf(said, '2024-12-07')).toBe(saying);
});
