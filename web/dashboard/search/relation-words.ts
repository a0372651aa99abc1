import type { Predicate, RelationFilter } from '../generated/graphql.js';
import { predicates } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import { likeness, wordsOf } from './likeness.js';

/** The words of a search by what they can mean in a relation. */
export interface RelationWords {
  /** What may name those at its ends: four words at most. */
  readonly names: readonly string[];
  /** What it may say; empty where no word tells. */
  readonly predicates: readonly Predicate[];
}

const mostNames = 4;
/** Words like `is` and `of` are in many predicates and tell none. */
const leastTelling = 5;

/** Parts a search into names and what is said of them; null where it cannot mean a relation. */
export function relationWords(text: string): RelationWords | null {
  const words = wordsOf(text);
  const said = words.map((word) => ({ word, predicates: predicatesLike(word) }));
  const names = said.filter(({ predicates: some }) => some.length === 0).map(({ word }) => word);
  const telling = [...new Set(said.flatMap(({ predicates: some }) => some))];
  if (names.length === 0 || names.length > mostNames || names.length + telling.length < 2) return null;
  return { names, predicates: telling };
}

/** By the words of the page, and by the vocabulary's own, which have the verb as one writes it. */
function predicatesLike(word: string): readonly Predicate[] {
  if (word.length < leastTelling) return [];
  return predicates.filter((predicate) =>
    wordsOf(`${t(`predicate.${predicate}`)} ${predicate}`).some(
      (each) => each.length >= leastTelling && (likeness(each, word) ?? 0) >= 0.9,
    ),
  );
}

/** The relations that have somebody of each list at an end, and say one of these; null where a word means nobody. */
export function relationsOf(
  found: readonly (readonly string[])[],
  said: readonly Predicate[],
): RelationFilter | null {
  if (found.length === 0 || found.some((ids) => ids.length === 0)) return null;
  return {
    AND: found.map((ids) => ({ OR: ids.map((id) => ({ with: id })) })),
    ...(said.length > 0 && { predicates: said }),
  };
}
