import { badInput } from '../../errors.js';
import type { ArgumentPath } from './selection.js';

/** The most characters of a search. */
const longest = 200;

/**
 * The words of a search in lower case: runs of letters and digits of any script, so that nothing of a query syntax is left.
 *
 * @throws EntenteError `BAD_USER_INPUT` where it is too long.
 */
export function searchWords(search: string, path: ArgumentPath): readonly string[] {
  if (search.length > longest) {
    throw badInput(`A search has at most ${longest} characters; this one has ${search.length}.`, path);
  }
  return wordsOf(search);
}

/** The words of a text in lower case: runs of letters and digits of any script. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * A Lucene query that wants every telling word: as it is, as a beginning, or misspelt by a letter or two, in that order of
 * worth. The other words make a name that has them worth more. Null where there are no words.
 */
export function luceneQuery(words: readonly string[]): string | null {
  const telling = words.filter((word) => word.length >= tellingLength && !unindexed.has(word));
  const wanted = telling.length > 0 ? telling : words.filter((word) => !unindexed.has(word));
  return words.length === 0
    ? null
    : words.map((word) => `${wanted.includes(word) ? '+' : ''}(${variants(word).join(' ')})`).join(' ');
}

/** Shorter words are articles, particles and endings more often than not: `al`, `the`, the `s` of "Iran's". */
const tellingLength = 4;

/** The words that the index leaves out of names: Lucene's English stop words. */
const unindexed: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

function variants(word: string): readonly string[] {
  const edits = editsAllowed(word);
  return [`"${word}"^4`, `${word}*^2`, ...(edits === 0 ? [] : [`${word}~${edits}`])];
}

/** A short word misspelt is another word; a long one may have two letters wrong. */
function editsAllowed(word: string): number {
  if (word.length < tellingLength) return 0;
  return word.length < 7 ? 1 : 2;
}
