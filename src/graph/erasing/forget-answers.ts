import type { Run } from '../connection.js';

/** Forgets what calls came to that told of what was erased: whoever makes one of them again is answered by what there is. */
export async function forgetAnswers(run: Run, words: readonly string[]): Promise<void> {
  await run('MATCH (k:IdempotencyKey) WHERE any(word IN $words WHERE k.answer CONTAINS word) DELETE k', {
    words,
  });
}
