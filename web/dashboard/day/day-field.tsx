import { useState } from 'react';
import { Labelled } from '../parts/labelled.js';
import { isDay } from './calendar.js';

interface DayFieldProps {
  readonly label: string;
  /** How it looks, where that is not as in a form. */
  readonly className?: string | undefined;
  /** The day that counts; null for none. */
  readonly day: string | null;
  readonly last?: string;
  readonly set: (day: string) => void;
  /** Left out where there has to be a day. */
  readonly clear?: () => void;
}

/**
 * A day to type or to pick. Who types 2024 writes 0002, 0020 and 0202 on the way, none of which is meant: a year of less than
 * four figures counts once Enter is pressed or the field is left.
 */
export function DayField(props: DayFieldProps) {
  const { label, className, day, last = '9999-12-31', set, clear } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(null);
    if (isDay(text)) set(text);
  };
  const change = ({ value, validity }: HTMLInputElement) => {
    if (value >= '1000') take(value);
    else setTyped(value);
    // What is typed in part has no value either, and clears nothing.
    if (value === '' && !validity.badInput) clear?.();
  };
  return (
    <Labelled label={label} className={className}>
      <input
        type="date"
        min="0001-01-01"
        max={last}
        value={typed ?? day ?? ''}
        onChange={({ currentTarget }) => change(currentTarget)}
        onBlur={() => take(typed ?? '')}
        onKeyDown={({ key }) => key === 'Enter' && take(typed ?? '')}
      />
    </Labelled>
  );
}
