import {
  type Evidence,
  INFORMATION_CREDIBILITIES,
  MODALITIES,
  POLARITIES,
  SOURCE_RELIABILITIES,
} from '../../domain/claim.js';
import type { Known } from '../../domain/standing/ledger.js';
import type { Carriage, Segment } from '../../domain/standing/segments.js';
import { CARRIER_ROLES } from '../../domain/standing/standing.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Run as Days } from '../../domain/time/runs.js';
import {
  type Predicate,
  predicateNames,
  type SupportType,
  supportTypeNames,
} from '../../domain/vocabulary.js';
import type { Row, Run } from '../connection.js';
import { toDate, toDateTime } from '../values.js';
import { dayIn, instantIn, listIn, optional, textIn, wordIn } from './checked.js';
import { keyColumns } from './segment-keys.js';
import { segmentColumns, segmentIn } from './segments.js';

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
  readonly segments: readonly (Known<Segment> & Stored & { readonly keys: Row })[];
  readonly carriages: readonly (Known<Carriage> & Stored)[];
}

/** A statement with those of its claims that count at an instant, or did until then. */
export interface StatedStatement {
  readonly id: string;
  readonly predicate: Predicate;
  readonly claims: readonly Evidence[];
}

/** Some days of a statement. */
export interface DaysOfStatement {
  readonly statement: string;
  readonly within: Days;
}

/** What is kept, as known now, of some days of a statement, with what meets them; each in order of time. */
export interface HeldTimeline {
  readonly segments: readonly (Segment & Stored)[];
  readonly carriages: readonly (Carriage & Stored)[];
}

/** What of the claim `c` standings are computed from, in the order in which `evidenceOf` takes it. */
export function evidenceColumns(c: string): string {
  return `
  ${c}.id, ${c}.polarity, ${c}.modality, toString(${c}.beganEarliest), toString(${c}.beganLatest), toString(${c}.endedEarliest),
  toString(${c}.endedLatest), toString(${c}.attestedOn), toString(${c}.recordedAt), toString(${c}.retractedAt),
  [(${c})-[:ORIGIN]->(o) | o.id][0], ${c}.sourceReliability, ${c}.informationCredibility`;
}

/** Reads statements by id with the claims that may matter for what changes at an instant. */
export async function readStated(
  run: Run,
  ids: readonly string[],
  at: Instant,
): Promise<readonly StatedStatement[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})
     RETURN s.id, s.predicate, COLLECT {
       MATCH (s)<-[:STATES]-(c:Claim) WHERE c.retractedAt IS NULL OR c.retractedAt = $at RETURN [${evidenceColumns('c')}] }`,
    { ids, at: toDateTime(at) },
  );
  return rows.map(([id, predicate, claims]) => ({
    id: textIn(id),
    predicate: wordIn(predicate, predicateNames),
    claims: rowsIn(claims).map(evidenceOf),
  }));
}

/** Reads what is known now of some days of statements, in their order. */
export async function readHeld(run: Run, days: readonly DaysOfStatement[]): Promise<readonly HeldTimeline[]> {
  const rows = await run(
    `UNWIND $days AS days MATCH (s:Statement {id: days.statement})
     RETURN
       COLLECT { MATCH (s)-[:SEGMENT]->(g) WHERE ${meetsDays('g')} RETURN [elementId(g), ${segmentColumns('g')}] ORDER BY g.from },
       COLLECT { MATCH (s)<-[r:CARRIES]-(c) WHERE ${meetsDays('r')} RETURN [
         elementId(r), c.id, r.role, toString(r.from), toString(r.to)] ORDER BY r.from }`,
    {
      days: days.map(({ statement, within: { from, to } }) => ({
        statement,
        from: toDate(from),
        to: to && toDate(to),
      })),
    },
  );
  return rows.map(([segments, carriages]) => ({
    segments: rowsIn(segments).map(([elementId, ...columns]) => ({
      elementId: textIn(elementId),
      ...segmentIn(columns),
    })),
    carriages: rowsIn(carriages).map(carriageIn),
  }));
}

function meetsDays(row: string): string {
  return `${row}.knownTo IS NULL AND (${row}.to IS NULL OR ${row}.to >= days.from) AND (days.to IS NULL OR ${row}.from <= days.to)`;
}

/** Reads statements by id; those that do not exist are left out. */
export async function readStatements(run: Run, ids: readonly string[]): Promise<readonly StoredStatement[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})
     RETURN s.id, s.predicate, s.supportType, [(s)-[:FORM_OF*0..1]->(r:Relation) | r.id],
       [(e)-[:STANDS]->(:Relation)<-[:FORM_OF*0..1]-(s) | e.id], [(s)-[:FORM_OF*0..1]->(:Relation)-[:TOWARDS]->(e) | e.id],
       COLLECT { MATCH (s)<-[:STATES]-(c:Claim) RETURN [${evidenceColumns('c')}] },
       COLLECT { MATCH (s)-[:SEGMENT]->(g) RETURN [
         elementId(g), [${keyColumns('g')}], toString(g.knownFrom), toString(g.knownTo), ${segmentColumns('g')}] },
       COLLECT { MATCH (s)<-[r:CARRIES]-(c) RETURN [
         toString(r.knownFrom), toString(r.knownTo), elementId(r), c.id, r.role, toString(r.from), toString(r.to)] }`,
    { ids },
  );
  return rows.map(statementOf);
}

