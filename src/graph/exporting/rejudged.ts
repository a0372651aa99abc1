import type { Judged, Undoing } from '../../domain/identity/judged.js';
import { JUDGEMENT_KINDS } from '../../domain/identity/judgement.js';
import type { Revision } from '../../domain/recording/revision.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn, wordIn } from '../stored/checked.js';
import { revisionColumns, revisionIn } from '../stored/revisions.js';
import { toDateTime, toInteger } from '../values.js';

// What was said otherwise later: of entities and claims that were changed, and of who is who.

/** How many revisions are read together. */
const PAGE = 500;

interface Occasion {
  readonly at: Instant;
  readonly by: string;
}

/** The revisions up to an instant, in the order of their instants; of one instant in that of the ids of what was revised. */
export async function* revisionsOf(
  read: Read,
  asOf: Instant,
): AsyncGenerator<Occasion & { readonly revision: Revision }> {
  let last: (Occasion & { readonly revision: Revision }) | undefined;
  do {
    const rows = await read(last === undefined ? firstRevisions : nextRevisions, {
      page: toInteger(PAGE),
      asOf: toDateTime(asOf),
      ...(last && {
        at: toDateTime(last.at),
        id: 'claim' in last.revision ? last.revision.claim : last.revision.entity,
        number: toInteger(last.revision.number),
      }),
    });
    last = undefined;
    for (const [at, by, ...revision] of rows) {
      last = { at: instantIn(at), by: textIn(by), revision: revisionIn(revision) };
      yield last;
    }
  } while (last !== undefined);
}

const revisionPage = (condition: string) => `
  MATCH (r:Revision) USING INDEX SEEK r:Revision(at) WHERE r.at <= $asOf ${condition}
  MATCH (n)-[:REVISED]->(r)
  WITH n, r ${condition === '' ? '' : 'WHERE r.at > $at OR n.id > $id OR (n.id = $id AND r.number > $number)'}
  RETURN toString(r.at), r.by, ${revisionColumns} ORDER BY r.at, n.id, r.number LIMIT $page`;

export const firstRevisions = revisionPage('');

export const nextRevisions = revisionPage('AND r.at >= $at');

/** The judgements of identity that were made up to an instant, also those that are undone. People make them one by one: few. */
export async function* judgementsOf(
  read: Read,
  asOf: Instant,
): AsyncGenerator<Occasion & { readonly judgement: Judged }> {
  const rows = await read(
    `MATCH (j:Judgement) WHERE j.recordedAt <= $asOf
     RETURN toString(j.recordedAt), j.recordedBy, j.id, j.kind, j.keep, j.merge, j.reason ORDER BY j.recordedAt, j.id`,
    { asOf: toDateTime(asOf) },
  );
  for (const [at, by, id, kind, keep, merge, reason] of rows) {
    const judgement = {
      id: textIn(id),
      kind: wordIn(kind, JUDGEMENT_KINDS),
      keep: textIn(keep),
      merge: textIn(merge),
      reason: textIn(reason),
    };
    yield { at: instantIn(at), by: textIn(by), judgement };
  }
}

/** The judgements of identity that were undone up to an instant. */
export async function* undoingsOf(
  read: Read,
  asOf: Instant,
): AsyncGenerator<Occasion & { readonly undoing: Undoing }> {
  const rows = await read(
    `MATCH (j:Judgement) WHERE j.undoneAt <= $asOf
     RETURN toString(j.undoneAt), j.undoneBy, j.id, j.undoReason ORDER BY j.undoneAt, j.id`,
    { asOf: toDateTime(asOf) },
  );
  for (const [at, by, judgement, reason] of rows) {
    yield {
      at: instantIn(at),
      by: textIn(by),
      undoing: { judgement: textIn(judgement), reason: textIn(reason) },
    };
  }
}
