import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { SearchDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { Field } from './field.js';
import styles from './form.module.css';
import { type Named, NewEntity } from './new-entity.js';

const pauseMs = 150;

interface EntityPickerProps {
  readonly label: string;
  /** The id of who is chosen; empty for nobody yet. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly fault: string | null;
  /** Whether whoever is not found may be recorded. */
  readonly mayRecord?: boolean;
}

/** Chooses somebody who is recorded, by any name, however spelt (a combobox, as ARIA has it); or records somebody new. */
export function EntityPicker({ label, chosen, choose, fault, mayRecord = false }: EntityPickerProps) {
  const [text, setText] = useState(chosen);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const { data, isStale } = useAnswer(SearchDocument, isOpen && asked !== '' ? { text: asked } : null);
  const found = data?.entities.nodes ?? [];
  const list = useId();
  const take = (entity: Named) => {
    choose(entity.id);
    setText(entity.name);
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isOpen) return;
    const suggested = !isStale && asked === text.trim() ? found[at] : undefined;
    if (event.key === 'ArrowDown') setAt(Math.max(0, Math.min(at + 1, found.length - 1)));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') {
      if (suggested !== undefined) take(suggested);
    } else if (event.key === 'Escape') {
      // The form stays; only what is suggested goes.
      event.stopPropagation();
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  const isListed = isOpen && asked !== '' && found.length > 0;
  const isNobody =
    mayRecord &&
    chosen === '' &&
    asked !== '' &&
    asked === text.trim() &&
    (!isOpen || (!isStale && data?.entities.nodes.length === 0));
  return (
    <div className={styles.picker}>
      <Field label={label} fault={fault}>
        {(marks) => (
          <input
            {...marks}
            role="combobox"
            aria-expanded={isListed}
            aria-controls={list}
            aria-activedescendant={isListed ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            maxLength={200}
            value={text}
            onKeyDown={onKey}
            onBlur={() => setOpen(false)}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setAt(0);
              setOpen(true);
              // Whoever was chosen is no longer who is written there.
              choose('');
            }}
          />
        )}
      </Field>
      <div id={list} role="listbox" aria-label={label} className={styles.suggestions} hidden={!isListed}>
        {found.map((entity, index) => (
          <div
            key={entity.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              take(entity);
            }}
          >
            <Name>{entity.name}</Name> <small>{entity.id}</small>
          </div>
        ))}
      </div>
      {isNobody && <NewEntity key={asked} name={asked} choose={take} />}
    </div>
  );
}
