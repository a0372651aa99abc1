import type { RecordKind } from '../../domain/recording/directory.js';
import type {
  ClaimInput,
  DocumentInput,
  EntityInput,
  RetractionInput,
} from '../../domain/recording/input.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn } from '../stored/checked.js';
import { readContents, recordLabels, type StoredContent } from '../stored/content.js';
import { claimIn, documentIn, entityIn } from '../stored/inputs.js';
import { toDateTime, toInteger } from '../values.js';

/** What was recorded, when and by whom. */
export type Entry = {
  readonly at: Instant;
  readonly by: string;
} & (
  | { readonly entity: EntityInput }
  | { readonly document: DocumentInput }
  | { readonly claim: ClaimInput }
  | { readonly retraction: RetractionInput }
);

/** How many records are read together. */
const PAGE = 500;

/**
 * All that was recorded up to an instant, in the order of the instants; of one instant entities, documents, claims and
 * retractions, each in the order of their ids. Read page by page, so that nobody holds all of it; what is recorded
 * meanwhile is not part of it.
 */
export async function* historyOf(read: Read, asOf: Instant): AsyncGenerator<Entry> {
  const streams = [
    entriesOf(read, 'Entity', asOf, (stored) => ({ entity: entityIn(stored) })),
    entriesOf(read, 'Document', asOf, (stored) => ({ document: documentIn(stored) })),
    entriesOf(read, 'Claim', asOf, (stored) => ({ claim: claimIn(stored) })),
    retractionsOf(read, asOf),
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

type Content =
  | { readonly entity: EntityInput }
  | { readonly document: DocumentInput }
  | { readonly claim: ClaimInput };

async function* entriesOf(
  read: Read,
  kind: RecordKind,
  asOf: Instant,
  contentIn: (stored: StoredContent) => Content,
): AsyncGenerator<Entry> {
  for await (const page of pagesOf(read, kind, 'recordedAt', asOf)) {
    const stored = new Map(
      (
        await readContents(
          read,
          kind,
          page.map(({ id }) => id),
        )
      ).map((content) => [content.id, content]),
    );
    for (const { id, at } of page) {
      const content = stored.get(id);
      if (content !== undefined) yield { at, by: textIn(content.around[1]), ...contentIn(content) };
    }
  }
}

async function* retractionsOf(read: Read, asOf: Instant): AsyncGenerator<Entry> {
  for await (const page of pagesOf(read, 'Claim', 'retractedAt', asOf)) {
    const rows = await read(
      'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id, c.retractedBy, c.retractionReason',
      { ids: page.map(({ id }) => id) },
    );
    const about = new Map(
      rows.map(([id, by, reason]) => [textIn(id), { by: textIn(by), reason: textIn(reason) }]),
    );
    for (const { id, at } of page) {
      const said = about.get(id);
      if (said !== undefined) yield { at, by: said.by, retraction: { claim: id, reason: said.reason } };
    }
  }
}

/** The ids of records in the order of an instant of theirs, as many at a time as are read together. */
async function* pagesOf(
  read: Read,
  kind: RecordKind,
  instant: 'recordedAt' | 'retractedAt',
  asOf: Instant,
): AsyncGenerator<readonly { readonly id: string; readonly at: Instant }[]> {
  let after: { readonly id: string; readonly at: Instant } | undefined;
  do {
    const beyond =
      after === undefined
        ? `n.${instant} IS NOT NULL`
        : `n.${instant} >= $at AND (n.${instant} > $at OR n.id > $id)`;
    const rows = await read(
      `MATCH (n:${recordLabels[kind]}) WHERE ${beyond} AND n.${instant} <= $asOf
       RETURN n.id, toString(n.${instant}) ORDER BY n.${instant}, n.id LIMIT $page`,
      {
        page: toInteger(PAGE),
        asOf: toDateTime(asOf),
        ...(after === undefined ? {} : { id: after.id, at: toDateTime(after.at) }),
      },
    );
    const page = rows.map(([id, at]) => ({ id: textIn(id), at: instantIn(at) }));
    if (page.length > 0) yield page;
    after = page.at(-1);
  } while (after !== undefined);
}
