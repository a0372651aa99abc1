import { Checkbox } from '@mantine/core';
import styles from './filter-form.module.css';

interface ChoicesProps<Word extends string> {
  readonly label: string;
  readonly all: readonly Word[];
  readonly chosen: readonly Word[];
  readonly say: (word: Word) => string;
  readonly choose: (words: Word[]) => void;
}

/** Words of which some count. The last one stays: to choose nothing would show nothing. */
export function Choices<Word extends string>({ label, all, chosen, say, choose }: ChoicesProps<Word>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {all.map((word) => {
        const isChosen = chosen.includes(word);
        return (
          <Checkbox
            key={word}
            size="sm"
            label={say(word)}
            checked={isChosen}
            disabled={isChosen && chosen.length === 1}
            onChange={() => choose(all.filter((each) => (each === word ? !isChosen : chosen.includes(each))))}
          />
        );
      })}
    </fieldset>
  );
}
