import type { Tombstone } from '../../domain/erasure.js';
import type { Judged, Undoing } from '../../domain/identity/judged.js';
import type {
  ClaimInput,
  DocumentInput,
  EntityInput,
  RetractionInput,
} from '../../domain/recording/input.js';
import type { Revision } from '../../domain/recording/revision.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { optional, textIn } from '../stored/checked.js';
import { readContents, recordLabels, type StoredContent } from '../stored/content.js';
import { claimIn, documentIn, entityIn } from '../stored/inputs.js';
import { editableIn, gradesIn } from '../stored/revisions.js';
import { toDateTime } from '../values.js';
import { erasuresOf } from './erasures.js';
import { type Dated, type ManyKind, pagesInTime } from './pages-in-time.js';
import { judgementsOf, revisionsOf, undoingsOf } from './rejudged.js';

/** What was recorded, when and by whom. */
export type Entry = {
  readonly at: Instant;
  readonly by: string;
} & (
  | { readonly entity: EntityInput }
  | { readonly document: DocumentInput }
  | { readonly claim: ClaimInput }
  | { readonly retraction: RetractionInput }
  | { readonly revision: Revision }
  | { readonly judgement: Judged }
  | { readonly undoing: Undoing }
  | { readonly erasure: Tombstone }
);

/**
 * All that was recorded up to an instant, in the order of the instants; of one instant entities, documents, claims,
 * retractions, revisions, judgements and what took them back, and erasures, each in the order of their ids. Everything says what it said at that instant. Read page by page,
 * so that nobody holds all of it; what is recorded meanwhile is not part of it.
 */
export async function* historyOf(read: Read, asOf: Instant): AsyncGenerator<Entry> {
  const streams: readonly AsyncGenerator<Entry>[] = [
    entriesOf(read, 'Entity', asOf, (stored, later) => ({
      entity: { ...entityIn(stored), ...optional(later ?? null, editableIn) },
    })),
    entriesOf(read, 'Document', asOf, (stored) => ({ document: documentIn(stored) })),
    entriesOf(read, 'Claim', asOf, (stored, later) => ({
      claim: { ...claimIn(stored), ...optional(later ?? null, gradesIn) },
    })),
    retractionsOf(read, asOf),
    revisionsOf(read, asOf),
    judgementsOf(read, asOf),
    undoingsOf(read, asOf),
    erasuresOf(read, asOf),
  ];
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    const next = firstOf(heads);
    if (next === null) return;
    const [index, entry] = next;
    yield entry;
    heads[index] = await (streams[index] as AsyncGenerator<Entry>).next();
  }
}

/** Of the next entries of several streams, the one that came first, with its stream; of equals the first stream's. */
function firstOf(heads: readonly IteratorResult<Entry>[]): readonly [number, Entry] | null {
  let first: readonly [number, Entry] | null = null;
  for (const [index, head] of heads.entries()) {
    if (!head.done && (first === null || head.value.at < first[1].at)) first = [index, head.value];
  }
  return first;
}

type Recorded = { readonly at: Instant; readonly by: string };

/**
 * The records of a kind.
 *
 * @param contentIn is given, beside what is stored, what a revision after the instant keeps of what it said before
 */
async function* entriesOf<Content extends object>(
  read: Read,
  kind: ManyKind,
  asOf: Instant,
  contentIn: (stored: StoredContent, later: unknown) => Content,
): AsyncGenerator<Recorded & Content> {
  for await (const page of pagesInTime(read, kind, 'recordedAt', asOf)) {
    const ids = page.map(({ id }) => id);
    const stored = new Map((await readContents(read, kind, ids)).map((content) => [content.id, content]));
    const later = kind === 'Document' ? new Map() : await revisedAfter(read, kind, ids, asOf);
    for (const { id, at } of page) {
      const content = stored.get(id);
      if (content !== undefined)
        yield { at, by: textIn(content.around[1]), ...contentIn(content, later.get(id)) };
    }
  }
}

/** What the first revision after an instant keeps, of those records that were changed since. */
async function revisedAfter(
  read: Read,
  kind: ManyKind,
  ids: readonly string[],
  asOf: Instant,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await read(
    `UNWIND $ids AS id MATCH (n:${recordLabels[kind]} {id: id})-[:REVISED]->(r) WHERE r.at > $asOf
     WITH id, r ORDER BY r.number RETURN id, collect(r.before)[0]`,
    { ids, asOf: toDateTime(asOf) },
  );
  return new Map(rows.map(([id, before]) => [textIn(id), before]));
}

async function* retractionsOf(
  read: Read,
  asOf: Instant,
): AsyncGenerator<Recorded & { readonly retraction: RetractionInput }> {
  for await (const page of pagesInTime(read, 'Claim', 'retractedAt', asOf)) {
    const about = await retractionsIn(read, page);
    for (const { id, at } of page) {
      const said = about.get(id);
      if (said !== undefined) yield { at, by: said.by, retraction: { claim: id, reason: said.reason } };
    }
  }
}

async function retractionsIn(read: Read, page: readonly Dated[]) {
  const rows = await read(
    'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id, c.retractedBy, c.retractionReason',
    { ids: page.map(({ id }) => id) },
  );
  return new Map(rows.map(([id, by, reason]) => [textIn(id), { by: textIn(by), reason: textIn(reason) }]));
}
