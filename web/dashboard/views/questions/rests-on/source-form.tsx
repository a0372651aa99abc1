import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../api/use-answer.js';
import { useDocuments } from '../../../filters/find-sources.js';
import { SourceField } from '../../../filters/source-field.js';
import { DocumentTitlesDocument, OriginNameDocument } from '../../../generated/graphql.js';
import { Name } from '../../../parts/name.js';
import { usePlace } from '../../../state/place.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';

/** The source that is left out: a document, or the one that is read; or an origin, chosen beside its claims. */
export function SourceForm() {
  const [{ origin, document }, go] = usePlace();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <SourceField
        label={t('questions.restsOn.document')}
        useSources={useDocuments}
        take={(id) => void go({ document: id, origin: null, claim: null })}
      />
      {origin !== null ? (
        <LeftOut says={t('questions.restsOn.origin')} undo={() => void go({ origin: null })}>
          <OriginName id={origin} />
        </LeftOut>
      ) : document !== null ? (
        <LeftOut says={t('questions.restsOn.document')} undo={() => void go({ document: null, claim: null })}>
          <DocumentTitle id={document} />
        </LeftOut>
      ) : (
        <p className={styles.note}>{t('questions.restsOn.originHint')}</p>
      )}
    </form>
  );
}

interface LeftOutProps {
  readonly says: string;
  readonly undo: () => void;
  readonly children: ReactNode;
}

function LeftOut({ says, undo, children }: LeftOutProps) {
  return (
    <p>
      {says} {children}{' '}
      <Button size="compact-xs" variant="default" onClick={undo}>
        {t('questions.whatIf.undo')}
      </Button>
    </p>
  );
}

function OriginName({ id }: { readonly id: string }) {
  const [{ known }] = usePlace();
  const { data } = useAnswer(OriginNameDocument, { origin: id, knownAt: known });
  return <Name>{data?.claims.nodes[0]?.origin.description ?? id}</Name>;
}

function DocumentTitle({ id }: { readonly id: string }) {
  const { data } = useAnswer(DocumentTitlesDocument, { ids: [id] });
  return <Name>{data?.documents.nodes[0]?.title ?? id}</Name>;
}
