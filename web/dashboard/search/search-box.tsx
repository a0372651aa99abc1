import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { Combobox } from '../parts/combobox/combobox.js';
import { t } from '../texts/texts.js';
import { pauseMs } from './pause.js';
import styles from './search-box.module.css';
import { useFindings } from './use-findings.js';

/** Finds actors, relations, documents and commands, however they are spelt. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const { findings, isSettled } = useFindings(isOpen ? asked : '');
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([
    ['/', () => input.current?.focus()],
    ['mod+K', () => input.current?.focus()],
  ]);
  return (
    <div className={styles.search}>
      <Combobox
        label={t('search.results')}
        text={text}
        write={setText}
        options={findings}
        isSettled={isSettled && asked === text.trim()}
        isOpen={isOpen}
        setOpen={setOpen}
        take={({ choose }) => {
          setText('');
          input.current?.blur();
          choose();
        }}
        none={asked === '' ? null : t('search.none', { text: asked })}
        frame={(box) =>
          box({
            ref: input,
            type: 'search',
            'aria-label': t('search.label'),
            placeholder: t('search.placeholder'),
            title: t('search.hint'),
            onFocus: () => setOpen(true),
          })
        }
      />
    </div>
  );
}
