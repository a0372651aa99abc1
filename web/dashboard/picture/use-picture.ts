import { type Answered, useAnswer } from '../api/use-answer.js';
import { PictureDocument, type PictureQuery, type Standing } from '../generated/graphql.js';
import {
  type AskedFilters,
  aroundFilter,
  askedFilters,
  lastingFilter,
  lookedAtPicture,
} from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { evidenceOf } from '../state/whose-word.js';
import { standings } from '../state/words.js';
import { useAskedPicture } from './asked-picture.js';

export type Picture = PictureQuery['picture'];
export type PictureNode = Picture['nodes'][number];
export type PictureEdge = Picture['edges'][number];

/** The picture of the day and the filters shown, of whom is looked around. */
export function usePicture(): Answered<PictureQuery> {
  const [place] = usePlace();
  const { day } = useDay();
  return useAnswer(PictureDocument, day === undefined ? null : lookedAtPicture(place, day));
}

/** The picture that questions are asked of: whomever one looks around. */
export function useAllOfPicture(): Answered<PictureQuery> {
  return useAnswer(PictureDocument, useAskedPicture());
}

/**
 * The picture of any day with every standing, to compare it with another, by the filters alone that hold on whatever day, and of whom
 * is looked around; none while the day is null.
 */
export function useWholePicture(day: string | null): Answered<PictureQuery> {
  const [place] = usePlace();
  return useEveryStanding(day, {
    where: lastingFilter(place),
    rollUp: place.wholes,
    evidence: evidenceOf(place),
  });
}

/** What of a whole picture has the evidence that the filters want; none while the day is null. */
export function usePassingPicture(day: string | null): Answered<PictureQuery> {
  const [place] = usePlace();
  return useEveryStanding(day, askedFilters(place));
}

function useEveryStanding(
  day: string | null,
  { where, rollUp, evidence }: Omit<AskedFilters, 'standings'>,
): Answered<PictureQuery> {
  const [place] = usePlace();
  const { known } = place;
  const every: readonly Standing[] = standings;
  const ofThem = { ...where, ...aroundFilter(place) };
  return useAnswer(
    PictureDocument,
    day === null ? null : { on: day, knownAt: known, standings: every, where: ofThem, rollUp, evidence },
  );
}
