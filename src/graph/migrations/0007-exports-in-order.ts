import { index, type Migration } from './migration.js';

/** What lets an export read everything in the order of time, page by page, however much there is. */
export const exportsInOrder: Migration = {
  number: 7,
  name: 'exports-in-order',
  schema: [
    index('entity_recorded', 'FOR (n:Entity) ON (n.recordedAt, n.id)'),
    index('merged_recorded', 'FOR (n:Merged) ON (n.recordedAt, n.id)'),
    index('claim_retracted', 'FOR (n:Claim) ON (n.retractedAt, n.id)'),
    index('revision_at', 'FOR (n:Revision) ON (n.at)'),
  ],
  changes: [],
};
