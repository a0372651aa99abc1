import { type AskedPicture, askedPicture } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';

/** The picture of the day and the filters shown, as the API takes it; null until the day is known. */
export function useAskedPicture(): AskedPicture | null {
  const [place] = usePlace();
  const { day } = useDay();
  return day === undefined ? null : askedPicture(place, day);
}
