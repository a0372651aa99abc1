import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { t } from '../texts/texts.js';

/** Copies a text, and says so. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { copy, copied } = useClipboard();
  return (
    <Button size="compact-xs" variant="default" onClick={() => copy(text)}>
      {copied ? t('claim.copied') : children}
    </Button>
  );
}
