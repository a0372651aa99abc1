import { Button } from '@mantine/core';
import { SensitivityDocument, type SensitivityQuery } from '../../../generated/graphql.js';
import { Name } from '../../../parts/name.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { relationInWords } from '../../../selection/named-relation.js';
import { usePlace } from '../../../state/place.js';
import type { Selection } from '../../../state/selection.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { useQuestion } from '../use-question.js';

type Found = SensitivityQuery['analysis']['sensitivity'];

/** The smallest sets of origins without which a relation stands otherwise. */
export function Sensitivity({ relation }: { readonly relation: Extract<Selection, { kind: 'relation' }> }) {
  const picture = useAskedPicture();
  const asked = useQuestion(SensitivityDocument, variablesOf(picture, relation));
  return (
    <QuestionAnswer asked={asked}>
      {({ analysis: { sensitivity } }) => <Sets found={sensitivity} />}
    </QuestionAnswer>
  );
}

/** Asked of the parts: of what is rolled up, nothing is known of whose word it rests on. */
function variablesOf(
  picture: ReturnType<typeof useAskedPicture>,
  { subject, predicate, object }: Extract<Selection, { kind: 'relation' }>,
) {
  if (picture === null) return null;
  const { rollUp: _, ...ofParts } = picture;
  return { ...ofParts, subject, predicate, object };
}

function Sets({ found }: { readonly found: Found }) {
  const { relation, originCount, searchedUpTo, count, sets } = found;
  return (
    <>
      <p>
        {relationInWords(relation)}: {t(`standing.${relation.standing}`)},{' '}
        {t('relation.origins', { count: originCount })}
      </p>
      <BoundedList
        items={sets}
        keyOf={({ origins }) => origins.map(({ id }) => id).join('|')}
        none={t('questions.restsOn.nobody', { count: searchedUpTo })}
      >
        {({ origins, standing }) => (
          <>
            {origins.map(({ id, description }, index) => (
              <span key={id}>
                {index > 0 && ' + '}
                <OriginButton id={id} description={description} />
              </span>
            ))}{' '}
            <span className={styles.note}>
              {t('questions.restsOn.without', { after: t(`standing.${standing}`) })}
            </span>
          </>
        )}
      </BoundedList>
      {count > sets.length && (
        <p className={styles.note}>{t('questions.restsOn.notNamed', { count: count - sets.length })}</p>
      )}
    </>
  );
}

/** An origin's name, which asks what else rests on it. */
function OriginButton({ id, description }: { readonly id: string; readonly description: string }) {
  const [, go] = usePlace();
  return (
    <Button
      size="compact-xs"
      variant="default"
      title={t('questions.about.origin')}
      onClick={() => void go({ origin: id })}
    >
      <Name>{description}</Name>
    </Button>
  );
}
