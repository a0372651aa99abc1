import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Combobox, type Option } from '../parts/combobox/combobox.js';
import { Labelled } from '../parts/labelled.js';
import { pauseMs } from '../search/pause.js';
import { t } from '../texts/texts.js';

/** The sources that some words may mean. */
export interface Sources {
  readonly sources: readonly Option[];
  /** Whether they are those of these very words, and all of them. */
  readonly isWhole: boolean;
}

interface SourceFieldProps {
  readonly label: string;
  /** Whom words may mean that were typed, as the server knows; null for those to choose among before any are. */
  readonly useSources: (words: string | null) => Sources;
  /** Takes the source of a key. */
  readonly take: (key: string) => void;
}

/** A source to choose, as a field of a form: one after the other, for whichever is taken leaves the field empty. */
export function SourceField({ label, useSources, take }: SourceFieldProps) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const text = typed.trim();
  const [asked] = useDebouncedValue(text, pauseMs);
  const { sources, isWhole } = useSources(asked === '' ? null : asked);
  return (
    <Combobox
      label={label}
      text={typed}
      write={setTyped}
      options={sources}
      isSettled={isWhole && asked === text}
      isOpen={isOpen}
      setOpen={setOpen}
      take={({ key }) => {
        setTyped('');
        take(key);
      }}
      leave={() => setTyped('')}
      none={text === '' ? null : t('search.none', { text })}
      frame={(box) => (
        <Labelled label={label}>
          {box({ type: 'search', placeholder: t('word.placeholder'), onFocus: () => setOpen(true) })}
        </Labelled>
      )}
    />
  );
}
