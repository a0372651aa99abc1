import { index, type Migration, type SchemaElement } from './migration.js';

/**
 * What every graph of Entente rests on: ids that are unique under each label, and the indexes that reading starts from.
 * That entities, documents and claims share one namespace of ids is seen to where they are recorded (domain/recording/id-rules.ts).
 */
export const foundations: Migration = {
  number: 1,
  name: 'foundations',
  schema: [
    uniqueId('entity_id', 'Entity'),
    uniqueId('document_id', 'Document'),
    uniqueId('claim_id', 'Claim'),
    uniqueId('relation_id', 'Relation'),
    uniqueId('statement_id', 'Statement'),
    uniqueId('anonymous_id', 'Anonymous'),
    uniqueId('clock_id', 'Clock'),
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

function uniqueId(name: string, label: string): SchemaElement {
  return { name, kind: 'CONSTRAINT', definition: `FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
}
