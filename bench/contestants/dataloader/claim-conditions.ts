import type { Parameters } from './statement.js';

/** A filter of claims as it comes from the client. */
export interface ClaimFilter {
  readonly as?: readonly string[];
  readonly entity?: { readonly id: string; readonly as: readonly string[] };
  readonly predicates?: readonly string[];
  readonly polarity?: string;
  readonly attestedBefore?: string;
  readonly anonymousOrigin?: boolean;
  readonly document?: string;
  readonly OR?: readonly ClaimFilter[];
  readonly NOT?: ClaimFilter;
}

/** The filter as a condition on the claim `c`; `as` and `entity` are where a list starts from, and no condition. */
export function conditionOf(filter: ClaimFilter, parameters: Parameters): string {
  const { predicates, polarity, attestedBefore, anonymousOrigin, document, OR: either, NOT: not } = filter;
  const conditions = [
    predicates && `c.predicate IN ${parameters.add(predicates)}`,
    polarity && `c.polarity = ${parameters.add(polarity)}`,
    attestedBefore && `c.attestedOn < date(${parameters.add(attestedBefore)})`,
    anonymousOrigin !== undefined && `${anonymousOrigin ? '' : 'NOT '}EXISTS { (c)-[:ORIGIN]->(:Anonymous) }`,
    document && `EXISTS { (c)-[:IN]->(:Document {id: ${parameters.add(document)}}) }`,
    either && `(${either.map((each) => conditionOf(each, parameters)).join(' OR ')})`,
    not && `NOT (${conditionOf(not, parameters)})`,
  ];
  return conditions.filter((condition) => typeof condition === 'string').join(' AND ') || 'true';
}

/** The claim was known at the instant, or is known now. */
export function known(knownAt: string | undefined, parameters: Parameters): string {
  if (knownAt === undefined) return 'c.retractedAt IS NULL';
  const at = `datetime(${parameters.add(knownAt)})`;
  return `c.recordedAt <= ${at} AND (c.retractedAt IS NULL OR c.retractedAt > ${at})`;
}
