import { carriageIdentity, replay, segmentIdentity } from '../../domain/standing/ledger.js';
import { segmentsAt } from '../../domain/standing/segments.js';
import { relationId, statement } from '../../domain/statement.js';
import { instantOf } from '../../domain/time/instant.js';
import { predicateRow } from '../../domain/vocabulary.js';
import { keysOfSegment } from '../stored/segment-keys.js';
import type { StoredStatement } from '../stored/statements.js';
import { difference, type Finding, rowDifferences } from './finding.js';

/** After all that is recorded. */
const END_OF_TIME = instantOf(new Date('9999-12-31T23:59:59.999Z'));

/**
 * What is wrong with a statement: its identity, its ends, and all that is kept of its standings. What is known now is
 * computed in one piece, too, for what was ever known is computed from one change to the next.
 */
export function checkStatement(stored: StoredStatement): readonly Finding[] {
  const where = `statement ${stored.id}`;
  if (stored.subject === null || stored.object === null) {
    return difference(where, 'ends', [stored.subject, stored.object], 'one subject and one object');
  }
  const { subject, predicate, object, supportType } = stored;
  const rebuilt = statement({ subject, predicate, object, supportType });
  const { nature } = predicateRow(predicate);
  const { segments, carriages } = replay(stored.claims, nature);
  return [
    ...difference(where, 'id', stored.id, rebuilt.id),
    ...difference(where, 'relation', stored.relation, relationId(rebuilt)),
    ...rowDifferences(
      where,
      'segments',
      stored.segments.map(known(segmentIdentity)),
      segments.map(known(segmentIdentity)),
    ),
    ...rowDifferences(
      where,
      'carriages',
      stored.carriages.map(known(carriageIdentity)),
      carriages.map(known(carriageIdentity)),
    ),
    ...rowDifferences(
      where,
      'segments as known now',
      stored.segments.filter(({ knownTo }) => knownTo === null).map(segmentIdentity),
      segmentsAt(stored.claims, nature, END_OF_TIME).segments.map(segmentIdentity),
    ),
    ...stored.segments.flatMap((each) =>
      difference(where, 'keys', each.keys, Object.values(keysOfSegment(stored.id, each.standing))),
    ),
  ];
}

function known<T>(identity: (row: T) => string) {
  return (row: T & { readonly knownFrom: string; readonly knownTo: string | null }) =>
    `${identity(row)} known from ${row.knownFrom} to ${row.knownTo ?? 'now'}`;
}
