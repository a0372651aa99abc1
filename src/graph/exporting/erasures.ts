import { ERASED_KINDS, type Tombstone } from '../../domain/erasure.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn, wordIn } from '../stored/checked.js';
import { toDateTime } from '../values.js';

/** The tombstones of what was erased up to an instant. Admins erase seldom: few. */
export async function* erasuresOf(
  read: Read,
  asOf: Instant,
): AsyncGenerator<{ readonly at: Instant; readonly by: string; readonly erasure: Tombstone }> {
  const rows = await read(
    `CALL () {
       MATCH (x:Erased) WHERE x.at <= $asOf RETURN x.at AS at, x.by AS by, x.id AS id, x.kind AS kind
       UNION MATCH (d:Document) WHERE d.textErasedAt <= $asOf RETURN d.textErasedAt AS at, d.textErasedBy AS by, d.id AS id, 'Text' AS kind
     }
     RETURN toString(at), by, id, kind ORDER BY at, id`,
    { asOf: toDateTime(asOf) },
  );
  for (const [at, by, id, kind] of rows) {
    const erasure = { id: textIn(id), kind: wordIn(kind, ERASED_KINDS) };
    yield { at: instantIn(at), by: textIn(by), erasure };
  }
}
