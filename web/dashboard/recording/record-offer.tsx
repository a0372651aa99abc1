import { Button } from '@mantine/core';
import { lazy, type RefObject, useState } from 'react';
import { may, useViewer } from '../access/use-viewer.js';
import { t } from '../texts/texts.js';
import { FormDialog } from './form-dialog.js';
import type { Chosen } from './passage-picker.js';
import type { SourceSentence } from './record-claim.js';
import { selectedWithin } from './selected-within.js';

const RecordClaim = lazy(() => import('./record-claim.js'));

interface RecordOfferProps {
  readonly sentence: SourceSentence;
  /** The element that has the sentence's words: what is selected in it is what the claim is read from. */
  readonly words?: RefObject<HTMLElement | null>;
}

/** Recording a claim from a sentence, for analysts. */
export function RecordOffer({ sentence, words }: RecordOfferProps) {
  const viewer = useViewer();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!may(viewer, 'ANALYST')) return null;
  const open = () => {
    setChosen(selectedWithin(words?.current ?? null) ?? { from: 0, to: 0 });
  };
  const close = () => setChosen(null);
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        // A press would take the selection away before it is looked at.
        onMouseDown={(event) => event.preventDefault()}
        onClick={open}
        aria-label={
          sentence.number === null ? undefined : t('recording.recordFrom', { number: sentence.number })
        }
      >
        {t('recording.recordClaim')}
      </Button>
      <FormDialog isOpen={chosen !== null} close={close} title={t('recording.recordClaim')}>
        {chosen !== null && <RecordClaim sentence={sentence} chosen={chosen} close={close} />}
      </FormDialog>
    </>
  );
}
