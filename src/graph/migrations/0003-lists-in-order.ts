import { index, type Migration } from './migration.js';

/**
 * What lets a page of a list be read in the list's order, however long the list is. Each segment keeps the ids of its ends, its
 * predicate, and all that relations are ordered by in one text (see stored/segment-keys.ts); each claim has one relationship to
 * each entity that has a part in it, with what an entity's claims are ordered by.
 */
export const listsInOrder: Migration = {
  number: 3,
  name: 'lists-in-order',
  schema: [
    index('segment_order', 'FOR (n:Segment) ON (n.sortKey)'),
    index('segment_predicate_order', 'FOR (n:Segment) ON (n.predicate, n.sortKey)'),
    index('segment_subject_order', 'FOR (n:Segment) ON (n.subject, n.sortKey)'),
    index('segment_object_order', 'FOR (n:Segment) ON (n.object, n.sortKey)'),
    index('involves_order', 'FOR ()-[r:INVOLVES]-() ON (r.entity, r.attestedOn, r.claim)'),
    index('document_title', 'FOR (n:Document) ON (n.title, n.id)'),
    index('document_attested', 'FOR (n:Document) ON (n.attestedOn, n.id)'),
    index('document_recorded', 'FOR (n:Document) ON (n.recordedAt, n.id)'),
  ],
  changes: [],
  backfills: [
    `MATCH (s:Statement)-[:SEGMENT]->(g:Segment) WHERE g.sortKey IS NULL WITH s, g LIMIT 20000
     WITH g, split(s.id, '|') AS parts
     SET g.subject = parts[0], g.predicate = parts[1], g.object = parts[2],
       g.sortKey = coalesce(g.rank + ' ' + parts[0] + ' ' + parts[1] + ' ' + parts[2], '')
     RETURN count(*)`,
    `MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:INVOLVES]->() } WITH c LIMIT 20000
     MATCH (c)-[:SUBJECT|OBJECT|VIA|AT|FROM|SAID_BY]->(e:Entity) WITH DISTINCT c, e
     CREATE (c)-[:INVOLVES {entity: e.id, attestedOn: c.attestedOn, claim: c.id}]->(e)
     RETURN count(*)`,
  ],
};
