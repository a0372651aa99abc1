import type { ToldRelationFragment } from '../../generated/graphql.js';
import { relationKey } from '../../state/selection.js';
import { t } from '../../texts/texts.js';

type Told = Pick<ToldRelationFragment, 'subject' | 'predicate' | 'object'>;

/** A relation's name, as the address has it. */
export function keyOfTold({ subject, predicate, object }: Told): string {
  return relationKey({ subject: subject.id, predicate, object: object.id });
}

/** A relation in words. */
export function saidOf({ subject, predicate, object }: Told): string {
  return `${subject.name} ${t(`predicate.${predicate}`)} ${object.name}`;
}
