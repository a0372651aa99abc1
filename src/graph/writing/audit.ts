import type { Change } from '../../domain/change.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Run } from '../connection.js';
import { type AuditRecord, hashOfRecord } from '../stored/audit.js';
import { optional, textIn } from '../stored/checked.js';
import { toDateTime, toInteger } from '../values.js';
import type { Act } from './act.js';
import { appendChanges } from './changes.js';
import type { Recording } from './recording.js';

/** Where the audit trail ends, and the change log with it. */
export interface EndOfTrail {
  /** How many records there are. */
  readonly count: number;
  /** The hash of the last; null where there is none. */
  readonly hash: string | null;
  /** The position of the last change; 0 where there is none. */
  readonly position: number;
}

/** Reads where the audit trail ends, in a transaction that has taken the clock: nobody else appends to it then. */
export async function endOfTrail(run: Run): Promise<EndOfTrail> {
  const [row] = await run(
    `MATCH (clock:Clock {id: "clock"}) OPTIONAL MATCH (last:Audit {number: clock.audits})
     RETURN coalesce(clock.audits, 0), last.hash, coalesce(clock.position, 0)`,
  );
  return {
    count: Number(row?.[0] ?? 0),
    hash: optional(row?.[1] ?? null, textIn),
    position: Number(row?.[2] ?? 0),
  };
}

/**
 * Appends what an act changed to the change log, and the act to the audit trail, within its transaction, which has taken the clock.
 * Where nothing changed, neither has it.
 *
 * @param act null where a program of its own changes the graph, which keeps no trail
 * @param end where the trail ends, as read in the transaction
 * @returns the position of the last change; null where there is none
 */
export async function logAct(
  run: Run,
  act: Act | null,
  end: EndOfTrail,
  changes: readonly Change[],
  recording: Recording,
): Promise<number | null> {
  const position = await appendChanges(run, changes, recording);
  if (position === null || act === null) return position;
  const ids = [...new Set(changes.flatMap((change) => change.ids))];
  await appendAudit(run, act, { ...end, position }, recording.at, ids);
  return position;
}

/**
 * Appends an act to the audit trail, chained to the record before, in a transaction that has taken the clock. Of an act that
 * changed nothing that the change log tells of, the position is where the log ended then.
 */
async function appendAudit(
  run: Run,
  { operation, requester, address, reason }: Act,
  end: EndOfTrail,
  at: Instant,
  ids: readonly string[],
): Promise<void> {
  const { name: by, role, credential } = requester;
  const { position } = end;
  const call = { at, by, role, credential, address, operation, reason, ids, position };
  const record: AuditRecord = { ...call, number: end.count + 1, previous: end.hash };
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

/**
 * Notes an act that the change log does not tell of in the audit trail, within its transaction, which has locked the clock.
 *
 * @param at the instant of the act: the one that taking the clock gave, where it was taken
 * @param ids of what it made or changed
 */
export async function noteAct(run: Run, act: Act, at: Instant, ids: readonly string[]): Promise<void> {
  await appendAudit(run, act, await endOfTrail(run), at, ids);
}
