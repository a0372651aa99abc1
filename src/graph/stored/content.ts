import type { Judgement } from '../../domain/identity/judgement.js';
import type { RecordKind } from '../../domain/recording/directory.js';
import type { ClaimInput, DocumentInput, EntityInput } from '../../domain/recording/input.js';
import { statement } from '../../domain/statement.js';
import type { DayBounds } from '../../domain/time/day.js';
import type { Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { listIn } from './checked.js';

/**
 * What a record says, as one list of plain values in a fixed order: read back from the database by `readContents`, and
 * made from what was to be recorded by the functions below. Two records are the same if their contents are.
 */
export type Content = readonly unknown[];

const bounds = (n: string) =>
  ['beganEarliest', 'beganLatest', 'endedEarliest', 'endedLatest']
    .map((name) => `toString(${n}.${name})`)
    .join(', ');

/** The id that a link from or to the node `x` was recorded with: a link that judgements of identity moved keeps it. */
export function recordedId(link: string, x: string): string {
  return `coalesce(${link}.recorded, ${x}.id)`;
}

const to = (type: string) => `[(n)-[r:${type}]->(x) | ${recordedId('r', 'x')}]`;

const inOrder = (type: string) =>
  `COLLECT { MATCH (n)-[r:${type}]->(x) RETURN [r.position, ${recordedId('r', 'x')}] ORDER BY r.position }`;

/** The labels that the nodes of each kind may have: an entity that is merged into another is none while it is. */
export const recordLabels: Readonly<Record<RecordKind, string>> = {
  Entity: 'Entity|Merged',
  Document: 'Document',
  Claim: 'Claim',
  Judgement: 'Judgement',
};

/** The content of the node `n`. */
const contents: Readonly<Record<RecordKind, string>> = {
  Entity: `[n.kind, n.name, n.summary, n.roles, n.externalIds, ${bounds('n')}, n.status,
    COLLECT {
      MATCH (n)-[:MERGED_INTO*0..1]->(e)-[r:NAMED]->(x) WHERE ${recordedId('r', 'e')} = n.id
      RETURN [x.position, x.text, x.language, x.kind] ORDER BY x.position }]`,
  Document: `[n.title, n.language, n.kind, n.url, toString(n.publishedOn), toString(n.attestedOn), n.attestedBasis,
    n.attestedWhy, n.length, n.sha256, n.notes, ${to('PUBLISHED_BY')},
    COLLECT { MATCH (n)-[:SENTENCE]->(s) RETURN [s.number, s.start, s.end, s.sha256, s.withoutClaims] ORDER BY s.number }]`,
  Claim: `[${to('SUBJECT')}, n.predicate, ${to('OBJECT')}, n.supportTypes, ${inOrder('VIA')}, ${inOrder('AT')},
    ${to('FROM')}, [id IN [n.affects] WHERE id IS NOT NULL], n.polarity, n.modality, n.condition, ${to('ON_CONDITION')}, ${bounds('n')}, toString(n.attestedOn), n.attestedBasis, n.attestedWhy,
    n.note, [(n)-[r:IN]->(x) | [x.id, r.sentence, r.start, r.end, r.sha256]],
    COLLECT {
      MATCH (n)-[r:SAID_BY]->(x)
      RETURN [r.position, CASE WHEN x:Entity THEN ${recordedId('r', 'x')} END, r.description, r.count] ORDER BY r.position },
    [(n)-[:SUPERSEDES]->(x) | x.id], COLLECT { MATCH (n)-[:DERIVED_FROM]->(x) RETURN x.id ORDER BY x.id }]`,
  Judgement: '[n.kind, n.keep, n.merge, n.reason]',
};

/** What may lawfully change in a record, or came with it from outside: part of its digest, but not of its content. */
const circumstances: Readonly<Record<RecordKind, string>> = {
  Entity: '[toString(n.recordedAt), n.recordedBy]',
  Document: '[toString(n.recordedAt), n.recordedBy]',
  Claim: `[toString(n.recordedAt), n.recordedBy, toString(n.retractedAt), n.retractedBy, n.retractionReason,
    n.sourceReliability, n.informationCredibility]`,
  Judgement: '[toString(n.recordedAt), n.recordedBy, toString(n.undoneAt), n.undoneBy, n.undoReason]',
};

/** What the node `n` said before each change that may lawfully be made to it, with who changed it, when and why. */
const revisions = `COLLECT { MATCH (n)-[:REVISED]->(r) RETURN [r.number, toString(r.at), r.by, r.reason, r.before] ORDER BY r.number }`;

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
    `UNWIND $ids AS id MATCH (n:${recordLabels[kind]} {id: id}) RETURN n.id, ${contents[kind]}, ${circumstances[kind]}, ${revisions}, n.digest`,
    { ids },
  );
  return rows.map(([id, content, around, revised, digest]) => ({
    id: String(id),
    content: content as Content,
    around: around as Content,
    digest: typeof digest === 'string' ? digest : null,
    computed: digestOf(String(id), content as Content, [...listIn(around), ...whereAny(listIn(revised))]),
  }));
}

/** Most records were never changed, and have nothing more in their digest. */
function whereAny(revised: readonly unknown[]): readonly unknown[] {
  return revised.length === 0 ? [] : [revised];
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

/** The content that a judgement will have once recorded. */
export function contentOfJudgement({
  kind,
  keep,
  merge,
  reason,
}: Judgement & { readonly reason: string }): Content {
  return [kind, keep, merge, reason];
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
