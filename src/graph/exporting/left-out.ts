import type { Read } from '../connection.js';
import { numberIn } from '../stored/checked.js';

/** What a graph holds that no export has, in words with their counts; none where an export has all of it. */
export async function leftOut(read: Read): Promise<readonly string[]> {
  const [row] = await read('RETURN COUNT { (:Audit) }, COUNT { (:ApiToken) }');
  const [audits = 0, tokens = 0] = (row ?? []).map(numberIn);
  return [
    [audits, 'records of the audit trail (`entente audit export`)'],
    [tokens, 'API tokens'],
  ].flatMap(([count, what]) => (Number(count) > 0 ? [`${count} ${what}`] : []));
}
