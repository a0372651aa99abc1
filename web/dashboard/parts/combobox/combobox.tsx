import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import styles from './combobox.module.css';

/** Something to choose, as the list shows it. */
export interface Option {
  readonly key: string;
  readonly title: ReactNode;
  /** What kind of thing it is, in a word or two, where the list has several. */
  readonly kind?: string;
  readonly remark?: string | null;
}

/** What the box itself takes besides what it is a combobox by. */
export type BoxProps = Pick<
  ComponentProps<'input'>,
  'ref' | 'type' | 'placeholder' | 'title' | 'onFocus' | 'aria-label' | 'aria-invalid' | 'aria-describedby'
>;

interface ComboboxProps<One extends Option> {
  /** What the list is called. */
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly options: readonly One[];
  /** Whether the options are those of the text that is written, and all of them: of an earlier one, nothing can have been meant. */
  readonly isSettled: boolean;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly take: (option: One) => void;
  /** Called when the box is left, or closed, with nothing taken. */
  readonly leave?: () => void;
  /** What is said where nothing was found; null for nothing. */
  readonly none?: string | null;
  /** The box with what stands about it, a label before all; the list is below, and no part of a label. */
  readonly frame?: (box: (props: BoxProps) => ReactNode) => ReactNode;
}

/** The most that the API takes of a text to look for. */
const longest = 200;

/**
 * A box to write in, with a list of what may be meant by it (a combobox, as ARIA has it). The focus stays in the box: arrows go through
 * the list, Enter takes, Escape closes. Who is quicker with Enter than the answer has what comes first by then.
 */
export function Combobox<One extends Option>(props: ComboboxProps<One>) {
  const { label, text, write, options, isSettled, isOpen, setOpen, take, leave, none = null } = props;
  const { frame = (box) => box({}) } = props;
  const [atKey, setAtKey] = useState<string | null>(null);
  const [isMeant, setMeant] = useState(false);
  const list = useId();
  const at = Math.max(
    0,
    options.findIndex(({ key }) => key === atKey),
  );
  const isThere = atKey === null || options[at]?.key === atKey;
  const isListed = isOpen && options.length > 0;
  const meant = isListed && isMeant && isSettled && isThere ? options[at] : undefined;
  const choose = (option: One) => {
    setAtKey(null);
    setMeant(false);
    setOpen(false);
    take(option);
  };
  useEffect(() => {
    if (meant !== undefined) choose(meant);
  });
  useEffect(() => {
    if (isListed) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at, isListed]);
  const close = () => {
    setMeant(false);
    setOpen(false);
    leave?.();
  };
  const step = (by: number) => {
    const next = Math.max(0, Math.min(at + by, options.length - 1));
    setAtKey(options[next]?.key ?? null);
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter and arrows belong to whoever composes a letter of them.
    if (event.nativeEvent.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow && isOpen) step(event.key === 'ArrowDown' ? 1 : -1);
    else if (isArrow) setOpen(true);
    // Closed, the keys are those of the form or the dialog about it.
    else if (!isOpen) return;
    else if (event.key === 'Enter' && text.trim() !== '') setMeant(true);
    else if (event.key === 'Enter' || event.key === 'Escape') close();
    else return;
    event.stopPropagation();
    event.preventDefault();
  };
  const box = (marks: BoxProps) => (
    <input
      {...marks}
      role="combobox"
      aria-expanded={isListed}
      aria-controls={list}
      aria-activedescendant={isListed ? `${list}-${at}` : undefined}
      aria-autocomplete="list"
      autoComplete="off"
      maxLength={longest}
      value={text}
      onBlur={close}
      onKeyDown={onKey}
      onChange={({ currentTarget }) => {
        setAtKey(null);
        setMeant(false);
        setOpen(true);
        write(currentTarget.value);
      }}
    />
  );
  return (
    <div className={styles.combobox}>
      {frame(box)}
      <div
        id={list}
        role="listbox"
        aria-label={label}
        aria-busy={!isSettled}
        className={styles.found}
        hidden={!isListed}
      >
        {isOpen &&
          options.map((option, index) => (
            <div
              key={option.key}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the box loses the focus, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              <strong>{option.title}</strong> {option.kind !== undefined && <span>{option.kind}</span>}
              {typeof option.remark === 'string' && <small>{option.remark}</small>}
            </div>
          ))}
      </div>
      {isOpen && isSettled && options.length === 0 && none !== null && (
        <p className={styles.found} role="status">
          {none}
        </p>
      )}
    </div>
  );
}
