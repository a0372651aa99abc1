import type { ClaimFilter, EvidenceFilter } from '../../generated/graphql.js';

/** The claims of those whose word counts, as far as claims can be asked for by it: who published them they do not say. */
export function claimsThatCount(evidence: EvidenceFilter): ClaimFilter {
  const { minReliability, minCredibility, excludeOrigins, excludeDocuments, onlyDocuments } = evidence;
  const leftOut = [
    ...(excludeOrigins ?? []).map((origin) => ({ origin })),
    ...(excludeDocuments ?? []).map((document) => ({ document })),
  ];
  return {
    ...(minReliability && { minReliability }),
    ...(minCredibility && { minCredibility }),
    ...(leftOut.length > 0 && { NOT: { OR: leftOut } }),
    ...(onlyDocuments && { OR: onlyDocuments.map((document) => ({ document })) }),
  };
}
