import type { MergeEntitiesMutation } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { namedRelation, relationInWords } from '../selection/named-relation.js';
import { endsOf } from '../state/selection.js';
import { useNames } from '../state/use-names.js';
import { t } from '../texts/texts.js';
import styles from './form.module.css';

type Effects = MergeEntitiesMutation['mergeEntities'];
type Relation = Effects['relations'][number]['before'][number];

const mostListed = 20;

/** What a merge would bring: the claims that would be read otherwise, and what becomes of relations. */
export function MergeEffects({ effects }: { readonly effects: Effects }) {
  const { claimIds, relations, names } = effects;
  const listed = relations.slice(0, mostListed);
  const called = useNames(
    listed.flatMap(({ before, after }) =>
      [...before, ...(after === null ? [] : [after])].flatMap(({ id }) => endsOf(id)),
    ),
  );
  return (
    <section className={styles.effects} aria-label={t('recording.effects')} role="status">
      <p>{t('recording.claimsOtherwise', { count: claimIds.length })}</p>
      {names.length > 0 && (
        <p>
          {t('recording.namesToo')}{' '}
          {names.map(({ text }, index) => (
            <span key={text}>
              {index > 0 && ', '}
              <Name>{text}</Name>
            </span>
          ))}
        </p>
      )}
      <ul>
        {listed.map(({ before, after }) => (
          <li key={before.map(({ id }) => id).join()}>
            {t('questions.compare.fromTo', {
              before: before.map((relation) => inWords(relation, called)).join('; '),
              after: after === null ? t('recording.noRelation') : inWords(after, called),
            })}
          </li>
        ))}
      </ul>
      {relations.length > mostListed && (
        <p>{t('recording.moreRelations', { count: relations.length - mostListed })}</p>
      )}
    </section>
  );
}

function inWords({ id, standing, originCount }: Relation, called: ReadonlyMap<string, string>): string {
  const relation = namedRelation(id, called);
  const said = relation === null ? id : relationInWords(relation);
  return `${said} (${t(`standing.${standing}`)}, ${t('relation.origins', { count: originCount })})`;
}
