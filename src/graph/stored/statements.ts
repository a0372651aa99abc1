import type { Evidence } from '../../domain/claim.js';
import type { Day } from '../../domain/day.js';
import { type Instant, parseInstant } from '../../domain/instant.js';
import type { Known } from '../../domain/ledger.js';
import type { Carriage, Segment } from '../../domain/segments.js';
import type { Predicate, SupportType } from '../../domain/vocabulary.js';
import type { Row, Run } from '../connection.js';

/** What the database gives each of its nodes and relationships to be found by within a transaction. */
interface Stored {
  readonly elementId: string;
}

/** A statement as it is stored, with its claims and all that is kept of its standings. */
export interface StoredStatement {
  readonly id: string;
  readonly predicate: Predicate;
  readonly supportType: SupportType | null;
  /** The relation that it is, or is a form of. */
  readonly relation: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly claims: readonly Evidence[];
  readonly segments: readonly (Known<Segment> & Stored & { readonly rank: number })[];
  readonly carriages: readonly (Known<Carriage> & Stored)[];
}

/** The ids of all statements, in order. */
export async function statementIds(run: Run): Promise<readonly string[]> {
  const rows = await run("MATCH (s:Statement) WHERE s.id >= '' RETURN s.id ORDER BY s.id");
  return rows.map(([id]) => String(id));
}

/** Reads statements by id; those that do not exist are left out. */
export async function readStatements(run: Run, ids: readonly string[]): Promise<readonly StoredStatement[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})
     RETURN s.id, s.predicate, s.supportType, [(s)-[:FORM_OF*0..1]->(r:Relation) | r.id],
       [(e)-[:STANDS]->(:Relation)<-[:FORM_OF*0..1]-(s) | e.id], [(s)-[:FORM_OF*0..1]->(:Relation)-[:TOWARDS]->(e) | e.id],
       COLLECT { MATCH (s)<-[:STATES]-(c:Claim) RETURN [
         c.id, c.polarity, c.modality, toString(c.beganEarliest), toString(c.beganLatest), toString(c.endedEarliest),
         toString(c.endedLatest), toString(c.attestedOn), toString(c.recordedAt), toString(c.retractedAt),
         [(c)-[:ORIGIN]->(o) | o.id][0], c.sourceReliability, c.informationCredibility] },
       COLLECT { MATCH (s)-[:SEGMENT]->(g) RETURN [
         elementId(g), toString(g.from), toString(g.to), g.standing, g.rank, g.claimCount, g.originCount, g.denialCount,
         g.bestReliability, g.bestCredibility, toString(g.lastAttestedOn), toString(g.knownFrom), toString(g.knownTo)] },
       COLLECT { MATCH (s)<-[r:CARRIES]-(c) RETURN [
         elementId(r), c.id, r.role, toString(r.from), toString(r.to), toString(r.knownFrom), toString(r.knownTo)] }`,
    { ids },
  );
  return rows.map(statementOf);
}

function statementOf(row: Row): StoredStatement {
  const [id, predicate, supportType, relations, subjects, objects, claims, segments, carriages] = row as [
    string,
    Predicate,
    SupportType | null,
    readonly string[],
    readonly string[],
    readonly string[],
    readonly Row[],
    readonly Row[],
    readonly Row[],
  ];
  return {
    id,
    predicate,
    supportType,
    relation: onlyOne(relations),
    subject: onlyOne(subjects),
    object: onlyOne(objects),
    claims: claims.map(evidenceOf),
    segments: segments.map(segmentOf),
    carriages: carriages.map(carriageOf),
  };
}

function onlyOne(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function evidenceOf(row: Row): Evidence {
  const [
    id,
    polarity,
    modality,
    beganEarliest,
    beganLatest,
    endedEarliest,
    endedLatest,
    attestedOn,
    ...rest
  ] = row as [
    string,
    Evidence['polarity'],
    Evidence['modality'],
    Day | null,
    Day | null,
    Day | null,
    Day | null,
    Day,
    ...unknown[],
  ];
  const [recordedAt, retractedAt, origin, sourceReliability, informationCredibility] = rest as [
    string,
    string | null,
    string,
    Evidence['sourceReliability'],
    Evidence['informationCredibility'],
  ];
  return {
    id,
    polarity,
    modality,
    began: { earliest: beganEarliest, latest: beganLatest },
    ended: { earliest: endedEarliest, latest: endedLatest },
    attestedOn,
    recordedAt: instantStored(recordedAt),
    retractedAt: retractedAt === null ? null : instantStored(retractedAt),
    origin,
    sourceReliability,
    informationCredibility,
  };
}

function segmentOf(row: Row): StoredStatement['segments'][number] {
  const [elementId, from, to, standing, rank, claimCount, originCount, denialCount, ...rest] = row as [
    string,
    Day,
    Day | null,
    Segment['standing'],
    number,
    number,
    number,
    number,
    ...unknown[],
  ];
  const [bestReliability, bestCredibility, lastAttestedOn, knownFrom, knownTo] = rest as [
    Segment['bestReliability'],
    Segment['bestCredibility'],
    Day,
    string,
    string | null,
  ];
  const figures = {
    standing,
    claimCount,
    originCount,
    denialCount,
    bestReliability,
    bestCredibility,
    lastAttestedOn,
  };
  return { elementId, from, to, rank, ...figures, ...known(knownFrom, knownTo) };
}

function carriageOf(row: Row): StoredStatement['carriages'][number] {
  const [elementId, claimId, role, from, to, knownFrom, knownTo] = row as [
    string,
    string,
    Carriage['role'],
    Day,
    Day | null,
    string,
    string | null,
  ];
  return { elementId, claimId, role, from, to, ...known(knownFrom, knownTo) };
}

function known(from: string, to: string | null): Pick<Known<object>, 'knownFrom' | 'knownTo'> {
  return { knownFrom: instantStored(from), knownTo: to === null ? null : instantStored(to) };
}

/** An instant as Neo4j writes it; the database holds none but ours, so that another is a fault. */
function instantStored(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`the database holds ${text} where an instant should be`);
  return instant;
}
