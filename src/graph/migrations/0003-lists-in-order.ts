import { index, type Migration } from './migration.js';

/**
 * What lets a page of relations be read in its order, as long as a page is, however many there are: each segment keeps the
 * ids of its ends, its predicate, and all that the list is ordered by in one text (see stored/segment-keys.ts).
 */
export const listsInOrder: Migration = {
  number: 3,
  name: 'lists-in-order',
  schema: [
    index('segment_order', 'FOR (n:Segment) ON (n.sortKey)'),
    index('segment_predicate_order', 'FOR (n:Segment) ON (n.predicate, n.sortKey)'),
    index('segment_subject_order', 'FOR (n:Segment) ON (n.subject, n.sortKey)'),
    index('segment_object_order', 'FOR (n:Segment) ON (n.object, n.sortKey)'),
  ],
  changes: [],
  backfills: [
    `MATCH (s:Statement)-[:SEGMENT]->(g:Segment) WHERE g.sortKey IS NULL WITH s, g LIMIT 20000
     WITH g, split(s.id, '|') AS parts
     SET g.subject = parts[0], g.predicate = parts[1], g.object = parts[2],
       g.sortKey = coalesce(g.rank + ' ' + parts[0] + ' ' + parts[1] + ' ' + parts[2], '')
     RETURN count(*)`,
  ],
};
