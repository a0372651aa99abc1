import { WhatIfDocument } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { useQuestion } from '../use-question.js';
import { BesideEachOther } from './beside-each-other.js';
import { Consequences } from './consequences.js';
import { supposedOf } from './supposed.js';
import { Suppositions } from './suppositions.js';

/** What the structure would no longer hold: what is supposed, and before and after it side by side. */
export default function WhatIfPage() {
  const [place] = usePlace();
  const picture = useAskedPicture();
  const supposed = supposedOf(place);
  const asked = useQuestion(WhatIfDocument, variablesOf(picture, supposed));
  return (
    <>
      <Suppositions />
      {supposed === null ? (
        <p className={styles.none}>{t('questions.whatIf.choose')}</p>
      ) : (
        <QuestionAnswer asked={asked}>
          {({ analysis: { whatIf } }) => (
            <>
              <BesideEachOther lost={whatIf.lost.map(({ relation }) => relation)} />
              <Consequences whatIf={whatIf} />
            </>
          )}
        </QuestionAnswer>
      )}
    </>
  );
}

/** Asked of parts for themselves: of what is rolled up, nothing can be taken away. */
function variablesOf(picture: ReturnType<typeof useAskedPicture>, supposed: ReturnType<typeof supposedOf>) {
  if (picture === null || supposed === null) return null;
  const { rollUp: _, ...ofParts } = picture;
  return { ...ofParts, ...supposed };
}
