import type { ReactNode } from 'react';
import styles from './labelled.module.css';

interface LabelledProps {
  readonly label: string;
  /** How it looks, where that is not as in a form. */
  readonly className?: string | undefined;
  /** The control that it is called so. */
  readonly children: ReactNode;
}

/** A control of a form below what it is called. */
export function Labelled({ label, className = styles.labelled, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what the children are.
    <label className={className}>
      <span>{label}</span>
      {children}
    </label>
  );
}
