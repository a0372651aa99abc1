import { useId, useState } from 'react';
import { t } from '../texts/texts.js';

interface Source {
  readonly id: string;
  readonly name: string;
}

interface SourceFieldProps {
  readonly label: string;
  readonly sources: readonly Source[];
  readonly take: (id: string) => void;
}

/** One of a list of sources to choose by name: the browser's own suggestions. What is typed and is none of them means nothing. */
export function SourceField({ label, sources, take }: SourceFieldProps) {
  const [typed, setTyped] = useState('');
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
