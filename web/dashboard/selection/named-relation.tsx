import type { Predicate } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { relationKey, selectionOf } from '../state/selection.js';
import { t } from '../texts/texts.js';

interface Between<End> {
  readonly subject: End;
  readonly predicate: Predicate;
  readonly object: End;
}

/** A relation with what those at its ends are called. */
export type NamedRelation = Between<{ readonly id: string; readonly name: string }>;

/** Its name in the address. */
export function keyOfNamed({ subject, predicate, object }: Between<{ readonly id: string }>): string {
  return relationKey({ subject: subject.id, predicate, object: object.id });
}

/** The relation that the address has under a name, its ends by their names as far as they are known; null where it is none. */
export function namedRelation(key: string, names: ReadonlyMap<string, string>): NamedRelation | null {
  const selection = selectionOf(key);
  if (selection?.kind !== 'relation') return null;
  const { subject, predicate, object } = selection;
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return { subject: named(subject), predicate, object: named(object) };
}

/** A relation in words, where there is room for nothing but a text. */
export function relationInWords({ subject, predicate, object }: Between<{ readonly name: string }>): string {
  return `${subject.name} ${t(`predicate.${predicate}`)} ${object.name}`;
}

/** A relation in words, each name in its own direction of writing. */
export function RelationName({ subject, predicate, object }: Between<{ readonly name: string }>) {
  return (
    <>
      <Name>{subject.name}</Name> {t(`predicate.${predicate}`)} <Name>{object.name}</Name>
    </>
  );
}
