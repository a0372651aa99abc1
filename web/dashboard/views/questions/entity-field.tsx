import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { EntityNamesDocument, type EntityNamesQuery } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { useNames } from '../../state/use-names.js';
import { t } from '../../texts/texts.js';
import styles from './entity-field.module.css';

interface EntityFieldProps {
  readonly label: string;
  /** The id of the entity that is meant; null for none. */
  readonly chosen: string | null;
  /** Takes another; null where the field is emptied. */
  readonly choose: (id: string | null) => void;
}

type Found = EntityNamesQuery['entities']['nodes'][number];

/** The most that the API takes. */
const longest = 200;
/** How long a reader may pause in a word before it is looked for, in milliseconds. */
const pauseMs = 150;

/** An entity to choose by any of its names (a combobox, as ARIA has it). */
export function EntityField({ label, chosen, choose }: EntityFieldProps) {
  const names = useNames(chosen === null ? [] : [chosen]);
  const name = chosen === null ? null : (names.get(chosen) ?? chosen);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const text = (typed ?? '').trim();
  const [asked] = useDebouncedValue(text, pauseMs);
  const { data, isStale } = useAnswer(EntityNamesDocument, asked === '' ? null : { text: asked });
  const list = useId();
  const found = text === '' ? [] : (data?.entities.nodes ?? []);
  const isNone = text !== '' && text === asked && data !== undefined && !isStale && found.length === 0;
  const take = (entity: Found) => {
    setTyped(null);
    choose(entity.id);
  };
  const leave = () => {
    // Emptied on purpose, it means nobody; anything else that was typed and not taken means nothing.
    if (typed === '' && chosen !== null) choose(null);
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const pointed = !isStale && asked === text ? found[at] : undefined;
    if (event.key === 'ArrowDown') setAt(Math.max(0, Math.min(at + 1, found.length - 1)));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && pointed !== undefined) take(pointed);
    else if (event.key === 'Enter') leave();
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <label>
        <span>{label}</span>
        <input
          type="search"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={t('questions.anyName')}
          maxLength={longest}
          value={typed ?? name ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={leave}
          onKeyDown={onKey}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(0);
          }}
        />
      </label>
      <div id={list} role="listbox" aria-label={label} className={styles.found} hidden={found.length === 0}>
        {found.map((entity, index) => (
          <div
            key={entity.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the field loses the focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              take(entity);
            }}
          >
            <Name>{entity.name}</Name>{' '}
            <small>
              {t(`kind.${entity.__typename.toUpperCase() as Uppercase<typeof entity.__typename>}`)}
            </small>
          </div>
        ))}
      </div>
      {isNone && (
        <p className={styles.found} role="status">
          {t('search.none', { text })}
        </p>
      )}
    </div>
  );
}
