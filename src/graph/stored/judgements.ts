import { JUDGEMENT_KINDS } from '../../domain/identity/judgement.js';
import type { RecordedJudgement } from '../../domain/identity/merge-rules.js';
import type { Run } from '../connection.js';
import { textIn, wordIn } from './checked.js';

/** The judgements of identity that are in force. People make them one by one, so that they are few enough to hold. */
export async function readInForce(run: Run): Promise<readonly RecordedJudgement[]> {
  const rows = await run(
    'MATCH (j:Judgement) WHERE j.undoneAt IS NULL RETURN j.id, j.kind, j.keep, j.merge ORDER BY j.id',
  );
  return rows.map(([id, kind, keep, merge]) => ({
    id: textIn(id),
    kind: wordIn(kind, JUDGEMENT_KINDS),
    keep: textIn(keep),
    merge: textIn(merge),
  }));
}
