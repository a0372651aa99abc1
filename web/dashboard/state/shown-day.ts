import { today } from '../day/calendar.js';
import type { LastDayQuery } from '../generated/graphql.js';
import type { Place } from './place.js';

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

/**
 * The page opens on the last day that any source speaks of: of today, nothing may be known at all.
 *
 * @param answer what is known of the last day; undefined before the first answer
 * @param isLastDayInDoubt whether there was trouble with asking for it
 */
export function shownDay(
  place: Pick<Place, 'day'>,
  answer: LastDayQuery | undefined,
  isLastDayInDoubt: boolean,
): ShownDay {
  const lastDay = answer === undefined ? undefined : (answer.claims.nodes[0]?.attestedOn ?? null);
  if (typeof lastDay === 'string') openedOn ??= lastDay;
  const usual = lastDay === undefined ? undefined : (openedOn ?? today());
  // A day that was given can be asked about, whatever became of the other question.
  return { day: place.day ?? usual ?? (isLastDayInDoubt ? today() : undefined), lastDay, isLastDayInDoubt };
}
