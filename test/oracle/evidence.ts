import type { RecordedClaim, World } from '../support/random-claims.js';
import { isAsCredible, isAsReliable } from './grades.js';

/** An evidence filter as a client writes it; null where every claim counts. */
export type GivenEvidence = Readonly<Record<string, unknown>> | null;

/** A world with only the claims that a question counts: then every rule is applied as if nothing else had been said. */
export function heardIn(world: World, evidence: GivenEvidence): World {
  if (evidence === null) return world;
  return { ...world, claims: world.claims.filter((claim) => isHeard(world, claim, evidence)) };
}

function isHeard(
  { documents, read }: World,
  claim: RecordedClaim,
  evidence: NonNullable<GivenEvidence>,
): boolean {
  const { document } = claim.passage;
  const publisher = documents.find(({ id }) => id === document)?.publisher ?? null;
  const origins = (ids: readonly string[]) => ids.map((id) => read?.origin(id) ?? id);
  const entities = (ids: readonly string[]) => ids.map((id) => read?.entity(id) ?? id);
  const tests: Readonly<Record<string, (value: never) => boolean>> = {
    minReliability: (least) => isAsReliable(claim, least),
    minCredibility: (least) => isAsCredible(claim, least),
    excludeOrigins: (ids) => !origins(ids).includes(claim.origin.id),
    excludeDocuments: (ids: readonly string[]) => !ids.includes(document),
    onlyDocuments: (ids: readonly string[]) => ids.includes(document),
    publishedBy: (ids) => publisher !== null && entities(ids).includes(publisher),
  };
  return Object.entries(evidence).every(
    ([key, value]) => value === null || value === undefined || tests[key]?.(value as never) === true,
  );
}
