import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { SearchDocument } from '../generated/graphql.js';
import { type BoxProps, Combobox } from '../parts/combobox/combobox.js';
import { useNames } from '../state/use-names.js';
import { t } from '../texts/texts.js';
import { optionOf } from './entity-option.js';
import { pauseMs } from './pause.js';

/** Somebody as they are chosen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface EntityComboboxProps {
  readonly label: string;
  /** The id of who is chosen; null for nobody. */
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
  readonly frame: (box: (props: BoxProps) => ReactNode) => ReactNode;
  /**
   * What becomes of words that were written and mean nobody yet. Kept, they take the place of whoever was chosen; dropped, whoever
   * was chosen stays, unless nothing is left in the box.
   */
  readonly unmeant: 'kept' | 'dropped';
  /** What to do about a name by which nobody was chosen; left out where nothing can be done but to say so. */
  readonly nobody?: (name: string, take: (entity: Named) => void) => ReactNode;
}

/** An entity to choose by any of its names, however spelt. */
export function EntityCombobox({ label, chosen, choose, frame, unmeant, nobody }: EntityComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [taken, setTaken] = useState<Named | null>(null);
  const [isOpen, setOpen] = useState(false);
  const name = useNameOf(chosen, taken);
  const text = (typed ?? '').trim();
  const [asked] = useDebouncedValue(text, pauseMs);
  const isSought = isOpen && text !== '' && asked !== '';
  const { data, isStale, trouble } = useAnswer(SearchDocument, isSought ? { text: asked } : null);
  const found = data?.entities.nodes ?? [];
  const isSettled = text === asked && !isStale && (data !== undefined || trouble !== null);
  const take = (entity: Named) => {
    setTaken(entity);
    setTyped(null);
    choose(entity.id);
  };
  const leave = () => {
    if (unmeant === 'kept') return;
    if (typed === '' && chosen !== null) choose(null);
    setTyped(null);
  };
  const isNobody = chosen === null && text !== '' && text === asked;
  return (
    <>
      <Combobox
        label={label}
        text={typed ?? name ?? ''}
        write={(written) => {
          setTyped(written);
          if (unmeant === 'kept' && chosen !== null) choose(null);
        }}
        options={found.map((entity) => ({ ...optionOf(entity), entity }))}
        isSettled={isSettled}
        isOpen={isOpen}
        setOpen={setOpen}
        take={({ entity }) => take(entity)}
        leave={leave}
        none={nobody === undefined && text !== '' && trouble === null ? t('search.none', { text }) : null}
        frame={frame}
      />
      {isNobody && (!isOpen || (isSettled && found.length === 0)) && nobody?.(text, take)}
    </>
  );
}

/** What who is chosen is called: as they were taken, or, where they were chosen elsewhere, once it is known. */
function useNameOf(chosen: string | null, taken: Named | null): string | null {
  const isTaken = taken?.id === chosen;
  const names = useNames(chosen === null || isTaken ? [] : [chosen]);
  if (chosen === null) return null;
  return isTaken ? (taken?.name ?? chosen) : (names.get(chosen) ?? chosen);
}
