import { useState } from 'react';
import { Combobox, type Option } from '../parts/combobox/combobox.js';
import { Labelled } from '../parts/labelled.js';
import { t } from '../texts/texts.js';

interface SourceFieldProps {
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  /** The sources that the text may mean; without a text, those that there are. */
  readonly sources: readonly Option[];
  /** Whether they are those of this text, and all of them. */
  readonly isSettled: boolean;
  /** Takes the source of a key. */
  readonly take: (key: string) => void;
}

/** A source to choose, as a field of a form: one after the other, for whichever is taken leaves the field empty. */
export function SourceField({ label, text, write, sources, isSettled, take }: SourceFieldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Combobox
      label={label}
      text={text}
      write={write}
      options={sources}
      isSettled={isSettled}
      isOpen={isOpen}
      setOpen={setOpen}
      take={({ key }) => {
        write('');
        take(key);
      }}
      leave={() => write('')}
      none={text.trim() === '' ? null : t('search.none', { text: text.trim() })}
      frame={(box) => (
        <Labelled label={label}>
          {box({ type: 'search', placeholder: t('word.placeholder'), onFocus: () => setOpen(true) })}
        </Labelled>
      )}
    />
  );
}
