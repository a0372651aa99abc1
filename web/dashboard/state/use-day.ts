import { useAnswer } from '../api/use-answer.js';
import { today } from '../day/calendar.js';
import { LastDayDocument } from '../generated/graphql.js';
import { usePlace } from './place.js';

/** The day that is shown, and the last that any source speaks of. */
export interface ShownDay {
  /** The day shown; undefined until it is known. */
  readonly day: string | undefined;
  /** The last day that any source speaks of; null where no source speaks; undefined until it is known. */
  readonly lastDay: string | null | undefined;
  /** Whether the last day could not be asked for. */
  readonly isLastDayInDoubt: boolean;
}

/** The last day that was spoken of when the page was opened: where somebody records a later one meanwhile, no day moves. */
let openedOn: string | undefined;

/** The page opens on the last day that any source speaks of: of today, nothing may be known at all. */
export function useDay(): ShownDay {
  const [place] = usePlace();
  const { data, trouble } = useAnswer(LastDayDocument, {});
  const lastDay = data === undefined ? undefined : (data.claims.nodes[0]?.attestedOn ?? null);
  if (typeof lastDay === 'string') openedOn ??= lastDay;
  const usual = lastDay === undefined ? undefined : (openedOn ?? today());
  // A day that was given can be asked about, whatever became of the other question.
  const isLastDayInDoubt = trouble !== null;
  return { day: place.day ?? usual ?? (isLastDayInDoubt ? today() : undefined), lastDay, isLastDayInDoubt };
}
