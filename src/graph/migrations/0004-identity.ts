import { index, type Migration, unique } from './migration.js';

/**
 * Judgements that two entities, or two origins, are one. A merged entity is found by its own id still; and a claim keeps the id
 * of the statement that it bears on, which it may have no link to while both ends of that are one.
 */
export const identity: Migration = {
  number: 4,
  name: 'identity',
  schema: [
    unique('merged_id', 'Merged', 'id'),
    unique('judgement_id', 'Judgement', 'id'),
    index('claim_affects', 'FOR (n:Claim) ON (n.affects)'),
    index('judgement_keep', 'FOR (n:Judgement) ON (n.keep)'),
    index('judgement_merge', 'FOR (n:Judgement) ON (n.merge)'),
  ],
  changes: [],
  backfills: [
    `MATCH (c:Claim)-[:AFFECTS]->(s) WHERE c.affects IS NULL WITH c, s LIMIT 20000
     SET c.affects = s.id
     RETURN count(*)`,
  ],
};
