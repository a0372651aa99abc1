import type { Standing } from '../generated/graphql.js';
import { type AskedFilters, askedFilters } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';

/** The picture that an analysis is asked of, as the API takes it. */
export interface AskedPicture extends AskedFilters {
  readonly on: string;
  readonly knownAt: string | null;
  readonly standings: readonly Standing[];
}

/** The picture of the day and the filters shown, for an analysis to be asked of; null until the day is known. */
export function useAskedPicture(): AskedPicture | null {
  const [place] = usePlace();
  const { day } = useDay();
  return day === undefined ? null : { on: day, knownAt: place.known, ...askedFilters(place) };
}
