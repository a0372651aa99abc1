import { type Answered, useAnswer } from '../api/use-answer.js';
import { ChangedDaysDocument, type ChangedDaysQuery } from '../generated/graphql.js';
import { lastingFilter } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { evidenceOf } from '../state/whose-word.js';
import { addDays } from './calendar.js';
import type { Span } from './reach.js';

/** The days of a span on which something changed that the filters let through, by those whose word counts. */
export function useChangedDays(span: Span | null): Answered<ChangedDaysQuery> {
  const [place] = usePlace();
  return useAnswer(
    ChangedDaysDocument,
    span === null
      ? null
      : {
          from: span.first,
          to: addDays(span.last, 1),
          knownAt: place.known,
          where: lastingFilter(place),
          evidence: evidenceOf(place),
        },
  );
}
