import type { ComponentProps } from 'react';

/** What a select has besides what it chooses between. */
type Marks = Omit<ComponentProps<'select'>, 'value' | 'defaultValue' | 'onChange' | 'children' | 'multiple'>;

interface SelectProps<Word extends string | number> extends Marks {
  readonly all: readonly Word[];
  readonly chosen: Word;
  readonly choose: (word: Word) => void;
  /** What a word is called; by itself where left out. */
  readonly say?: (word: Word) => string;
}

/** One of a few words to choose: the browser's own list of them. */
export function Select<Word extends string | number>(props: SelectProps<Word>) {
  const { all, chosen, choose, say = String, ...marks } = props;
  return (
    <select
      {...marks}
      value={chosen}
      onChange={({ currentTarget: { value } }) => {
        const word = all.find((each) => String(each) === value);
        if (word !== undefined) choose(word);
      }}
    >
      {all.map((word) => (
        <option key={word} value={word}>
          {say(word)}
        </option>
      ))}
    </select>
  );
}

interface SelectOrNoneProps<Word extends string> extends Marks {
  /** What is said of none of them. */
  readonly none: string;
  readonly all: readonly Word[];
  readonly chosen: Word | null;
  readonly choose: (word: Word | null) => void;
  readonly say?: (word: Word) => string;
}

/** The same, or none of them. */
export function SelectOrNone<Word extends string>(props: SelectOrNoneProps<Word>) {
  const { none, all, chosen, choose, say = String, ...marks } = props;
  return (
    <Select<Word | ''>
      {...marks}
      all={['', ...all]}
      chosen={chosen ?? ''}
      choose={(word) => choose(word === '' ? null : word)}
      say={(word) => (word === '' ? none : say(word))}
    />
  );
}
