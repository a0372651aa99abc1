import { expect, test } from 'vitest';
import { questionCache } from '../../../web/dashboard/api/question-cache.js';
import { kindOfCode, Trouble } from '../../../web/dashboard/api/trouble.js';

test.each([
  ['UNAVAILABLE', true],
  ['TIMEOUT', false],
  ['FORBIDDEN', false],
  ['BAD_USER_INPUT', false],
])('a question refused with %s is asked again by itself: %s', (code, isAskedAgain) => {
  const retry = questionCache().getDefaultOptions().queries?.retry as (
    failures: number,
    error: Error,
  ) => boolean;
  expect(retry(0, new Trouble(kindOfCode(code), ''))).toBe(isAskedAgain);
});
