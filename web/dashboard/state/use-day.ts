import { useAsking } from '../api/use-answer.js';
import { LastDayDocument } from '../generated/graphql.js';
import { usePlace } from './place.js';
import { type ShownDay, shownDay } from './shown-day.js';

/** The day that is shown at the place where the page is. */
export function useDay(): ShownDay {
  const [place] = usePlace();
  const { answer, query } = useAsking(LastDayDocument, {});
  // Once it is in doubt, it stays so while it is asked for again: the day does not come and go.
  return shownDay(place, answer.data, query.errorUpdateCount > 0);
}
