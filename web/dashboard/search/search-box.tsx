import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { SearchDocument, type SearchQuery } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './search-box.module.css';

/** The most that the API takes. */
const longest = 200;
/** How long a reader may pause in a word before it is looked for, in milliseconds. */
const pauseMs = 150;

type Found = SearchQuery['entities']['nodes'][number];

/** Finds entities by any of their names, however they are spelt (a combobox, as ARIA has it). */
export function SearchBox() {
  const [, go] = usePlace();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const { data, isStale } = useAnswer(SearchDocument, asked === '' ? null : { text: asked });
  const found = data?.entities.nodes ?? [];
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useHotkeys([
    ['/', () => input.current?.focus()],
    ['mod+K', () => input.current?.focus()],
  ]);
  const select = (entity: Found) => {
    void go({ select: entity.id });
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter and arrows belong to whoever composes a letter of them.
    if (event.nativeEvent.isComposing) return;
    // Of an earlier text, nothing can have been meant.
    const chosen = !isStale && asked === text.trim() ? found[at] : undefined;
    if (event.key === 'ArrowDown') setAt(Math.max(0, Math.min(at + 1, found.length - 1)));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) select(chosen);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const isListed = isOpen && asked !== '';
  return (
    <div className={styles.search}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={isListed && found.length > 0}
        aria-controls={list}
        aria-activedescendant={isListed && found.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('search.placeholder')}
        title={t('search.hint')}
        maxLength={longest}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t('search.results')}
        className={styles.found}
        hidden={!isListed || found.length === 0}
      >
        {found.map((entity, index) => (
          <div
            key={entity.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the box loses the focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              select(entity);
            }}
          >
            <strong>
              <Name>{entity.name}</Name>
            </strong>{' '}
            <span>{t(`kind.${kindOf(entity)}`)}</span>
            {entity.summary !== null && <small>{entity.summary}</small>}
          </div>
        ))}
      </div>
      {isListed && data !== undefined && !isStale && found.length === 0 && (
        <p className={styles.found} role="status">
          {t('search.none', { text: asked })}
        </p>
      )}
    </div>
  );
}

function kindOf({ __typename }: Found) {
  return __typename.toUpperCase() as Uppercase<typeof __typename>;
}
