import { useState } from 'react';
import { t } from '../texts/texts.js';

/** Why something is done, as it is written: nothing is done without. */
export interface Reason {
  readonly text: string;
  readonly set: (text: string) => void;
  /** What is wrong with it here already; null where nothing is. */
  readonly fault: string | null;
  /** Does something with it, where there is one, and says otherwise that it is missing. */
  readonly give: (act: (reason: string) => void) => void;
}

export function useReason(): Reason {
  const [text, set] = useState('');
  const [isAskedFor, setAskedFor] = useState(false);
  const given = text.trim();
  return {
    text,
    set,
    fault: isAskedFor && given === '' ? t('recording.missing') : null,
    give: (act) => {
      setAskedFor(true);
      if (given !== '') act(given);
    },
  };
}
