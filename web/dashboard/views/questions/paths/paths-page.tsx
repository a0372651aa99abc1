import { Button } from '@mantine/core';
import { useState } from 'react';
import { PathsDocument, type PathsQuery } from '../../../generated/graphql.js';
import { Labelled } from '../../../parts/labelled.js';
import { Select } from '../../../parts/select.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { EntityField } from '../../../search/entity-field.js';
import { usePlace } from '../../../state/place.js';
import { pathRules } from '../../../state/words.js';
import { t } from '../../../texts/texts.js';
import { Chain } from '../chain.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { Step } from '../step.js';
import { useQuestion } from '../use-question.js';

type Path = PathsQuery['analysis']['paths'][number];

const fewest = 10;
/** The most that the API gives. */
const most = 200;

/** How one leads to another. */
export default function PathsPage() {
  const [{ from, to, rule, steps }] = usePlace();
  const picture = useAskedPicture();
  const [shown, setShown] = useState(fewest);
  const asked = useQuestion(
    PathsDocument,
    picture === null || from === null || to === null
      ? null
      : // One more than is shown tells whether there are more.
        { ...picture, from, to, rule, maxLength: steps, first: Math.min(shown + 1, most) },
  );
  return (
    <>
      <PathsForm />
      {from === null || to === null ? (
        <p className={styles.none}>{t('questions.paths.choose')}</p>
      ) : (
        <QuestionAnswer asked={asked}>
          {({ analysis: { paths } }) => (
            <Paths paths={paths} shown={shown} showMore={() => setShown(Math.min(5 * shown, most))} />
          )}
        </QuestionAnswer>
      )}
    </>
  );
}

function PathsForm() {
  const [{ from, to, rule, steps }, go] = usePlace();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <EntityField label={t('questions.paths.from')} chosen={from} choose={(id) => void go({ from: id })} />
      <EntityField label={t('questions.paths.to')} chosen={to} choose={(id) => void go({ to: id })} />
      <Labelled label={t('questions.paths.rule')}>
        <Select
          all={pathRules}
          chosen={rule}
          choose={(chosen) => void go({ rule: chosen })}
          say={(each) => t(`questions.paths.rules.${each}`)}
        />
      </Labelled>
      <Labelled label={t('questions.paths.steps')}>
        <Select all={[1, 2, 3, 4, 5, 6, 7, 8]} chosen={steps} choose={(count) => void go({ steps: count })} />
      </Labelled>
      <Button variant="default" size="sm" onClick={() => void go({ from: to, to: from })}>
        {t('questions.paths.swap')}
      </Button>
    </form>
  );
}

interface PathsProps {
  readonly paths: readonly Path[];
  readonly shown: number;
  readonly showMore: () => void;
}

function Paths({ paths, shown, showMore }: PathsProps) {
  if (paths.length === 0) return <p className={styles.none}>{t('questions.paths.none')}</p>;
  const hasMore = paths.length > shown;
  return (
    <>
      <ol className={styles.items}>
        {paths.slice(0, shown).map((path) => (
          <li key={idOf(path)}>
            <PathChain path={path} />
          </li>
        ))}
      </ol>
      {hasMore && (
        <p className={styles.note}>
          {t('questions.paths.more', { count: shown })}{' '}
          <Button size="compact-sm" variant="default" onClick={showMore}>
            {t('questions.paths.showMore')}
          </Button>
        </p>
      )}
      {paths.length === most && <p className={styles.note}>{t('questions.paths.atMost', { count: most })}</p>}
    </>
  );
}

function PathChain({ path }: { readonly path: Path }) {
  const [first] = path.steps;
  if (first === undefined) return null;
  const summary = t('questions.paths.path', {
    steps: t('questions.paths.length', { count: path.length }),
    origins: t('relation.origins', { count: path.leastOriginCount }),
  });
  return (
    <>
      <p className={styles.note}>{summary}</p>
      <Chain
        label={summary}
        links={[
          { entity: first.from },
          ...path.steps.map(({ from, to, relations }) => ({
            entity: to,
            step: <Step from={from.id} relations={relations} />,
          })),
        ]}
      />
    </>
  );
}

function idOf({ steps }: Path): string {
  return steps.map(({ to }) => to.id).join('|');
}
