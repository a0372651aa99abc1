import { describe, expect, test } from 'vitest';
import { bearerToken } from '../../src/access/bearer.js';

test('no header has no token', () => {
  expect(bearerToken(undefined)).toBeNull();
});

test.each([
  ['Bearer abc', 'abc'],
  ['bearer   a.b-c_d~e+f/g==', 'a.b-c_d~e+f/g=='],
  [`BEARER ${'x'.repeat(8_192)}`, 'x'.repeat(8_192)],
])('the token of "%.30s" is found', (header, token) => {
  expect(bearerToken(header)).toBe(token);
});

describe('a header that is malformed is refused:', () => {
  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearerabc',
    'Bearer a b',
    'Bearer a,Bearer b',
    'Bearer ä',
    'Bearer =',
    'Basic dXNlcjpwYXNz',
    'abc',
    `Bearer ${'x'.repeat(8_193)}`,
  ])('"%.30s"', (header) => {
    expect(() => bearerToken(header)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
    );
  });
});
