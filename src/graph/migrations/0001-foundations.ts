import { index, type Migration, unique } from './migration.js';

/**
 * What every graph of Entente rests on: ids that are unique under each label, and the indexes that reading starts from.
 * That entities, documents and claims share one namespace of ids is seen to where they are recorded (domain/recording/id-rules.ts).
 */
export const foundations: Migration = {
  number: 1,
  name: 'foundations',
  schema: [
    unique('entity_id', 'Entity', 'id'),
    unique('document_id', 'Document', 'id'),
    unique('claim_id', 'Claim', 'id'),
    unique('relation_id', 'Relation', 'id'),
    unique('statement_id', 'Statement', 'id'),
    unique('anonymous_id', 'Anonymous', 'id'),
    unique('clock_id', 'Clock', 'id'),
    index('entity_name', 'FOR (n:Entity) ON (n.name, n.id)'),
    index('claim_attested', 'FOR (n:Claim) ON (n.attestedOn, n.id)'),
    index('claim_recorded', 'FOR (n:Claim) ON (n.recordedAt, n.id)'),
    index('relation_predicate', 'FOR (n:Relation) ON (n.predicate)'),
    index('segment_days', 'FOR (n:Segment) ON (n.from, n.to)'),
    {
      name: 'entity_names',
      kind: 'FULLTEXT INDEX',
      definition: `FOR (n:Name) ON EACH [n.text]
        OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
    },
  ],
  changes: [],
};
