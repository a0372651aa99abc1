import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { pauseMs } from '../search/pause.js';
import { t } from '../texts/texts.js';

/** A source, as one of those to choose among. */
export interface Source {
  readonly id: string;
  readonly name: string;
}

interface SourceFieldProps {
  readonly label: string;
  /** Whom words may mean that were typed, as the server knows; null before any are. */
  readonly useSources: (words: string | null) => readonly Source[];
  readonly take: (id: string) => void;
}

/** The most that the API takes of a text to look for. */
const longest = 200;

/** A source to choose by name: the browser's own suggestions, of whom the server finds. What is typed and is none of them means nothing. */
export function SourceField({ label, useSources, take }: SourceFieldProps) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), pauseMs);
  const sources = useSources(asked === '' ? null : asked);
  const list = useId();
  const change = (text: string, otherwise = text) => {
    const chosen = sources.find(({ name }) => name === text);
    setTyped(chosen === undefined ? otherwise : '');
    if (chosen !== undefined) take(chosen.id);
  };
  return (
    <label>
      {label}
      <input
        type="search"
        list={list}
        maxLength={longest}
        placeholder={t('word.placeholder')}
        value={typed}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        // What was typed before the suggestions were there is taken as well.
        onKeyDown={({ key }) => key === 'Enter' && change(typed)}
        onBlur={() => change(typed, '')}
      />
      <datalist id={list}>
        {sources.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
