import type { Evidence } from '../claim.js';
import type { Instant } from '../time/instant.js';
import type { Nature } from '../vocabulary.js';
import { type Carriage, type Segment, segmentsAt, type Timeline } from './segments.js';

/** Something that was what we knew from one instant until another; null while it still is. */
export type Known<T> = T & {
  readonly knownFrom: Instant;
  readonly knownTo: Instant | null;
};

/** What a new state of knowledge changes in what was known before: rows that hold no longer, and rows that hold now. */
export interface Revision<T, Before extends T> {
  readonly closed: readonly Before[];
  readonly opened: readonly T[];
}

/** What differs between what was known and what is; rows that are the same in all that `identity` tells stay as they are. */
export function revise<T, Before extends T>(
  before: readonly Before[],
  now: readonly T[],
  identity: (row: T) => string,
): Revision<T, Before> {
  const wanted = new Set(now.map(identity));
  const held = new Set(before.map(identity));
  return {
    closed: before.filter((row) => !wanted.has(identity(row))),
    opened: now.filter((row) => !held.has(identity(row))),
  };
}

/** Everything that was ever known of one statement's standings. */
export interface KnownTimeline {
  readonly segments: readonly Known<Segment>[];
  readonly carriages: readonly Known<Carriage>[];
}

/**
 * Everything that was ever known of one statement: its standings as known at each instant at which a claim about it was
 * recorded or retracted, each row kept from when it became known until it no longer was.
 *
 * @param claims every claim about the statement, live or not
 */
export function replay(claims: readonly Evidence[], nature: Nature): KnownTimeline {
  const segments: Known<Segment>[] = [];
  const carriages: Known<Carriage>[] = [];
  for (const at of instantsOf(claims)) {
    const timeline: Timeline = segmentsAt(claims, nature, at);
    advance(segments, timeline.segments, segmentIdentity, at);
    advance(carriages, timeline.carriages, carriageIdentity, at);
  }
  return { segments, carriages };
}

/** All that tells one segment from another, days and figures. */
export function segmentIdentity(segment: Segment): string {
  return JSON.stringify([
    segment.from,
    segment.to,
    segment.standing,
    segment.claimCount,
    segment.originCount,
    segment.denialCount,
    segment.bestReliability,
    segment.bestCredibility,
    segment.lastAttestedOn,
  ]);
}

/** All that tells one carriage from another. */
export function carriageIdentity({ claimId, role, from, to }: Carriage): string {
  return JSON.stringify([claimId, role, from, to]);
}

function instantsOf(claims: readonly Evidence[]): readonly Instant[] {
  const instants = claims.flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]);
  return [...new Set(instants.filter((instant) => instant !== null))].sort();
}

function advance<T>(ledger: Known<T>[], now: readonly T[], identity: (row: T) => string, at: Instant): void {
  const current = ledger.filter(({ knownTo }) => knownTo === null);
  const { closed, opened } = revise(current, now, identity);
  const over = new Set(closed);
  const rows = ledger.map((row) => (over.has(row) ? { ...row, knownTo: at } : row));
  ledger.splice(
    0,
    ledger.length,
    ...rows,
    ...opened.map((row) => ({ ...row, knownFrom: at, knownTo: null })),
  );
}
