import type { Polarity } from './claim.js';
import { type Predicate, predicateRow, type SupportType, supportTypeNames } from './vocabulary.js';

/** What may hold or not on a day: subject, predicate, object and, for SUPPORTS, one support type. */
export interface Statement {
  /** `subject|PREDICATE|object`, or `subject|SUPPORTS|object|TYPE`. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportType: SupportType | null;
}

/** What a claim says of two entities, with the ids that judgements of identity resolve them to. */
export interface Assertion {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportTypes: readonly SupportType[];
  readonly polarity: Polarity;
}

/**
 * The statements that a claim counts for: one, but for SUPPORTS one for each of its support types, without
 * repeats. SUPPORTS without types affirms the type UNKNOWN, but denies every type.
 */
export function statementsOf(assertion: Assertion): readonly Statement[] {
  return supportTypesMeant(assertion).map((supportType) => statement({ ...assertion, supportType }));
}

/**
 * One statement. Where the predicate is symmetric its two sides are interchangeable, and the smaller id (in
 * code units) is stored first.
 */
export function statement(parts: Omit<Statement, 'id'>): Statement {
  const { predicate, supportType } = parts;
  const swapped = predicateRow(predicate).symmetric && parts.object < parts.subject;
  const subject = swapped ? parts.object : parts.subject;
  const object = swapped ? parts.subject : parts.object;
  const id = [subject, predicate, object, ...(supportType === null ? [] : [supportType])].join('|');
  return { id, subject, predicate, object, supportType };
}

/** The id of the relation that a statement is of: the statement itself, or for a form of support, support in any form. */
export function relationId({ subject, predicate, object }: Statement): string {
  return [subject, predicate, object].join('|');
}

function supportTypesMeant({
  predicate,
  supportTypes,
  polarity,
}: Assertion): readonly (SupportType | null)[] {
  if (predicate !== 'SUPPORTS') return [null];
  if (supportTypes.length > 0) return [...new Set(supportTypes)];
  return polarity === 'DENIES' ? supportTypeNames : ['UNKNOWN'];
}
