import type { Migration } from './migration.js';

/** Relations that make parts count for wholes are linked to them a second time. */
export const partsAndWholes: Migration = {
  number: 9,
  name: 'parts-and-wholes',
  schema: [],
  changes: [],
  backfills: [
    `MATCH (r:Relation) WHERE r.predicate IN ['PART_OF', 'LOCATED_IN'] AND NOT EXISTS { ()-[:AS_PART]->(r) } WITH r LIMIT 20000
     MATCH (part)-[:STANDS]->(r)-[:TOWARDS]->(whole)
     CREATE (part)-[:AS_PART]->(r), (r)-[:OF_WHOLE]->(whole)
     RETURN count(*)`,
  ],
};
