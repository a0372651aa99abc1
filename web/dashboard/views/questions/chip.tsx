import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../texts/texts.js';

/** What was chosen for a question, in a list of such, to be taken back. */
export function Chip({ undo, children }: { readonly undo: () => void; readonly children: ReactNode }) {
  return (
    <li>
      <span>{children}</span>
      <CloseButton size="sm" aria-label={t('questions.undo')} onClick={undo} />
    </li>
  );
}
