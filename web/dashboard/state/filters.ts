import type { EvidenceFilter, RelationFilter, Standing } from '../generated/graphql.js';
import { isPredicate } from '../texts/predicates.js';
import type { Place } from './place.js';
import { everyonesWord, evidenceOf, whoseWord } from './whose-word.js';
import { kinds, signs, standings, usualStandings } from './words.js';

/** Filters as the API takes them. */
export interface AskedFilters {
  readonly standings: readonly Standing[];
  readonly where: RelationFilter;
  readonly rollUp: boolean;
  /** Whose word counts; null for everyone's. */
  readonly evidence: EvidenceFilter | null;
}

/** The picture of a day at a place, as the API takes it. */
export interface AskedPicture extends AskedFilters {
  readonly on: string;
  readonly knownAt: string | null;
}

/** The picture of a day, by the filters of a place. */
export function askedPicture(place: Place, day: string): AskedPicture {
  return { on: day, knownAt: place.known, ...askedFilters(place) };
}

/**
 * The same where only what is around somebody is looked at: of that alone, since a picture of all is cut where it is large, and may have
 * next to nothing of theirs.
 */
export function lookedAtPicture(place: Place, day: string): AskedPicture {
  const asked = askedPicture(place, day);
  return { ...asked, where: { ...asked.where, ...aroundFilter(place) } };
}

/** What the API is asked, for the filters of a place. */
export function askedFilters(place: Place): AskedFilters {
  return {
    standings: standings.filter((standing) => place.standing.includes(standing)),
    where: { ...lastingFilter(place), ...evidenceFilter(place) },
    rollUp: place.wholes,
    evidence: evidenceOf(place),
  };
}

/** What holds of a relation on whatever day it is asked about. */
export function lastingFilter({ sign, kind, predicate }: Place): RelationFilter {
  const known = predicate.filter(isPredicate);
  return {
    ...(sign.length < signs.length && { signs: sign }),
    ...(known.length > 0 && { predicates: known }),
    ...(kind.length < kinds.length && { subject: { kinds: kind }, object: { kinds: kind } }),
  };
}

/** What has one of those at an end whom one looks around; everything, where one looks at all. */
export function aroundFilter({ around }: Pick<Place, 'around'>): RelationFilter {
  return around.length === 0 ? {} : { OR: around.map((id) => ({ with: id })) };
}

/** What holds of a day's evidence. */
function evidenceFilter({ origins, reliability }: Place): RelationFilter {
  return {
    ...(origins > 1 && { minOrigins: Math.min(origins, 1_000) }),
    ...(reliability !== null && { minReliability: reliability }),
  };
}

export type FilterName = keyof typeof usualFilters;

/** The filters that are not as they usually are. */
export function chosenFilters(place: Place): readonly FilterName[] {
  const { sign, kind, predicate, origins, reliability, wholes, standing } = place;
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(place);
  const isChosen: Readonly<Record<FilterName, boolean>> = {
    sign: sign.length < signs.length,
    kind: kind.length < kinds.length,
    predicate: predicate.length > 0,
    standing: !isUsual(standing),
    origins: origins > 1,
    reliability: reliability !== null,
    wholes,
    graded: graded !== null,
    credible: credible !== null,
    unheard: unheard.length > 0,
    unread: unread.length > 0,
    only: only.length > 0,
    publishers: publishers.length > 0,
  };
  return filterNames.filter((name) => isChosen[name]);
}

/** Whether these standings are those that are looked at unless somebody chooses. */
export function isUsual(chosen: readonly Standing[]): boolean {
  return chosen.length === usualStandings.length && usualStandings.every((one) => chosen.includes(one));
}

/** Every filter as it usually is. */
export const usualFilters = {
  sign: null,
  kind: null,
  predicate: null,
  standing: null,
  origins: null,
  reliability: null,
  wholes: null,
  ...everyonesWord,
} as const;

const filterNames = Object.keys(usualFilters) as FilterName[];
