import { Button } from '@mantine/core';
import type { More } from '../api/use-pages.js';
import { t } from '../texts/texts.js';
import { TroubleNote } from './states.js';

interface LoadMoreProps {
  readonly more: More;
  /** How many are not shown yet. */
  readonly left: number;
  readonly isDisabled?: boolean;
}

/** The way to the next page of a list, and what went wrong with it; nothing where that was the last. */
export function LoadMore({ more, left, isDisabled = false }: LoadMoreProps) {
  return (
    <>
      {more.trouble !== null && <TroubleNote trouble={more.trouble} retry={more.loadMore} />}
      {more.hasMore && (
        <Button
          variant="default"
          size="compact-sm"
          loading={more.isLoadingMore}
          disabled={isDisabled}
          onClick={more.loadMore}
        >
          {t('states.loadMore', { count: left })}
        </Button>
      )}
    </>
  );
}
