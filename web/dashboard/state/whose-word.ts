import type { EvidenceFilter, InformationCredibility, SourceReliability } from '../generated/graphql.js';
import type { Place } from './place.js';
import { isId, isOriginId } from './selection.js';
import { credibilities, reliabilities } from './words.js';

/** Whose word counts, as the address has it. */
export type Written = Pick<Place, keyof typeof everyonesWord>;

/** Everyone's word counts. */
export const everyonesWord = {
  graded: null,
  credible: null,
  unheard: null,
  unread: null,
  only: null,
  publishers: null,
} as const;

/** Whose word counts, as far as it can be read. What is null or empty leaves nobody out. */
export interface WhoseWord {
  /** Only sources graded at least so. */
  readonly graded: SourceReliability | null;
  /** Only information graded at least so. */
  readonly credible: InformationCredibility | null;
  /** Not the word of these origins. */
  readonly unheard: readonly string[];
  /** Nothing from these documents. */
  readonly unread: readonly string[];
  /** Only what is from one of these documents. */
  readonly only: readonly string[];
  /** Only what one of these published. */
  readonly publishers: readonly string[];
}

export function whoseWord({ graded, credible, unheard, unread, only, publishers }: Written): WhoseWord {
  return {
    graded: reliabilities.find((grade) => grade === graded) ?? null,
    credible: credibilities.find((grade) => grade === credible) ?? null,
    unheard: unheard.filter(isOriginId),
    unread: unread.filter(isId),
    only: only.filter(isId),
    publishers: publishers.filter(isId),
  };
}

/**
 * What the address says of whose word counts and cannot be read, as it is written there. Unlike other nonsense it has to be said:
 * an answer is relied on otherwise that has what was to be left out.
 */
export function unreadable(written: Written): readonly string[] {
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(written);
  const missed = (all: readonly string[], read: readonly string[]) =>
    all.filter((one) => !read.includes(one));
  return [
    ...(written.graded !== null && graded === null ? [written.graded] : []),
    ...(written.credible !== null && credible === null ? [written.credible] : []),
    ...missed(written.unheard, unheard),
    ...missed(written.unread, unread),
    ...missed(written.only, only),
    ...missed(written.publishers, publishers),
  ];
}

/** Whose word counts, as the API takes it; null where everyone's does. */
export function evidenceOf(written: Written): EvidenceFilter | null {
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(written);
  const evidence: EvidenceFilter = {
    ...(graded !== null && { minReliability: graded }),
    ...(credible !== null && { minCredibility: credible }),
    ...(unheard.length > 0 && { excludeOrigins: unheard }),
    ...(unread.length > 0 && { excludeDocuments: unread }),
    ...(only.length > 0 && { onlyDocuments: only }),
    ...(publishers.length > 0 && { publishedBy: publishers }),
  };
  return Object.keys(evidence).length === 0 ? null : evidence;
}

/** The sources with one more among them. */
export function withSource(sources: readonly string[], id: string): string[] {
  return sources.includes(id) ? [...sources] : [...sources, id];
}
