import type { Predicate } from '../generated/graphql.js';
import { isPredicate } from '../texts/predicates.js';

/** What is selected. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | {
      readonly kind: 'relation';
      readonly subject: string;
      readonly predicate: Predicate;
      readonly object: string;
    };

/** Ids are slugs; what has other signs, or is longer than any, names nothing. */
export function isId(text: string): boolean {
  return /^[a-z0-9-]{1,300}$/.test(text);
}

/** Origins are entities, documents, or words with whoever cites them: `two-officials@herald`. */
export function isOriginId(text: string): boolean {
  const begins = text.lastIndexOf('@') + 1;
  return isId(text.slice(begins)) && (begins === 0 || /^\S+@$/u.test(text.slice(0, begins)));
}

/** Reads a selection as the address has it; null where it is none. */
export function selectionOf(text: string | null): Selection | null {
  const [first = '', predicate, object, ...rest] = (text ?? '').split('|');
  if (!isId(first) || rest.length > 0) return null;
  if (predicate === undefined) return { kind: 'entity', id: first };
  if (object === undefined || !isId(object) || !isPredicate(predicate)) return null;
  return { kind: 'relation', subject: first, predicate, object };
}

/** Who is at the ends of the relation that the address has under a name; nobody where it is none. */
export function endsOf(key: string): readonly string[] {
  const selection = selectionOf(key);
  return selection?.kind === 'relation' ? [selection.subject, selection.object] : [];
}

/** A relation's name in the address, and on the canvas. */
export function relationKey(relation: {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}): string {
  return `${relation.subject}|${relation.predicate}|${relation.object}`;
}
