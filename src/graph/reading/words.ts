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
  return (
    search
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * A Lucene query that wants every word: as it is, as a beginning, or misspelt by a letter or two, in that order of worth.
 * Null where there are no words.
 */
export function luceneQuery(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.map((word) => `+(${variants(word).join(' ')})`).join(' ');
}

function variants(word: string): readonly string[] {
  const edits = editsAllowed(word);
  return [`"${word}"^4`, `${word}*^2`, ...(edits === 0 ? [] : [`${word}~${edits}`])];
}

/** A short word misspelt is another word; a long one may have two letters wrong. */
function editsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
