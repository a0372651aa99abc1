import { useState } from 'react';
import { type BalanceQuery, UnbalancedTriadsDocument } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { Pages } from '../pages.js';
import { QuestionAnswer } from '../question-answer.js';
import questions from '../questions-view.module.css';
import { Section } from '../section.js';
import { TieLine } from '../tie-line.js';
import { useQuestion } from '../use-question.js';
import styles from './balance.module.css';

type Census = BalanceQuery['analysis']['balance']['triads'];

const types = [
  { type: 'allFriendly', signs: '+++' },
  { type: 'twoHostile', signs: '+−−' },
  { type: 'oneHostile', signs: '++−' },
  { type: 'allHostile', signs: '−−−' },
] as const;

/** Threes by type, and those that are unbalanced, page by page. */
export function Triads({ census }: { readonly census: Census }) {
  const unbalanced = census.oneHostile + census.allHostile;
  return (
    <Section heading={t('questions.triads.heading')} count={census.total}>
      {census.balanced !== null && (
        <p>
          {t('questions.triads.balanced', { percent: inPercent(census.balanced) })}{' '}
          {census.weaklyBalanced !== null &&
            t('questions.triads.weakly', { percent: inPercent(census.weaklyBalanced) })}
        </p>
      )}
      {census.total > 0 && <CensusTable census={census} />}
      {unbalanced > 0 && <Unbalanced count={unbalanced} />}
    </Section>
  );
}

function inPercent(share: number): number {
  return Math.round(100 * share);
}

function CensusTable({ census }: { readonly census: Census }) {
  return (
    <table className={questions.figures}>
      <tbody>
        {types.map(({ type, signs }) => (
          <tr key={type}>
            <th scope="row">
              <bdi className={styles.triad} dir="ltr">
                {signs}
              </bdi>{' '}
              {t(`questions.triads.${type}`)}
            </th>
            <td>{census[type]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const pageSize = 10;

function Unbalanced({ count }: { readonly count: number }) {
  const [skip, setSkip] = useState(0);
  const picture = useAskedPicture();
  // Of a picture with fewer, the last page that was turned to may be gone.
  const start = Math.min(skip, Math.floor((count - 1) / pageSize) * pageSize);
  const asked = useQuestion(
    UnbalancedTriadsDocument,
    picture === null ? null : { ...picture, first: pageSize, skip: start },
  );
  return (
    <>
      <h4>{t('questions.triads.unbalanced')}</h4>
      <QuestionAnswer asked={asked}>
        {({ analysis: { balance } }) => (
          <BoundedList
            items={balance.unbalancedTriads}
            keyOf={({ entities }) => entities.map(({ id }) => id).join('|')}
          >
            {({ entities, ties }) => (
              <details>
                <summary>{entities.map(({ name }) => name).join(' · ')}</summary>
                {ties.map((tie) => (
                  <TieLine key={`${tie.one.id}|${tie.other.id}`} tie={tie} />
                ))}
              </details>
            )}
          </BoundedList>
        )}
      </QuestionAnswer>
      <Pages count={count} size={pageSize} skip={start} turn={setSkip} />
    </>
  );
}
