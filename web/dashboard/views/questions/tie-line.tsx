import type { ToldTieFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../selection/entity-link.js';
import { keyOfNamed } from '../../selection/named-relation.js';
import { RelationLink } from '../../selection/relation-link.js';
import { t } from '../../texts/texts.js';
import styles from './questions-view.module.css';

/** A tie of two: who they are, and the relations that make it. */
export function TieLine({ tie: { one, other, sign, relations } }: { readonly tie: ToldTieFragment }) {
  return (
    <div className={styles.tie}>
      <p>
        <EntityLink entity={one} /> <span className={styles[sign]}>{t(`questions.tie.${sign}`)}</span>{' '}
        <EntityLink entity={other} />
      </p>
      {relations.map((relation) => (
        <RelationLink key={keyOfNamed(relation)} {...relation} />
      ))}
    </div>
  );
}
