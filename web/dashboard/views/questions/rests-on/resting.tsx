import { useState } from 'react';
import { RestsOnDocument } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { RelationLink } from '../../../selection/relation-link.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { Pages } from '../pages.js';
import { QuestionAnswer } from '../question-answer.js';
import { Section } from '../section.js';
import { useQuestion } from '../use-question.js';

const pageSize = 50;

interface RestingProps {
  readonly source: { readonly origin: string | null; readonly document: string | null };
}

/** The relations that stand otherwise without a source, page by page: how they stand, and how they would. */
export function Resting({ source }: RestingProps) {
  const [skip, setSkip] = useState(0);
  const picture = useAskedPicture();
  const asked = useQuestion(
    RestsOnDocument,
    picture === null ? null : { ...picture, ...source, first: pageSize, skip },
  );
  return (
    <QuestionAnswer asked={asked}>
      {({ analysis: { restsOn } }) => (
        <Section heading={t('questions.restsOn.resting')} count={restsOn.count}>
          <BoundedList
            items={restsOn.relations}
            keyOf={({ before }) => keyOfNamed(before)}
            none={t(restsOn.count === 0 ? 'questions.restsOn.nothing' : 'questions.none')}
            atOnce={pageSize}
          >
            {({ before, after }) => (
              <RelationLink
                {...before}
                remark={t('questions.restsOn.without', { after: t(`standing.${after.standing}`) })}
              />
            )}
          </BoundedList>
          <Pages count={restsOn.count} size={pageSize} skip={skip} turn={setSkip} />
        </Section>
      )}
    </QuestionAnswer>
  );
}
