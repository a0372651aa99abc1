import type { Run } from '../connection.js';

/** Forgets what calls came to that told of what was erased: whoever makes one of them again is answered by what there is. */
export async function forgetAnswers(run: Run, words: readonly string[]): Promise<void> {
  await run('MATCH (k:IdempotencyKey) WHERE any(text IN $texts WHERE k.answer CONTAINS text) DELETE k', {
    // Answers are kept as JSON, in which each stands by itself: a word that is part of others is none of theirs.
    texts: words.map((word) => JSON.stringify(word)),
  });
}
