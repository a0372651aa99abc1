import { Button } from '@mantine/core';
import type { More } from '../api/use-pages.js';
import { TroubleNote } from './states.js';

interface LoadMoreProps {
  readonly more: More;
  /** What the button says. */
  readonly label: string;
  readonly size?: 'xs' | 'compact-sm';
  /** Whether what is shown is not what is asked for: then there is nothing to load more of. */
  readonly isStale?: boolean;
}

/** Loads the next page of a list, where there is one. */
export function LoadMore({ more, label, size = 'xs', isStale = false }: LoadMoreProps) {
  return (
    <>
      {more.trouble !== null && <TroubleNote trouble={more.trouble} retry={more.load} />}
      {more.isThere && (
        <Button size={size} variant="default" loading={more.isLoading} disabled={isStale} onClick={more.load}>
          {label}
        </Button>
      )}
    </>
  );
}
