import { type Standing, standingNames } from '../../domain/vocabulary.js';

/** What a segment keeps of its statement and standing to be found by, in the order in which lists go. */
export interface SegmentKeys {
  readonly subject: string | null;
  readonly predicate: string | null;
  readonly object: string | null;
  /** The place of the standing in order of strength, 0 the strongest. */
  readonly rank: number;
  readonly sortKey: string;
}

/** What a sort key names: the rank of a standing, and the parts of a statement's id; none of them has a space. */
export function partsOfSortKey(sortKey: string): readonly string[] {
  return sortKey.split(' ');
}

/** What is read of the segment `g` to be held to {@link keysOfSegment}: the values, in order. */
export function keyColumns(g: string): string {
  return `${g}.subject, ${g}.predicate, ${g}.object, ${g}.rank, ${g}.sortKey`;
}

/** The keys of a segment of a statement, whose id names its ends. */
export function keysOfSegment(statement: string, standing: Standing): SegmentKeys {
  const [subject = null, predicate = null, object = null] = statement.split('|');
  const rank = standingNames.indexOf(standing);
  return { subject, predicate, object, rank, sortKey: [rank, subject, predicate, object].join(' ') };
}
