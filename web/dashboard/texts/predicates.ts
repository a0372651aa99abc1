import type { Predicate, SupportType } from '../generated/graphql.js';
import { en } from './en.js';

/** Every predicate, in the order of the vocabulary. */
export const predicates = Object.keys(en.predicate) as readonly Predicate[];

export function isPredicate(text: string): text is Predicate {
  return (predicates as readonly string[]).includes(text);
}

/** Every form of support, in the order of the vocabulary. */
export const supportTypes = Object.keys(en.support) as readonly SupportType[];
