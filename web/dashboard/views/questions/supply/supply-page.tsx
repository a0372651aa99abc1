import { SupplyLinesDocument } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { EntityField } from '../../../search/entity-field.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { useQuestion } from '../use-question.js';
import { Chokepoints } from './chokepoints.js';
import { SupplyLine } from './supply-line.js';

/** What is brought to whom, and what there is no way round. */
export default function SupplyPage() {
  const [{ from, to }, go] = usePlace();
  const picture = useAskedPicture();
  const asked = useQuestion(
    SupplyLinesDocument,
    picture === null ? null : { ...picture, supplier: from, recipient: to },
  );
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <EntityField
          label={t('questions.supply.supplier')}
          chosen={from}
          choose={(id) => void go({ from: id })}
        />
        <EntityField
          label={t('questions.supply.recipient')}
          chosen={to}
          choose={(id) => void go({ to: id })}
        />
      </form>
      <QuestionAnswer asked={asked}>
        {({ analysis: { supplyLines } }) => (
          <Section heading={t('questions.supply.lines')} count={supplyLines.length}>
            <BoundedList
              items={supplyLines}
              keyOf={({ relation }) => keyOfNamed(relation)}
              none={t('questions.supply.none')}
            >
              {(line) => <SupplyLine line={line} />}
            </BoundedList>
          </Section>
        )}
      </QuestionAnswer>
      <Chokepoints />
    </>
  );
}
