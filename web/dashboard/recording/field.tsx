import { type ReactNode, useId } from 'react';
import { Labelled } from '../parts/labelled.js';
import styles from './form.module.css';

/** What a field of a form has to say of itself to whoever cannot see it. */
export interface FieldMarks {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** What is wrong with it; null where nothing is. */
  readonly fault: string | null;
  readonly children: (marks: FieldMarks) => ReactNode;
}

/** A field of a form with its name before it, and what is wrong with it below. */
export function Field({ label, fault, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <Labelled label={label}>
        {children({ 'aria-invalid': fault !== null, 'aria-describedby': fault === null ? undefined : id })}
      </Labelled>
      <FaultNote id={id} fault={fault} />
    </div>
  );
}

/** What is wrong, said as it appears. */
export function FaultNote({ id, fault }: { readonly id?: string; readonly fault: string | null }) {
  return (
    fault !== null && (
      <p id={id} className={styles.fault} role="alert">
        {fault}
      </p>
    )
  );
}
