import { useAnswer } from '../api/use-answer.js';
import { LastDayDocument } from '../generated/graphql.js';
import { usePlace } from './place.js';
import { type ShownDay, shownDay } from './shown-day.js';

/** The day that is shown at the place where the page is. */
export function useDay(): ShownDay {
  const [place] = usePlace();
  const { data, trouble } = useAnswer(LastDayDocument, {});
  return shownDay(place, data, trouble !== null);
}
