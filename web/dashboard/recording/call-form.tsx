import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Trouble } from '../api/trouble.js';
import { t } from '../texts/texts.js';
import { Faults } from './faults-note.js';
import styles from './form.module.css';

interface CallFormProps {
  /** What the form does, as its button says. */
  readonly does: string;
  readonly submit: () => void;
  readonly isPending: boolean;
  readonly trouble: Trouble | null;
  /** What is wrong, and at none of the form's fields. */
  readonly elsewhere: readonly string[];
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A form that does something: its fields, what is wrong at none of them, and the buttons that do it or leave it. */
export function CallForm({ does, submit, isPending, trouble, elsewhere, close, children }: CallFormProps) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <Faults trouble={trouble} elsewhere={elsewhere} />
      <p className={styles.actions}>
        <Button type="submit" size="sm" loading={isPending}>
          {does}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('recording.cancel')}
        </Button>
      </p>
    </form>
  );
}
