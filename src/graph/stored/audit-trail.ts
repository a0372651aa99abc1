import { roles } from '../../domain/requester.js';
import type { Row, Run } from '../connection.js';
import { toInteger } from '../values.js';
import type { ChainedRecord } from './audit.js';
import { instantIn, listIn, numberIn, optional, textIn, wordIn } from './checked.js';

/** How many records are read together. */
const batch = 1_000;

/** What of an audit record `a` is read, in the order in which `recordIn` takes it. */
const columns = `a.number, toString(a.at), a.by, a.role, a.credential, a.address, a.operation, a.reason, a.ids, a.position,
  a.previous, a.hash`;

/** The rows of the audit trail in their order, as many at a time as are held at once. */
export async function* auditRows(run: Run): AsyncGenerator<readonly Row[]> {
  let last = 0;
  for (;;) {
    const rows = await run(
      `MATCH (a:Audit) WHERE a.number > $last RETURN ${columns} ORDER BY a.number LIMIT $batch`,
      { last: toInteger(last), batch: toInteger(batch) },
    );
    if (rows.length === 0) return;
    yield rows;
    last = numberIn(rows.at(-1)?.[0]);
  }
}

/** The record that a row holds; another row is a fault. */
export function recordIn(row: Row): ChainedRecord {
  const [number, at, by, role, credential, address, operation, reason, ids, position, previous, hash] = row;
  return {
    number: numberIn(number),
    at: instantIn(at),
    by: textIn(by),
    role: wordIn(role, roles),
    credential: optional(credential, textIn),
    address: optional(address, textIn),
    operation: textIn(operation),
    reason: optional(reason, textIn),
    ids: listIn(ids).map(textIn),
    position: numberIn(position),
    previous: optional(previous, textIn),
    hash: textIn(hash),
  };
}
