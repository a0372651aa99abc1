import { index, type Migration } from './migration.js';

/** Where few claims count for what they are graded, a page on that part of the evidence starts from them. */
export const claimsByGrade: Migration = {
  number: 12,
  name: 'claims-by-grade',
  schema: [
    index('claim_reliability', 'FOR (n:Claim) ON (n.sourceReliability)'),
    index('claim_credibility', 'FOR (n:Claim) ON (n.informationCredibility)'),
  ],
  changes: [],
};
