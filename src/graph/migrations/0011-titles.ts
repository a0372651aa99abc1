import type { Migration } from './migration.js';

/** Documents are found by words of their titles, as entities are by those of their names. */
export const titles: Migration = {
  number: 11,
  name: 'titles',
  schema: [
    {
      name: 'document_titles',
      kind: 'FULLTEXT INDEX',
      definition: `FOR (n:Document) ON EACH [n.title]
        OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
    },
  ],
  changes: [],
};
