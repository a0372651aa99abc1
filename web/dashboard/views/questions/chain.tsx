import type { ReactNode } from 'react';
import { EntityLink } from '../../selection/entity-link.js';
import styles from './chain.module.css';

interface ChainLink {
  readonly entity: { readonly id: string; readonly name: string };
  /** How one comes to it; nothing for the first. */
  readonly step?: ReactNode;
  /** What is to be said of it. */
  readonly note?: ReactNode;
}

/** Entities one after the other, with what leads from each to the next: drawn along the line, or downwards where it is narrow. */
export function Chain({ label, links }: { readonly label: string; readonly links: readonly ChainLink[] }) {
  return (
    <ol className={styles.chain} aria-label={label}>
      {links.map(({ entity, step, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what a link is.
        <li key={index}>
          {step}
          <span className={styles.stop}>
            <EntityLink entity={entity} />
            {note}
          </span>
        </li>
      ))}
    </ol>
  );
}
