import {
  ChangedTiesDocument,
  type ChangedTiesQuery,
  type ChangedTiesQueryVariables,
  MovedCampsDocument,
} from '../../../generated/graphql.js';
import { EntityLink } from '../../../selection/entity-link.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { RelationLink } from '../../../selection/relation-link.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { useQuestion } from '../use-question.js';

interface SidesProps {
  /** The two days, and the pictures of them. */
  readonly between: ChangedTiesQueryVariables;
}

/** The ties whose sign changed: those of friends who became foes, or foes friends, before the others. */
export function ChangedTies({ between }: SidesProps) {
  const asked = useQuestion(ChangedTiesDocument, between);
  return (
    <Section heading={t('questions.compare.ties')} note={t('questions.compare.tiesMean')}>
      <QuestionAnswer asked={asked}>
        {({ analysis: { compare } }) => (
          <BoundedList
            items={[...compare.ties].sort((one, other) => Number(other.switched) - Number(one.switched))}
            keyOf={({ one, other }) => `${one.id}|${other.id}`}
            none={t('questions.none')}
          >
            {(tie) => <ChangedTie {...tie} />}
          </BoundedList>
        )}
      </QuestionAnswer>
    </Section>
  );
}

type Tie = ChangedTiesQuery['analysis']['compare']['ties'][number];

/** Who the two are, and what made the difference, as it stands on the later day. */
function ChangedTie({ one, other, before, after, switched, relations }: Tie) {
  return (
    <div className={styles.tie}>
      <p>
        <EntityLink entity={one} /> {t('questions.pair.bothWays')} <EntityLink entity={other} />{' '}
        <span className={styles.note}>
          {t('questions.compare.fromTo', {
            before: t(`questions.tie.${before}`),
            after: t(`questions.tie.${after}`),
          })}
          {switched && ` (${t('questions.compare.switched')})`}
        </span>
      </p>
      {relations.map((relation) => (
        <RelationLink key={keyOfNamed(relation.after)} {...relation.after} />
      ))}
    </div>
  );
}

/** Whoever stands in another camp than before. */
export function MovedCamps({ between }: SidesProps) {
  const [{ camps }] = usePlace();
  const asked = useQuestion(MovedCampsDocument, { ...between, k: camps });
  const campOf = (label: number | null) =>
    label === null ? t('questions.camps.none') : t('questions.camps.camp', { label });
  return (
    <Section heading={t('questions.compare.moved')} note={t('questions.compare.movedMean')}>
      <QuestionAnswer asked={asked}>
        {({ analysis: { compare } }) => (
          <BoundedList items={compare.movedCamp} keyOf={({ entity }) => entity.id} none={t('questions.none')}>
            {({ entity, before, after }) => (
              <>
                <EntityLink entity={entity} />{' '}
                <span className={styles.note}>
                  {t('questions.compare.fromTo', { before: campOf(before), after: campOf(after) })}
                </span>
              </>
            )}
          </BoundedList>
        )}
      </QuestionAnswer>
    </Section>
  );
}
