import type { Evidence } from '../claim.js';
import type { Instant } from '../time/instant.js';
import type { Run } from '../time/runs.js';
import type { Nature } from '../vocabulary.js';
import { changedDays } from './changed-days.js';
import { type Carriage, type Segment, timelineOf } from './segments.js';
import { type Reading, read } from './stance.js';
import { timelineWith } from './timeline.js';

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
  const segments = new Ledger(segmentIdentity);
  const carriages = new Ledger(carriageIdentity);
  let before: Reading<Evidence> = { nature, affirmations: [], denials: [], prospects: [] };
  for (const at of instantsOf(claims)) {
    const now = read(claims, nature, at);
    const within = changedDays(before, now);
    before = now;
    if (within === null) continue;
    const held = { segments: segments.heldOn(within), carriages: carriages.heldOn(within) };
    const wanted = timelineWith(held, within, timelineOf(now, within));
    segments.advance(held.segments, wanted.segments, at);
    carriages.advance(held.carriages, wanted.carriages, at);
  }
  return { segments: segments.rows(), carriages: carriages.rows() };
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

/** Rows of one kind as they become known, and are no longer. */
class Ledger<T extends Run> {
  readonly #identity: (row: T) => string;
  readonly #closed: Known<T>[] = [];
  /** In order of time. */
  #open: readonly Known<T>[] = [];

  constructor(identity: (row: T) => string) {
    this.#identity = identity;
  }

  /** What is known now of some days, with what meets them. */
  heldOn({ from, to }: Run): readonly Known<T>[] {
    return this.#open.filter((row) => (row.to === null || from <= row.to) && (to === null || row.from <= to));
  }

  advance(held: readonly Known<T>[], wanted: readonly T[], at: Instant): void {
    const { closed, opened } = revise<T, Known<T>>(held, wanted, this.#identity);
    const over = new Set(closed);
    this.#closed.push(...closed.map((row) => ({ ...row, knownTo: at })));
    const left = this.#open.filter((row) => !over.has(row));
    this.#open = [...left, ...opened.map((row) => ({ ...row, knownFrom: at, knownTo: null }))].sort(inTime);
  }

  rows(): readonly Known<T>[] {
    return [...this.#closed, ...this.#open].sort(inTime);
  }
}

function inTime(one: Known<Run>, other: Known<Run>): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  if (one.knownFrom !== other.knownFrom) return one.knownFrom < other.knownFrom ? -1 : 1;
  return 0;
}
