import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../web/dashboard/views/document/marked.js';

const whole = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

test('a passage is marked in its sentence, counted in UTF-16 units from the start of the document', () => {
  const text = 'قال 😀 إن القوات انسحبت.';
  const start = 100;
  const at = start + text.indexOf('القوات');
  const pieces = marked(text, start, { start: at, end: at + 'القوات'.length });
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'القوات', isMarked: true }]);
  expect(whole(pieces)).toBe(text);
});

test('whatever the passage, the sentence keeps its words', () => {
  const bound = fc.option(fc.integer({ min: -5, max: 60 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(20), bound, bound, (text, start, from, to) => {
      expect(whole(marked(text, start, { start: from, end: to }))).toBe(text);
    }),
  );
});

test('without a passage nothing is marked', () => {
  expect(marked('All of it', 0, null)).toEqual([{ text: 'All of it', isMarked: false }]);
});
