import type { BalanceQuery } from '../../../generated/graphql.js';
import { EntityLink } from '../../../selection/entity-link.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import questions from '../questions-view.module.css';
import styles from './balance.module.css';

type Camp = BalanceQuery['analysis']['balance']['camps'][number];

/** Camps beside each other, whoever fits worst last: there somebody sits between. */
export function CampList({ camps }: { readonly camps: readonly Camp[] }) {
  if (camps.length === 0) return <p className={questions.none}>{t('questions.balance.noCamps')}</p>;
  return (
    <div className={styles.camps}>
      {camps.map(({ label, members }) => (
        <section key={label} aria-label={t('questions.camps.camp', { label })} className={styles.camp}>
          <h4>
            {t('questions.camps.camp', { label })} <span className={questions.count}>{members.length}</span>
          </h4>
          <BoundedList
            items={[...members].sort((one, other) => other.fit - one.fit)}
            keyOf={({ entity }) => entity.id}
          >
            {({ entity, fit }) => (
              <span className={styles.member}>
                <EntityLink entity={entity} />
                <Fit share={fit} />
              </span>
            )}
          </BoundedList>
        </section>
      ))}
    </div>
  );
}

/** The share of somebody's ties that agree with the camp, as a bar and in figures. */
function Fit({ share }: { readonly share: number }) {
  const percent = Math.round(100 * share);
  return (
    <span className={styles.fit} title={t('questions.camps.fit', { percent })}>
      <svg viewBox="0 0 100 10" width="48" height="8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="10" className={styles.whole} />
        <rect width={percent} height="10" className={styles.share} />
      </svg>
      <bdi>{percent}%</bdi>
    </span>
  );
}
