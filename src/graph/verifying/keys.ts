import { z } from 'zod';
import type { Instant } from '../../domain/time/instant.js';
import type { Row, Run } from '../connection.js';
import { instantIn, numberIn, textIn } from '../stored/checked.js';
import { idOfKey } from '../stored/keys.js';
import { toDateTime, toInteger } from '../values.js';
import { difference, type Finding, type Findings, looked } from './finding.js';
import type { Progress } from './progress.js';

/** How many keys are looked at together. */
const batch = 1_000;

/** What is kept of what a call came to, as far as it can be held to anything. */
const called = z.object({
  at: z.string().nullable(),
  position: z.number().nullable(),
  replayed: z.literal(false),
  answer: z.record(z.string(), z.unknown()),
});

/**
 * Notes what is wrong with idempotency keys: one that has no id or is not what it says, and one whose call is said to have changed
 * something that neither the change log nor the audit trail tells of.
 */
export async function checkKeys(run: Run, findings: Findings, progress: Progress): Promise<void> {
  const [counted] = await run('MATCH (k:IdempotencyKey) RETURN count(k)');
  const total = numberIn(counted?.[0]);
  let last = '';
  let done = 0;
  for (;;) {
    const rows = await run(
      `MATCH (k:IdempotencyKey) WHERE k.id > $last
       RETURN k.id, k.requester, k.key, k.digest, k.answer, toString(k.usedAt), toString(k.expiresAt)
       ORDER BY k.id LIMIT $batch`,
      { last, batch: toInteger(batch) },
    );
    if (rows.length === 0) break;
    const changes: KeptChange[] = [];
    for (const row of rows) {
      findings.add(await looked(`idempotency key ${row[0]}`, () => checkKey(row, changes)));
    }
    findings.add(await untold(run, changes));
    last = String(rows.at(-1)?.[0]);
    done += rows.length;
    progress('idempotency keys', done, total);
  }
  // Keys come and go meanwhile where the graph is served, so that the count above says nothing of what the pages have missed.
  const [without] = await run('MATCH (k:IdempotencyKey) WHERE k.id IS NULL RETURN count(k)');
  findings.add(difference('the graph', 'idempotency keys without an id', numberIn(without?.[0]), 0));
}

/** A change that a key keeps. */
interface KeptChange {
  readonly key: string;
  readonly requester: string;
  readonly at: Instant;
  readonly position: number;
}

/** What is wrong with one key by itself; the change that it keeps is added to those that are to be looked for. */
function checkKey(row: Row, changes: KeptChange[]): readonly Finding[] {
  const [id, requester, text, digest, answer, usedAt, expiresAt] = row;
  const where = `idempotency key ${id}`;
  const { at, position } = called.parse(JSON.parse(textIn(answer)));
  const used = instantIn(usedAt);
  if (at !== null && position !== null) {
    changes.push({ key: String(id), requester: textIn(requester), at: instantIn(at), position });
  }
  return [
    ...difference(where, 'id', id, idOfKey({ requester: textIn(requester), text: textIn(text) })),
    ...difference(where, 'digest', /^[0-9a-f]{64}$/.test(textIn(digest)), true),
    ...difference(where, 'at', at, position === null ? null : used),
    ...difference(where, 'is kept until later than it was used', instantIn(expiresAt) > used, true),
  ];
}

/** Those of some changes that are not in the change log, or have no record of their call in the audit trail. */
async function untold(run: Run, changes: readonly KeptChange[]): Promise<readonly Finding[]> {
  const rows = await run(
    `UNWIND $changes AS kept WITH kept
     WHERE NOT EXISTS { (c:Change {position: kept.position}) WHERE c.at = kept.at AND c.by = kept.requester }
       OR NOT EXISTS { (a:Audit {position: kept.position}) WHERE a.at = kept.at AND a.by = kept.requester }
     RETURN kept.key, kept.position`,
    {
      changes: changes.map(({ at, position, ...kept }) => ({
        ...kept,
        at: toDateTime(at),
        position: toInteger(position),
      })),
    },
  );
  return rows.map(([key, position]) => ({
    in: `idempotency key ${key}`,
    field: 'change',
    stored: String(position),
    expected: 'a change of the log, and a record of its call in the audit trail',
  }));
}
