import type { Day, DayBounds } from './time/day.js';
import type { Instant } from './time/instant.js';

/** Whether a claim says that its statement held, or that it did not. */
export const POLARITIES = ['AFFIRMS', 'DENIES'] as const;
export type Polarity = (typeof POLARITIES)[number];

/**
 * How a claim is meant: a fact; a declaration by someone who could do it; an expectation; an opinion.
 * Only `ACTUAL` claims decide standings.
 */
export const MODALITIES = ['ACTUAL', 'ANNOUNCED', 'FORECAST', 'ASSESSED'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Reliability of the source, NATO Admiralty (STANAG 2511); F, "cannot be judged", is kept but ranks as null. */
export const SOURCE_RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceReliability = (typeof SOURCE_RELIABILITIES)[number];

/** Credibility of the information, NATO Admiralty (STANAG 2511), 1 best; 6, "cannot be judged", is kept but ranks as null. */
export const INFORMATION_CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type InformationCredibility = (typeof INFORMATION_CREDIBILITIES)[number];

/** What the rules of standing read of a claim. */
export interface DatedClaim {
  readonly id: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly began: DayBounds;
  /** Bounds of the first day on which the statement no longer held. */
  readonly ended: DayBounds;
  /** The last day of which the source speaks. */
  readonly attestedOn: Day;
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
}

/** A dated claim with what a segment's figures are counted from. */
export interface Evidence extends DatedClaim {
  /** The identity of the claim's origin (see origin.ts). */
  readonly origin: string;
  readonly sourceReliability: SourceReliability | null;
  readonly informationCredibility: InformationCredibility | null;
}

/** The instant at which the last of some claims was recorded, and all of them are known; null of none. */
export function lastRecorded(claims: readonly DatedClaim[]): Instant | null {
  return claims.reduce<Instant | null>(
    (last, { recordedAt }) => (last === null || last < recordedAt ? recordedAt : last),
    null,
  );
}
