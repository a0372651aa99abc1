import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../texts/texts.js';
import type { Finding } from './finding.js';
import styles from './search-box.module.css';
import { useFindings } from './use-findings.js';

/** The most that the API takes. */
const longest = 200;
/** How long a reader may pause in a word before it is looked for, in milliseconds. */
const pauseMs = 150;

/** Finds actors, relations, documents and commands, however they are spelt (a combobox, as ARIA has it). */
export function SearchBox() {
  const [text, setText] = useState('');
  const [atKey, setAtKey] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isChosen, setChosen] = useState(false);
  const [asked] = useDebouncedValue(text.trim(), pauseMs);
  const { findings, isSettled } = useFindings(isOpen ? asked : '');
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const at = Math.max(
    0,
    findings.findIndex(({ key }) => key === atKey),
  );
  useHotkeys([
    ['/', () => input.current?.focus()],
    ['mod+K', () => input.current?.focus()],
  ]);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);
  const choose = (finding: Finding) => {
    setText('');
    setChosen(false);
    setOpen(false);
    input.current?.blur();
    finding.choose();
  };
  // Who is quicker with Enter than the answer has what comes first by then: of an earlier text, nothing can have been meant.
  const isThere = atKey === null || findings[at]?.key === atKey;
  const meant = isChosen && isThere && isSettled && asked === text.trim() ? findings[at] : undefined;
  useEffect(() => {
    if (meant !== undefined) choose(meant);
  });
  const step = (by: number) => {
    const next = Math.max(0, Math.min(at + by, findings.length - 1));
    setAtKey(findings[next]?.key ?? null);
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter and arrows belong to whoever composes a letter of them.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') setChosen(true);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const isListed = isOpen && asked !== '';
  const hasFound = isListed && findings.length > 0;
  return (
    <div className={styles.search}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={hasFound}
        aria-controls={list}
        aria-activedescendant={hasFound ? `${list}-${at}` : undefined}
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
          setChosen(false);
          setAtKey(null);
          setOpen(true);
        }}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t('search.results')}
        aria-busy={!isSettled || asked !== text.trim()}
        className={styles.found}
        hidden={!hasFound}
      >
        {findings.map((finding, index) => (
          <div
            key={finding.key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the box loses the focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(finding);
            }}
          >
            <strong>{finding.title}</strong> <span>{finding.kind}</span>
            {typeof finding.remark === 'string' && <small>{finding.remark}</small>}
          </div>
        ))}
      </div>
      {isListed && isSettled && findings.length === 0 && (
        <p className={styles.found} role="status">
          {t('search.none', { text: asked })}
        </p>
      )}
    </div>
  );
}
