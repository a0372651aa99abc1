import type { Testimony } from '../../analysis/sensitivity.js';
import { predicateNames, predicateRow } from '../../domain/vocabulary.js';
import { listIn, wordIn } from '../stored/checked.js';
import { evidenceColumns, evidenceOf } from '../stored/statements.js';
import { countingClaim } from './evidence.js';
import type { Scope } from './mapping.js';

/** What is said of a statement by the claims that count: a row for {@link testimonyIn}. */
export function testimony(scope: Scope, statement: string): string {
  const claim = scope.text.variable('claim');
  return [
    `[${statement}.predicate, COLLECT { MATCH (${statement})<-[:STATES]-(${claim}:Claim) WHERE ${countingClaim(scope, claim)}`,
    `RETURN [${evidenceColumns(claim)}] ORDER BY ${claim}.id }]`,
  ].join(' ');
}

/** Reads back what is said of a statement. Of those who count, none is retracted at the instant asked at. */
export function testimonyIn(raw: unknown): Testimony {
  const [predicate, claims] = listIn(raw);
  return {
    nature: predicateRow(wordIn(predicate, predicateNames)).nature,
    claims: listIn(claims).map((row) => ({ ...evidenceOf(listIn(row)), retractedAt: null })),
  };
}
