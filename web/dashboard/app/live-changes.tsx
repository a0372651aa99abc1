import { useIsFetching } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { LastDayDocument } from '../generated/graphql.js';

const Live = lazy(() => import('../live/live.js'));

/** What keeps the page up to date, loaded once what is looked at is there. */
export function LiveChanges() {
  const { data } = useAnswer(LastDayDocument, {});
  const isAtRest = useIsFetching() === 0 && data !== undefined;
  const [hasBegun, begin] = useState(false);
  useEffect(() => {
    if (isAtRest) begin(true);
  }, [isAtRest]);
  if (!hasBegun || data === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Live opened={data.lastChange} />
    </Suspense>
  );
}
