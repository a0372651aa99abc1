import { bestOf } from '../grades.js';
import { type Day, laterOf } from '../time/day.js';
import { append, covers, type Run, runsBetween } from '../time/runs.js';
import { earlierEnd, type Window } from '../time/window.js';
import { standingNames } from '../vocabulary.js';
import { type Carriage, haveSameFigures, type KnownStanding, type Segment } from './segments.js';

/** A carriage with the origin of its claim. */
export interface SourcedCarriage extends Carriage {
  readonly origin: string;
}

/** One of several statements that are seen as one. */
export interface Part {
  readonly segments: readonly Segment[];
  readonly carriages: readonly SourcedCarriage[];
  /** The days for which it counts; all, where left out. */
  readonly window?: Window;
  /** Whether its denials are its own only: what a part is denied does not count for the whole. */
  readonly deniedDoesNotCount?: boolean;
}

/**
 * Several statements as one, over all days: on each the strongest of their standings, with the figures of the
 * claims that carry it in those that have it. A claim that counts for several of them counts once.
 *
 * @see model.md, "Several statements as one" and "Roll-up"
 */
export function combine(parts: readonly Part[]): Segment[] {
  const counting = parts.map(whatCounts);
  const combined: Segment[] = [];
  for (const run of runsBetween(breakDays(counting))) {
    const segment = segmentOn(counting, run);
    if (segment !== null) append(combined, segment, haveSameFigures);
  }
  return combined;
}

interface CountingPart {
  readonly segments: readonly Segment[];
  readonly carriages: readonly SourcedCarriage[];
}

function whatCounts({ segments, carriages, window, deniedDoesNotCount }: Part): CountingPart {
  const counted = deniedDoesNotCount ? segments.filter(({ standing }) => standing !== 'DENIED') : segments;
  if (window === undefined) return { segments: counted, carriages };
  return { segments: counted.map((run) => clip(run, window)), carriages };
}

/** The part of a run that lies in a window; it covers no day where they do not meet. */
function clip<R extends Run>(run: R, window: Window): R {
  return { ...run, from: laterOf(run.from, window.from), to: earlierEnd(run.to, window.to) };
}

function breakDays(parts: readonly CountingPart[]): (Day | null)[] {
  const runs = parts.flatMap((part): readonly Run[] => [...part.segments, ...part.carriages]);
  return runs.flatMap(({ from, to }) => [from, to]);
}

/** What the parts come to on a run of days throughout which none of them changes; null for nothing. */
function segmentOn(parts: readonly CountingPart[], run: Run): Segment | null {
  const present = parts.flatMap(({ segments, carriages }) => {
    const segment = segments.find((candidate) => covers(candidate, run.from));
    return segment === undefined ? [] : [{ segment, carriages }];
  });
  const standing = strongestOf(present.map(({ segment }) => segment.standing));
  if (standing === null) return null;
  const bearing = present.filter(({ segment }) => segment.standing === standing);
  const carriages = bearing.flatMap((part) => part.carriages.filter((one) => covers(one, run.from)));
  const affirming = carriages.filter(({ role }) => role === 'AFFIRMS');
  return {
    ...run,
    standing,
    claimCount: countDistinct(affirming.map(({ claimId }) => claimId)),
    originCount: countDistinct(affirming.map(({ origin }) => origin)),
    denialCount: countDistinct(
      carriages.filter(({ role }) => role === 'DENIES').map(({ claimId }) => claimId),
    ),
    bestReliability: bestOf(bearing.map(({ segment }) => segment.bestReliability)),
    bestCredibility: bestOf(bearing.map(({ segment }) => segment.bestCredibility)),
    lastAttestedOn: bearing.map(({ segment }) => segment.lastAttestedOn).reduce(laterOf),
  };
}

function strongestOf(standings: readonly KnownStanding[]): KnownStanding | null {
  const strongestFirst = [...standings].sort((a, b) => standingNames.indexOf(a) - standingNames.indexOf(b));
  return strongestFirst[0] ?? null;
}

function countDistinct(values: readonly string[]): number {
  return new Set(values).size;
}
