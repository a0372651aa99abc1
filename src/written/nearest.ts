import { distance } from 'fastest-levenshtein';

/** Words further apart than this share of their length are not taken for one another. */
const FURTHEST = 0.4;

/** The word among some that was most likely meant by a misspelt one, or null where none is near. */
export function nearest(word: string, among: Iterable<string>): string | null {
  let best: { readonly word: string; readonly steps: number } | null = null;
  for (const candidate of among) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (
      steps <= FURTHEST * Math.max(word.length, candidate.length) &&
      (best === null || steps < best.steps)
    ) {
      best = { word: candidate, steps };
    }
  }
  return best === null ? null : best.word;
}

/** ` (did you mean "…"?)` where a word is near, otherwise nothing: what a message about a misspelt word ends in. */
export function suggestion(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among);
  return meant === null ? '' : ` (did you mean "${meant}"?)`;
}
