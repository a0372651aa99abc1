import type { DatedClaim } from '../claim.js';
import { type Day, laterOf } from '../time/day.js';
import type { Standing } from '../vocabulary.js';
import {
  type Affirmation,
  challenges,
  type Denial,
  denies,
  expects,
  isHistory,
  lastWord,
  opposes,
  type Reading,
  type Stance,
  stance,
} from './stance.js';

/** How a claim carries a standing: it affirms the statement, denies that very day, or challenges from the past. */
export const CARRIER_ROLES = ['AFFIRMS', 'DENIES', 'CHALLENGES'] as const;
export type CarrierRole = (typeof CARRIER_ROLES)[number];

/** A claim that carries a standing. */
export interface Carrier<C extends DatedClaim> {
  readonly claim: C;
  readonly role: CarrierRole;
}

/** How a statement stands on a day, and the claims that carry it, by claim id. */
export interface Verdict<C extends DatedClaim> {
  readonly standing: Standing;
  readonly carriers: readonly Carrier<C>[];
}

/**
 * The standing of one statement on a day, of its claims as they were read for an instant (`decide(read(…), on)`): levels 1
 * to 7 of the rule, the first that matches.
 *
 * @see model.md, "Standing"
 */
export function decide<C extends DatedClaim>(reading: Reading<C>, on: Day): Verdict<C> {
  const positions = positionsOn(reading.affirmations, on);
  const { ASSERTS: asserting, BEGINNING: beginning, ENDING: ending, ENDED: ended } = positions;
  const denying = reading.denials.filter((denial) => denies(denial, on));
  const opposing = ended.filter((affirmation) => opposes(affirmation, reading.nature, on));

  if (asserting.length > 0) {
    const isContested = denying.length > 0 || opposing.length > 0;
    return verdict(isContested ? 'CONTESTED' : 'ASSERTED', [...asserting, ...opposing], denying);
  }
  if (denying.length > 0) {
    const insisting = [...beginning, ...ending].filter(({ claim }) => on <= claim.attestedOn);
    return verdict(insisting.length > 0 ? 'CONTESTED' : 'DENIED', insisting, denying);
  }
  if (opposing.length > 0) return verdict('ENDED', opposing);
  if (positions.PRESUMES.length > 0 || ending.length > 0 || ended.length > 0) {
    return decideByLastWord(positions, reading.denials, on);
  }
  if (beginning.length > 0) return verdict('POSSIBLE', beginning);
  const expecting = reading.prospects.filter((prospect) => expects(prospect, on));
  return verdict(expecting.length > 0 ? 'PROSPECTIVE' : 'UNKNOWN', expecting);
}

/** The affirmations that are not history on a day, by their stance on it. */
type Positions<C extends DatedClaim> = Readonly<Record<Stance, readonly Affirmation<C>[]>>;

function positionsOn<C extends DatedClaim>(affirmations: readonly Affirmation<C>[], on: Day): Positions<C> {
  const positions: Record<Stance, Affirmation<C>[]> = {
    ASSERTS: [],
    PRESUMES: [],
    ENDING: [],
    ENDED: [],
    BEGINNING: [],
    SILENT: [],
  };
  for (const affirmation of affirmations) {
    if (!isHistory(affirmation, on)) positions[stance(affirmation, on)].push(affirmation);
  }
  return positions;
}

/** Level 4: nobody is certain of the day; of those who presume, are ending or have ended, the last word decides. */
function decideByLastWord<C extends DatedClaim>(
  positions: Positions<C>,
  denials: readonly Denial<C>[],
  on: Day,
): Verdict<C> {
  const { PRESUMES, ENDING, ENDED, BEGINNING } = positions;
  const lastWords = [...PRESUMES, ...ENDING, ...ENDED].map((affirmation) => lastWord(affirmation, on));
  const lastWordOn = lastWords.reduce(laterOf);
  const decides = (affirmation: Affirmation<C>) => lastWord(affirmation, on) === lastWordOn;
  const presuming = PRESUMES.filter(decides);
  const ending = ENDING.filter(decides);
  const ended = ENDED.filter(decides);
  const deciding = [...presuming, ...ending, ...ended];
  const challenging = denials.filter((denial) => challenges(denial, lastWordOn, on));

  if (presuming.length === 0 && ending.length === 0) {
    return BEGINNING.length > 0 ? verdict('POSSIBLE', BEGINNING) : verdict('ENDED', deciding);
  }
  if (presuming.length > 0) {
    const isContested = challenging.length > 0 || ended.length > 0;
    if (isContested) return verdict('CONTESTED', deciding, [], challenging);
    return verdict(ending.length > 0 ? 'POSSIBLE' : 'PRESUMED', deciding);
  }
  return verdict(challenging.length > 0 ? 'ENDED' : 'POSSIBLE', deciding, [], challenging);
}

function verdict<C extends DatedClaim>(
  standing: Standing,
  affirming: readonly Speaker<C>[],
  denying: readonly Speaker<C>[] = [],
  challenging: readonly Speaker<C>[] = [],
): Verdict<C> {
  const carriers = [
    ...affirming.map(({ claim }): Carrier<C> => ({ claim, role: 'AFFIRMS' })),
    ...denying.map(({ claim }): Carrier<C> => ({ claim, role: 'DENIES' })),
    ...challenging.map(({ claim }): Carrier<C> => ({ claim, role: 'CHALLENGES' })),
  ];
  return { standing, carriers: carriers.sort(byClaim) };
}

/** Whatever carries a claim: an affirmation, a denial or a prospect, as read. */
interface Speaker<C extends DatedClaim> {
  readonly claim: C;
}

function byClaim(a: Carrier<DatedClaim>, b: Carrier<DatedClaim>): number {
  if (a.claim.id === b.claim.id) return 0;
  return a.claim.id < b.claim.id ? -1 : 1;
}