function statementOf(row: Row): StoredStatement {
  const [id, predicate, supportType, relations, subjects, objects, claims, segments, carriages] = row;
  return {
    id: textIn(id),
    predicate: wordIn(predicate, predicateNames),
    supportType: optional(supportType, (type) => wordIn(type, supportTypeNames)),
    relation: onlyOne(relations),
    subject: onlyOne(subjects),
    object: onlyOne(objects),
    claims: rowsIn(claims).map(evidenceOf),
    segments: rowsIn(segments).map(segmentOf),
    carriages: rowsIn(carriages).map(carriageOf),
  };
}

function rowsIn(stored: unknown): readonly Row[] {
  return listIn(stored).map(listIn);
}

function onlyOne(ids: unknown): string | null {
  const [id, ...others] = listIn(ids);
  return id === undefined || others.length > 0 ? null : textIn(id);
}

/** The claim that a row of these columns holds; another row is a fault. */
export function evidenceOf(row: Row): Evidence {
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
  ] = row;
  const [recordedAt, retractedAt, origin, reliability, credibility] = rest;
  return {
    id: textIn(id),
    polarity: wordIn(polarity, POLARITIES),
    modality: wordIn(modality, MODALITIES),
    began: { earliest: optional(beganEarliest, dayIn), latest: optional(beganLatest, dayIn) },
    ended: { earliest: optional(endedEarliest, dayIn), latest: optional(endedLatest, dayIn) },
    attestedOn: dayIn(attestedOn),
    recordedAt: instantIn(recordedAt),
    retractedAt: optional(retractedAt, instantIn),
    origin: textIn(origin),
    sourceReliability: optional(reliability, (grade) => wordIn(grade, SOURCE_RELIABILITIES)),
    informationCredibility: optional(credibility, (grade) => wordIn(grade, INFORMATION_CREDIBILITIES)),
  };
}

function segmentOf([
  elementId,
  keys,
  knownFrom,
  knownTo,
  ...columns
]: Row): StoredStatement['segments'][number] {
  const known = { knownFrom: instantIn(knownFrom), knownTo: optional(knownTo, instantIn) };
  return { elementId: textIn(elementId), keys: listIn(keys), ...known, ...segmentIn(columns) };
}

function carriageOf([knownFrom, knownTo, ...columns]: Row): StoredStatement['carriages'][number] {
  const known = { knownFrom: instantIn(knownFrom), knownTo: optional(knownTo, instantIn) };
  return { ...known, ...carriageIn(columns) };
}

function carriageIn([elementId, claimId, role, from, to]: Row): HeldTimeline['carriages'][number] {
  return {
    elementId: textIn(elementId),
    claimId: textIn(claimId),
    role: wordIn(role, CARRIER_ROLES),
    from: dayIn(from),
    to: optional(to, dayIn),
  };
}
