import { useEffect, useRef } from 'react';
import { t } from '../texts/texts.js';
import { Field } from './field.js';
import styles from './form.module.css';

/** What is chosen of a text field, in its units. */
export interface Chosen {
  readonly from: number;
  readonly to: number;
}

interface PassagePickerProps {
  readonly text: string;
  readonly language: string;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly fault: string | null;
}

/** The sentence, of which words are chosen with the mouse or with Shift and the arrows; without any, all of it counts. */
export function PassagePicker({ text, language, chosen, choose, fault }: PassagePickerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef(chosen);
  useEffect(() => {
    const { from, to } = first.current;
    field.current?.setSelectionRange(from, to);
  }, []);
  const words = text.replaceAll('\r\n', '\n').slice(chosen.from, chosen.to);
  return (
    <div>
      <Field label={t('recording.passage')} fault={fault}>
        {(marks) => (
          <textarea
            {...marks}
            ref={field}
            readOnly
            rows={3}
            lang={language}
            dir="auto"
            value={text}
            onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
              choose({ from: selectionStart, to: selectionEnd })
            }
          />
        )}
      </Field>
      <p className={styles.hint} role="status">
        {words === '' ? t('recording.wholeSentence') : t('recording.words', { words })}
      </p>
    </div>
  );
}
