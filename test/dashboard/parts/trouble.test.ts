import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerIn, type Came } from '../../../web/dashboard/api/answer-in.js';
import { questions } from '../../../web/dashboard/api/question-cache.js';
import { kindOfCode, Trouble } from '../../../web/dashboard/api/trouble.js';

test.each([
  ['UNAVAILABLE', true],
  ['TIMEOUT', false],
  ['MEMORY_LIMIT_EXCEEDED', false],
  ['FORBIDDEN', false],
  ['BAD_USER_INPUT', false],
])('a question refused with %s is asked again by itself: %s', (code, isAskedAgain) => {
  const retry = questions.getDefaultOptions().queries?.retry as (failures: number, error: Error) => boolean;
  expect(retry(0, new Trouble(kindOfCode(code), ''))).toBe(isAskedAgain);
});

const now = Date.parse('2024-12-07T00:00:00Z');

function came(changes: Partial<Came>): Came {
  return { status: 200, type: 'application/json', retryAfter: null, text: '{"data":{"x":1}}', ...changes };
}

function troubleIn(changes: Partial<Came>): Trouble {
  try {
    answerIn(came(changes), now);
  } catch (error) {
    if (error instanceof Trouble) return error;
  }
  throw new Error('It was taken for an answer, or broke what reads it.');
}

test('data are an answer', () => {
  expect(answerIn(came({}), now)).toEqual({ x: 1 });
});

test.each([
  ['HTML in place of JSON', { text: '<html>', type: 'text/html', status: 502 }, 'unreachable'],
  ['a page of a proxy that went wrong', { text: '<html>', type: 'text/html', status: 500 }, 'failed'],
  ['an answer that ends in its middle', { text: '{"data":{"x"' }, 'failed'],
  ['nothing at all', { text: '', status: 204 }, 'failed'],
  ['JSON that is no answer', { text: 'null' }, 'failed'],
  ['too many questions', { text: 'slow down', status: 429 }, 'busy'],
  ['a login of a proxy', { text: '', status: 401 }, 'unauthorised'],
  ['errors without a code', { text: '{"errors":[{"message":"no"}],"data":null}' }, 'failed'],
  ['errors of another form', { text: '{"errors":[null]}' }, 'failed'],
] as const)('%s is trouble of its kind, and breaks nothing', (_name, changes, kind) => {
  expect(troubleIn(changes).kind).toBe(kind);
});

test('whatever comes is an answer or trouble', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 200, max: 599 }), (text, status) => {
      try {
        expect(typeof answerIn(came({ text, status }), now)).toBe('object');
      } catch (error) {
        expect(error).toBeInstanceOf(Trouble);
      }
    }),
  );
});

test('a server is left alone for as long as it asks, in seconds or to a date, but not for ever', () => {
  const pause = (retryAfter: string) => troubleIn({ status: 429, text: '', retryAfter }).pauseMs;
  expect(pause('3')).toBe(3_000);
  expect(pause('Sat, 07 Dec 2024 00:00:10 GMT')).toBe(10_000);
  expect(pause('86400')).toBe(60_000);
  expect(pause('soon')).toBeNull();
});

test('everything that is wrong with an input is kept, each with its argument', () => {
  const errors = [
    {
      message: 'one',
      extensions: { code: 'BAD_USER_INPUT', argument: ['recordClaims', 'input', 0, 'note'] },
    },
    { message: 'other' },
  ];
  expect(troubleIn({ text: JSON.stringify({ errors }) }).faults).toEqual([
    { message: 'one', argument: ['recordClaims', 'input', 0, 'note'] },
    { message: 'other', argument: [] },
  ]);
});
