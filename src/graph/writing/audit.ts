import type { Run } from '../connection.js';
import { type AuditRecord, hashOfRecord } from '../stored/audit.js';
import { optional, textIn } from '../stored/checked.js';
import { toDateTime, toInteger } from '../values.js';

/** Where the audit trail ends. */
export interface EndOfTrail {
  /** How many records there are. */
  readonly count: number;
  /** The hash of the last; null where there is none. */
  readonly hash: string | null;
}

/** Reads where the audit trail ends, in a transaction that has taken the clock: nobody else appends to it then. */
export async function endOfTrail(run: Run): Promise<EndOfTrail> {
  const [row] = await run(
    `MATCH (clock:Clock {id: "clock"}) OPTIONAL MATCH (last:Audit {number: clock.audits})
     RETURN coalesce(clock.audits, 0), last.hash`,
  );
  return { count: Number(row?.[0] ?? 0), hash: optional(row?.[1] ?? null, textIn) };
}

/** Appends a record to the audit trail, chained to the one before. */
export async function appendAudit(
  run: Run,
  end: EndOfTrail,
  call: Omit<AuditRecord, 'number' | 'previous'>,
): Promise<void> {
  const record = { ...call, number: end.count + 1, previous: end.hash };
  await run('MATCH (clock:Clock {id: "clock"}) SET clock.audits = $number CREATE (a:Audit) SET a = $record', {
    number: toInteger(record.number),
    record: {
      ...record,
      number: toInteger(record.number),
      position: toInteger(record.position),
      at: toDateTime(record.at),
      hash: hashOfRecord(record),
    },
  });
}
