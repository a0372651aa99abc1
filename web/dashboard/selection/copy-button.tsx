import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { t } from '../texts/texts.js';

export function CopyButton({ text }: { readonly text: string }) {
  const { copy, copied } = useClipboard();
  return (
    <Button size="compact-xs" variant="default" onClick={() => copy(text)}>
      {copied ? t('claim.copied') : t('claim.copy')}
    </Button>
  );
}
