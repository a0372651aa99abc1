import type { GivenRelation } from '../../analysis/picture.js';
import { type Predicate, standingNames } from '../../domain/vocabulary.js';
import { partsOfSortKey } from '../stored/segment-keys.js';
import { asRow, type Column } from './column.js';
import { currentOfFewOnDay } from './known.js';
import type { Scope } from './mapping.js';
import { entityIn, type Related } from './related-by-relations.js';
import { ranksOf, standingsAsked } from './relation-list.js';
import type { Selected } from './selection.js';

/*
 * The relations of a day by their segments alone. But for support, a relation is one statement, and what a picture has of it stands in
 * the segment that covers the day: neither the relation nor its ends are looked at, which is most of what else reading one takes.
 */

/** All relations but support of the standings that a field asks for, by all evidence; so many at most. */
export function relatedBySegments(asked: Scope, field: Selected, limit: number): Column {
  const { text } = asked;
  const [run, segment, entity] = ['run', 'segment', 'entity'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
  ];
  const covers = currentOfFewOnDay(asked, segment, `${segment}.predicate <> 'SUPPORTS'`);
  const segments = [
    `COLLECT { UNWIND ${text.value(ranksOf(standingsAsked(field)))} AS ${run}`,
    `MATCH (${segment}:Segment) USING INDEX ${segment}:Segment(sortKey)`,
    `WHERE ${segment}.sortKey >= ${run}[0] AND ${segment}.sortKey < ${run}[1] AND ${covers}`,
    `RETURN [${segment}.sortKey, ${segment}.originCount] LIMIT ${limit} }`,
  ].join(' ');
  // Each once: the same ends come with many segments.
  const ends = [
    `COLLECT { MATCH (${entity}:Entity) WHERE EXISTS { (${entity})-[:STANDS]->() } OR EXISTS { (${entity})<-[:TOWARDS]-() }`,
    `RETURN [${entity}.id, ${entity}.kind] }`,
  ].join(' ');
  return { cypher: `[${segments}, ${ends}]`, decode: relatedIn };
}

function relatedIn(raw: unknown): Related {
  const [segments, ends] = (asRow(raw) ?? []).map((each) =>
    (asRow(each) ?? []).map((row) => asRow(row) ?? []),
  );
  const relations = (segments ?? []).map(([sortKey, origins]) =>
    relationOf(String(sortKey), Number(origins)),
  );
  const used = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const entities = (ends ?? []).map(([id, kind]) => entityIn(id, kind));
  return { relations, entities: entities.filter(({ id }) => used.has(id)) };
}

/** The relation that a segment is of, which is its statement. */
function relationOf(sortKey: string, origins: number): GivenRelation {
  const [rank, subject = '', predicate, object = ''] = partsOfSortKey(sortKey);
  const standing = standingNames[Number(rank)];
  if (standing === undefined) throw new Error(`${sortKey} names no standing`);
  return {
    subject,
    predicate: predicate as Predicate,
    object,
    standing,
    origins,
    voices: null,
    support: null,
  };
}
