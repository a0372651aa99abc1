import type { Evidence } from '../claim.js';
import {
  bestOf,
  type JudgedCredibility,
  type JudgedReliability,
  judgedCredibility,
  judgedReliability,
} from '../grades.js';
import { type Day, laterOf } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import { append, type Run } from '../time/runs.js';
import type { Nature, Standing } from '../vocabulary.js';
import { type Reading, read } from './stance.js';
import { type Carrier, type CarrierRole, decide } from './standing.js';
import { sweep } from './sweep.js';

/** A standing that something recorded gives. */
export type KnownStanding = Exclude<Standing, 'UNKNOWN'>;

/** What stands on a day, in figures. */
export interface Figures {
  readonly standing: KnownStanding;
  /** How many affirming claims carry the standing. */
  readonly claimCount: number;
  /** How many distinct origins those have. */
  readonly originCount: number;
  /** How many claims deny the day itself. */
  readonly denialCount: number;
  /** The best grade among the affirming claims that carry it; null where none can be judged. */
  readonly bestReliability: JudgedReliability | null;
  readonly bestCredibility: JudgedCredibility | null;
  /** The last day of which any claim that carries it speaks. */
  readonly lastAttestedOn: Day;
}

/** A maximal run of days with one standing and the same figures. Days of no segment are UNKNOWN. */
export interface Segment extends Run, Figures {}

/** A maximal run of days on which one claim carries the standing, whichever it is, in one role. */
export interface Carriage extends Run {
  readonly claimId: string;
  readonly role: CarrierRole;
}

/** How one statement stands over all days, as known at one instant. */
export interface Timeline {
  /** In order of time. */
  readonly segments: readonly Segment[];
  /** Those of one claim in one role are in order of time. */
  readonly carriages: readonly Carriage[];
}

/**
 * The standings of one statement over all days, as known at an instant. Nothing changes but on days that the
 * claims give, so only those are looked at, however far apart they lie.
 *
 * @param claims every claim about that statement, live or not, in any order
 * @see model.md, "What is stored"
 */
export function segmentsAt(claims: readonly Evidence[], nature: Nature, knownAt: Instant): Timeline {
  return timelineOf(read(claims, nature, knownAt));
}

/**
 * The standings of one statement, of its claims as they were read for an instant.
 *
 * @param within the only days to look at; what is there before and after them is cut off. Left out, all days
 */
export function timelineOf(full: Reading<Evidence>, within?: Run): Timeline {
  const segments: Segment[] = [];
  const carriages = new Map<string, Carriage[]>();
  for (const { run, reading } of sweep(full, within)) {
    const { standing, carriers } = decide(reading, run.from);
    if (standing === 'UNKNOWN') continue;
    append(segments, { ...run, ...figuresOf(standing, carriers) }, haveSameFigures);
    for (const { claim, role } of carriers) {
      const key = `${role} ${claim.id}`;
      const runs = carriages.get(key) ?? [];
      append(runs, { claimId: claim.id, role, ...run }, () => true);
      carriages.set(key, runs);
    }
  }
  return { segments, carriages: [...carriages.values()].flat() };
}

/** Whether two runs of days show the same standing and figures. */
export function haveSameFigures(one: Figures, other: Figures): boolean {
  return figureNames.every((name) => one[name] === other[name]);
}

const figureNames = [
  'standing',
  'claimCount',
  'originCount',
  'denialCount',
  'bestReliability',
  'bestCredibility',
  'lastAttestedOn',
] as const satisfies readonly (keyof Figures)[];

function figuresOf(standing: KnownStanding, carriers: readonly Carrier<Evidence>[]): Figures {
  const affirming = carriers.filter(({ role }) => role === 'AFFIRMS').map(({ claim }) => claim);
  return {
    standing,
    claimCount: affirming.length,
    originCount: new Set(affirming.map(({ origin }) => origin)).size,
    denialCount: carriers.filter(({ role }) => role === 'DENIES').length,
    bestReliability: bestOf(affirming.map((claim) => judgedReliability(claim.sourceReliability))),
    bestCredibility: bestOf(affirming.map((claim) => judgedCredibility(claim.informationCredibility))),
    lastAttestedOn: carriers.map(({ claim }) => claim.attestedOn).reduce(laterOf),
  };
}
