import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import styles from './boxes.module.css';

interface DropDownProps {
  /** What the button says. */
  readonly label: string;
  /** Whether the button stands out, for something in it is in force. */
  readonly isActive?: boolean;
  readonly children: ReactNode;
}

/** A button, and a box below it: the browser's own popover, which closes with Escape and with a click elsewhere. */
export function DropDown({ label, isActive = false, children }: DropDownProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.dropDown}>
      <Button popoverTarget={id} variant={isActive ? 'filled' : 'default'} size="sm" aria-expanded={isOpen}>
        {label}
      </Button>
      <section
        id={id}
        popover="auto"
        className={styles.box}
        aria-label={label}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && children}
      </section>
    </div>
  );
}
