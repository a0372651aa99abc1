import { Button } from '@mantine/core';
import { CampsField } from '../../../camps/camps-field.js';
import { BalanceDocument, type BalanceQuery } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { TieLine } from '../tie-line.js';
import { useQuestion } from '../use-question.js';
import { CampList } from './camp-list.js';
import { indexInWords } from './index-in-words.js';
import { Triads } from './triads.js';

/** Do friends share their enemies? */
export default function BalancePage() {
  const [{ camps }, go] = usePlace();
  const picture = useAskedPicture();
  const asked = useQuestion(BalanceDocument, picture === null ? null : { ...picture, k: camps });
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <CampsField />
        <Button variant="default" size="sm" onClick={() => void go({ view: 'matrix' })}>
          {t('questions.balance.asMatrix')}
        </Button>
      </form>
      <QuestionAnswer asked={asked}>{({ analysis }) => <BalanceFound analysis={analysis} />}</QuestionAnswer>
    </>
  );
}

function BalanceFound({ analysis: { balance, mixedTies } }: { readonly analysis: BalanceQuery['analysis'] }) {
  const { frustration, camps, frustratedTies, triads } = balance;
  return (
    <>
      <Section heading={t('questions.balance.index')}>
        <p>{indexInWords(frustration)}</p>
      </Section>
      <Section heading={t('questions.balance.camps')} note={t('questions.balance.campsMean')}>
        <CampList camps={camps} />
      </Section>
      <Section
        heading={t('questions.balance.frustrated')}
        count={frustratedTies.length}
        note={t('questions.balance.frustratedMean')}
      >
        <Ties ties={frustratedTies} />
      </Section>
      <Triads census={triads} />
      {mixedTies.length > 0 && (
        <Section
          heading={t('questions.balance.mixed')}
          count={mixedTies.length}
          note={t('questions.balance.mixedMean')}
        >
          <Ties ties={mixedTies} />
        </Section>
      )}
    </>
  );
}

function Ties({ ties }: { readonly ties: BalanceQuery['analysis']['mixedTies'] }) {
  return (
    <BoundedList
      items={ties}
      keyOf={({ one, other }) => `${one.id}|${other.id}`}
      none={t('questions.none')}
      atOnce={10}
    >
      {(tie) => <TieLine tie={tie} />}
    </BoundedList>
  );
}
