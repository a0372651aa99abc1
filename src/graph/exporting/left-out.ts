import type { Read } from '../connection.js';
import { numberIn } from '../stored/checked.js';

/** What a graph holds that no export has, in words with their counts; none where an export has all of it. */
export async function leftOut(read: Read): Promise<readonly string[]> {
  const [row] = await read('RETURN COUNT { (:Judgement) }, COUNT { (:Revision) }, COUNT { (:Audit) }');
  const [judgements = 0, revisions = 0, audits = 0] = (row ?? []).map(numberIn);
  return [
    [judgements, 'judgements of identity'],
    [revisions, 'earlier versions of names, summaries and grades'],
    [audits, 'records of the audit trail (`entente audit export` has these)'],
  ].flatMap(([count, what]) => (Number(count) > 0 ? [`${count} ${what}`] : []));
}
