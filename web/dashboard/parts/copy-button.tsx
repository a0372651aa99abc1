import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { t } from '../texts/texts.js';

/** Copies a text, and says so; where the browser does not let it, as over plain HTTP, shows the text to be copied by hand. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { copy, copied, error } = useClipboard();
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => copy(text)}>
        {copied ? t('claim.copied') : children}
      </Button>
      {error !== null && (
        <label role="alert">
          {t('claim.notCopied')}{' '}
          <input readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  );
}
