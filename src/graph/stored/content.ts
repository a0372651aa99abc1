import type { RecordKind } from '../../domain/recording/directory.js';
import type { ClaimInput, DocumentInput, EntityInput } from '../../domain/recording/input.js';
import { statement } from '../../domain/statement.js';
import type { DayBounds } from '../../domain/time/day.js';
import type { Run } from '../connection.js';
import { sha256 } from '../sha256.js';

/**
 * What a record says, as one list of plain values in a fixed order: read back from the database by `readContents`, and
 * made from what was to be recorded by the functions below. Two records are the same if their contents are.
 */
export type Content = readonly unknown[];

const bounds = (n: string) =>
  ['beganEarliest', 'beganLatest', 'endedEarliest', 'endedLatest']
    .map((name) => `toString(${n}.${name})`)
    .join(', ');

/** The content of the node `n`. */
const contents: Readonly<Record<RecordKind, string>> = {
  Entity: `[n.kind, n.name, n.summary, n.roles, n.externalIds, ${bounds('n')}, n.status,
    COLLECT { MATCH (n)-[:NAMED]->(x) RETURN [x.position, x.text, x.language, x.kind] ORDER BY x.position }]`,
  Document: `[n.title, n.language, n.kind, n.url, toString(n.publishedOn), toString(n.attestedOn), n.attestedBasis,
    n.attestedWhy, n.length, n.sha256, n.notes, [(n)-[:PUBLISHED_BY]->(p) | p.id],
    COLLECT { MATCH (n)-[:SENTENCE]->(s) RETURN [s.number, s.start, s.end, s.sha256, s.withoutClaims] ORDER BY s.number }]`,
  Claim: `[[(n)-[:SUBJECT]->(x) | x.id], n.predicate, [(n)-[:OBJECT]->(x) | x.id], n.supportTypes,
    COLLECT { MATCH (n)-[r:VIA]->(x) RETURN [r.position, x.id] ORDER BY r.position },
    COLLECT { MATCH (n)-[r:AT]->(x) RETURN [r.position, x.id] ORDER BY r.position },
    [(n)-[:FROM]->(x) | x.id], [(n)-[:AFFECTS]->(x) | x.id], n.polarity, n.modality,
    n.condition, [(n)-[:ON_CONDITION]->(x) | x.id], ${bounds('n')}, toString(n.attestedOn), n.attestedBasis, n.attestedWhy,
    n.note, [(n)-[r:IN]->(x) | [x.id, r.sentence, r.start, r.end, r.sha256]],
    COLLECT { MATCH (n)-[r:SAID_BY]->(x) RETURN [r.position, CASE WHEN x:Entity THEN x.id END, r.description, r.count] ORDER BY r.position },
    [(n)-[:SUPERSEDES]->(x) | x.id], COLLECT { MATCH (n)-[:DERIVED_FROM]->(x) RETURN x.id ORDER BY x.id }]`,
};

/** What may lawfully change in a record, or came with it from outside: part of its digest, but not of its content. */
const circumstances: Readonly<Record<RecordKind, string>> = {
  Entity: '[toString(n.recordedAt), n.recordedBy]',
  Document: '[toString(n.recordedAt), n.recordedBy]',
  Claim: `[toString(n.recordedAt), n.recordedBy, toString(n.retractedAt), n.retractedBy, n.retractionReason,
    n.sourceReliability, n.informationCredibility]`,
};

/** A record read back. */
export interface StoredContent {
  readonly id: string;
  readonly content: Content;
  /** When and by whom it was recorded and, of a claim, retracted and why, with its grades. */
  readonly around: Content;
  readonly digest: string | null;
  /** What the digest should be. */
  readonly computed: string;
}

/** Reads records of one kind back, by their ids. */
export async function readContents(
  run: Run,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly StoredContent[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (n:${kind} {id: id}) RETURN n.id, ${contents[kind]}, ${circumstances[kind]}, n.digest`,
    { ids },
  );
  return rows.map(([id, content, around, digest]) => ({
    id: String(id),
    content: content as Content,
    around: around as Content,
    digest: typeof digest === 'string' ? digest : null,
    computed: digestOf(String(id), content as Content, around as Content),
  }));
}

/** The SHA-256 of all that a record says, and of its circumstances. */
export function digestOf(id: string, content: Content, around: Content): string {
  return sha256(JSON.stringify([id, content, around]));
}

/** The content that an entity will have once recorded. */
export function contentOfEntity({
  kind,
  name,
  summary,
  roles,
  externalIds,
  event,
  names,
}: EntityInput): Content {
  return [
    kind,
    name,
    summary,
    roles,
    externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    ...(event ? [...boundValues(event), event.status] : [null, null, null, null, null]),
    names.map((each, index) => [index, each.text, each.language, each.kind]),
  ];
}

/** The content that a document will have once recorded. */
export function contentOfDocument(document: DocumentInput): Content {
  const { title, language, kind, url, publishedOn, attestedOn, attestedBasis, length, sha256, notes } =
    document;
  return [
    title,
    language,
    kind,
    url,
    publishedOn,
    attestedOn,
    attestedBasis.kind,
    attestedBasis.why,
    length,
    sha256,
    notes,
    listed(document.publisher),
    document.sentences.map(({ number, start, end, sha256: hash, without }) => [
      number,
      start,
      end,
      hash,
      without,
    ]),
  ];
}

/** The content that a claim will have once recorded. */
export function contentOfClaim(claim: ClaimInput): Content {
  const { passage, attestedBasis, condition } = claim;
  return [
    [claim.subject],
    claim.predicate,
    [claim.object],
    claim.supportTypes,
    claim.via.map((id, index) => [index, id]),
    claim.at.map((id, index) => [index, id]),
    listed(claim.from),
    listed(claim.affects && statement(claim.affects).id),
    claim.polarity,
    claim.modality,
    condition?.text ?? null,
    listed(condition?.event ?? null),
    ...boundValues(claim),
    claim.attestedOn,
    attestedBasis.kind,
    attestedBasis.why,
    claim.note,
    [
      [
        passage.document,
        passage.sentence,
        passage.span?.start ?? null,
        passage.span?.end ?? null,
        passage.span?.sha256 ?? null,
      ],
    ],
    claim.attribution.map((link, index) =>
      'speaker' in link ? [index, link.speaker, null, null] : [index, null, link.description, link.count],
    ),
    listed(claim.supersedes),
    [...claim.derivedFrom].sort(),
  ];
}

function listed(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

function boundValues({
  began,
  ended,
}: {
  readonly began: DayBounds;
  readonly ended: DayBounds;
}): readonly unknown[] {
  return [began.earliest, began.latest, ended.earliest, ended.latest];
}
