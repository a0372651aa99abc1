import type { Run } from '../connection.js';
import { type ChainedRecord, hashOfRecord } from '../stored/audit.js';
import { auditRows, recordIn } from '../stored/audit-trail.js';
import { numberIn } from '../stored/checked.js';
import { difference, type Finding, type Findings, looked } from './finding.js';
import type { Progress } from './progress.js';

/** Where a chain of audit records ends. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string | null;
}

export const chainStart: ChainEnd = { number: 0, hash: null };

/** What is wrong with the next record of a chain: its own hash, its number, or the hash of the one before that it holds. */
export function checkLink(record: ChainedRecord, before: ChainEnd): readonly Finding[] {
  const where = `audit record ${record.number}`;
  return [
    ...difference(where, 'number', record.number, before.number + 1),
    ...difference(where, 'previous', record.previous, before.hash),
    ...difference(where, 'hash', record.hash, hashOfRecord(record)),
  ];
}

/**
 * Notes what is wrong with the audit trail: a record that was altered, taken out or moved, also the last.
 *
 * @returns where it ends
 */
export async function checkAuditTrail(run: Run, findings: Findings, progress: Progress): Promise<ChainEnd> {
  const [row] = await run('OPTIONAL MATCH (c:Clock {id: "clock"}) RETURN coalesce(c.audits, 0)');
  const count = numberIn(row?.[0]);
  let end = chainStart;
  for await (const rows of auditRows(run)) {
    for (const each of rows) {
      const check = () => {
        const record = recordIn(each);
        const wrong = checkLink(record, end);
        end = record;
        return wrong;
      };
      findings.add(await looked(`audit record ${each[0]}`, check));
    }
    progress('audit records', end.number, count);
  }
  findings.add(difference('the audit trail', 'records', end.number, count));
  const [stray] = await run('MATCH (a:Audit) WHERE a.number IS NULL RETURN count(*)');
  findings.add(difference('the audit trail', 'records without a number', stray?.[0], 0));
  return end;
}
