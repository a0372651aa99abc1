import type { Polarity } from './claim.js';
import {
  type Predicate,
  predicateNames,
  predicateRow,
  type SupportType,
  supportTypeNames,
} from './vocabulary.js';

/** What may hold or not on a day: subject, predicate, object and, for SUPPORTS, one support type. */
export interface Statement {
  /** `subject|PREDICATE|object`, or `subject|SUPPORTS|object|TYPE`. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportType: SupportType | null;
}

/** What an entity's id is read as. */
type Read = (entity: string) => string;

const asItStands: Read = (id) => id;

/** What a claim says of two entities. */
export interface Assertion {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportTypes: readonly SupportType[];
  readonly polarity: Polarity;
}

/**
 * The statements that a claim counts for: one, but for SUPPORTS one for each of its support types, without
 * repeats. SUPPORTS without types affirms the type UNKNOWN, but denies every type. Where both ends are read as one entity
 * there is none: nothing stands between an entity and itself.
 *
 * @param read what judgements of identity have the ids read as; left out, they are as they stand
 */
export function statementsOf(assertion: Assertion, read: Read = asItStands): readonly Statement[] {
  const { predicate } = assertion;
  const [subject, object] = [read(assertion.subject), read(assertion.object)];
  if (subject === object) return [];
  return supportTypesMeant(assertion).map((supportType) =>
    statement({ subject, predicate, object, supportType }),
  );
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

/** The parts that the id of a statement, or of support in any form, is made of; null of an id that is none. */
export function partsOfStatement(id: string): Omit<Statement, 'id'> | null {
  const [subject, predicate, object, form = null, ...more] = id.split('|');
  const name = predicateNames.find((each) => each === predicate);
  const supportType = supportTypeNames.find((each) => each === form) ?? null;
  if (!subject || name === undefined || !object || supportType !== form || more.length > 0) return null;
  return { subject, predicate: name, object, supportType };
}

/** A statement with its ends read as a judgement may have them; null where they are read as one entity. */
export function statementRead(
  { subject, object, ...parts }: Omit<Statement, 'id'>,
  read: Read,
): Statement | null {
  const [from, to] = [read(subject), read(object)];
  return from === to ? null : statement({ ...parts, subject: from, object: to });
}

/** The id of the relation that a statement is of: the statement itself, or for a form of support, support in any form. */
export function relationId({ subject, predicate, object }: Statement): string {
  return [subject, predicate, object].join('|');
}

/** The id of the relation that a statement, given its own, is of. */
export function relationOf(id: string): string {
  return id.split('|').slice(0, 3).join('|');
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
