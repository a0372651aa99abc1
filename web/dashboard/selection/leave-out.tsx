import { Button } from '@mantine/core';
import { usePlace } from '../state/place.js';
import { withSource } from '../state/whose-word.js';
import { t } from '../texts/texts.js';

/** Asks what would stand without the word of an origin. */
export function LeaveOutOrigin({ id }: { readonly id: string }) {
  const [{ unheard }, go] = usePlace();
  return (
    <Button
      size="compact-xs"
      variant="default"
      title={t('word.leaveOutHint')}
      onClick={() => void go({ unheard: withSource(unheard, id) })}
    >
      {t('word.leaveOut')}
    </Button>
  );
}

/** Asks what would stand if a document had not been read; offers to read it again where it is left out. */
export function LeaveOutDocument({ id }: { readonly id: string }) {
  const [{ unread }, go] = usePlace();
  const isOut = unread.includes(id);
  return (
    <Button
      size="compact-sm"
      variant="default"
      title={t('word.leaveOutHint')}
      onClick={() =>
        void go({ unread: isOut ? unread.filter((each) => each !== id) : withSource(unread, id) })
      }
    >
      {t(isOut ? 'word.readAgain' : 'word.leaveDocumentOut')}
    </Button>
  );
}
