import type { Migration } from './migration.js';

/**
 * What every graph of Entente rests on: ids that are unique under their label, and the indexes that reading starts from.
 * That entities, documents and claims share one namespace of ids is seen to where they are recorded.
 */
export const foundations: Migration = {
  number: 1,
  name: 'foundations',
  statements: [
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT anonymous_id IF NOT EXISTS FOR (n:Anonymous) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT clock_id IF NOT EXISTS FOR (n:Clock) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id)',
    'CREATE INDEX claim_attested IF NOT EXISTS FOR (n:Claim) ON (n.attestedOn, n.id)',
    'CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id)',
    'CREATE INDEX relation_predicate IF NOT EXISTS FOR (n:Relation) ON (n.predicate)',
    'CREATE INDEX segment_days IF NOT EXISTS FOR (n:Segment) ON (n.from, n.to)',
    `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Name) ON EACH [n.text]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
  ],
};
