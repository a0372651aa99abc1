import type { DatedClaim } from '../claim.js';
import type { Nature, Standing } from '../vocabulary.js';

// A second reading of model.md, "Standing", for one day at a time. It exists to be compared with standing.ts and
// shares nothing with it: days are counted as numbers, and every rule is worked out again for the day asked about, in
// the order of the text, with no regard for speed. A change of a rule is made in both, each time from the text.

/** The standing on a day, with the ids of the claims that carry it, sorted. */
export interface NaiveStanding {
  readonly standing: Standing;
  readonly claims: readonly string[];
}

/** The standing of one statement on a day (`YYYY-MM-DD`), as known at an instant (ISO, UTC, milliseconds). */
export function naiveStandingOn(
  claims: readonly DatedClaim[],
  nature: Nature,
  on: string,
  knownAt: string,
): NaiveStanding {
  const t = numberOf(on);
  const live = claims.filter((claim) => {
    const isRetracted = claim.retractedAt !== null && Date.parse(claim.retractedAt) <= Date.parse(knownAt);
    return Date.parse(claim.recordedAt) <= Date.parse(knownAt) && !isRetracted;
  });
  const actual = live.filter((claim) => claim.modality === 'ACTUAL');
  const affirming = actual
    .filter((claim) => claim.polarity === 'AFFIRMS')
    .map((claim) => plain(claim, nature));
  const denying = actual.filter((claim) => claim.polarity === 'DENIES').map((claim) => plain(claim, 'STATE'));
  const current = affirming.filter((claim) => !isOldHistory(claim, affirming, t));

  const saying = (words: string) => current.filter((claim) => says(claim, t) === words);
  const asserts = saying('ASSERTS');
  const presumes = saying('PRESUMES');
  const ending = saying('ENDING');
  const ended = saying('ENDED');
  const beginning = saying('BEGINNING');
  const denies = denying.filter((claim) => isCertainDay(claim, t));
  const opposes = nature === 'STATE' ? ended.filter((claim) => t <= claim.attested) : [];

  // 1
  if (asserts.length > 0 && denies.length + opposes.length > 0) {
    return answer('CONTESTED', [...asserts, ...denies, ...opposes]);
  }
  if (asserts.length > 0) return answer('ASSERTED', asserts);
  // 2
  const insists = [...beginning, ...ending].filter((claim) => t <= claim.attested);
  if (denies.length > 0 && insists.length > 0) return answer('CONTESTED', [...insists, ...denies]);
  if (denies.length > 0) return answer('DENIED', denies);
  // 3
  if (opposes.length > 0) return answer('ENDED', opposes);
  // 4
  const spoke = [...presumes, ...ending, ...ended];
  if (spoke.length > 0) {
    const lastWords = Math.max(...spoke.map((claim) => lastWordOf(claim, ended.includes(claim))));
    const decide = spoke.filter((claim) => lastWordOf(claim, ended.includes(claim)) === lastWords);
    const challengers = denying.filter((claim) => {
      const days = certain(claim);
      return days !== null && days.last < t && days.last >= lastWords;
    });
    const allHaveEnded = decide.every((claim) => ended.includes(claim));
    const somePresume = decide.some((claim) => presumes.includes(claim));
    const allPresume = decide.every((claim) => presumes.includes(claim));
    const someHaveEnded = decide.some((claim) => ended.includes(claim));
    if (allHaveEnded) return beginning.length > 0 ? answer('POSSIBLE', beginning) : answer('ENDED', decide);
    if (somePresume && challengers.length > 0) return answer('CONTESTED', [...decide, ...challengers]);
    if (somePresume && someHaveEnded) return answer('CONTESTED', decide);
    if (somePresume) return answer(allPresume ? 'PRESUMED' : 'POSSIBLE', decide);
    if (challengers.length > 0) return answer('ENDED', [...decide, ...challengers]);
    return answer('POSSIBLE', decide);
  }
  // 5
  if (beginning.length > 0) return answer('POSSIBLE', beginning);
  // 6
  const prospects = live.filter((claim) => {
    const isProspect = claim.modality === 'ANNOUNCED' || claim.modality === 'FORECAST';
    const isOver = claim.ended.latest !== null && t >= numberOf(claim.ended.latest);
    return claim.polarity === 'AFFIRMS' && isProspect && numberOf(claim.attestedOn) <= t && !isOver;
  });
  // 7
  return answer(prospects.length > 0 ? 'PROSPECTIVE' : 'UNKNOWN', prospects);
}

/** A claim with its days as numbers, and the end that an affirmed occurrence has. */
interface PlainClaim {
  readonly id: string;
  readonly nature: Nature;
  readonly beganEarliest: number | null;
  readonly beganLatest: number | null;
  readonly endedEarliest: number | null;
  readonly endedLatest: number | null;
  readonly attested: number;
}

function plain(claim: DatedClaim, nature: Nature): PlainClaim {
  const numbers = {
    id: claim.id,
    nature,
    beganEarliest: claim.began.earliest === null ? null : numberOf(claim.began.earliest),
    beganLatest: claim.began.latest === null ? null : numberOf(claim.began.latest),
    endedEarliest: claim.ended.earliest === null ? null : numberOf(claim.ended.earliest),
    endedLatest: claim.ended.latest === null ? null : numberOf(claim.ended.latest),
    attested: numberOf(claim.attestedOn),
  };
  const hasNoEnd = numbers.endedEarliest === null && numbers.endedLatest === null;
  if (nature === 'STATE' || !hasNoEnd) return numbers;
  return {
    ...numbers,
    endedLatest: (numbers.beganLatest === null ? numbers.attested : numbers.beganLatest) + 1,
  };
}

function certain(claim: PlainClaim): { first: number; last: number } | null {
  let last: number | null = null;
  if (claim.endedEarliest !== null) {
    last = Math.min(claim.endedEarliest - 1, claim.attested);
  } else if (
    claim.nature === 'STATE' &&
    !(claim.endedLatest !== null && claim.endedLatest <= claim.attested)
  ) {
    last = claim.attested;
  } else if (
    claim.beganLatest !== null &&
    claim.beganEarliest !== null &&
    claim.beganLatest === claim.beganEarliest
  ) {
    last = claim.beganLatest;
  }
  if (last === null) return null;
  const first = claim.beganLatest === null ? last : claim.beganLatest;
  return first > last ? null : { first, last };
}

function isCertainDay(claim: PlainClaim, t: number): boolean {
  const days = certain(claim);
  return days !== null && t >= days.first && t <= days.last;
}

function isOldHistory(claim: PlainClaim, affirming: readonly PlainClaim[], t: number): boolean {
  const end = claim.endedEarliest !== null ? claim.endedEarliest : claim.endedLatest;
  if (end === null) return false;
  return affirming.some((other) => {
    if (other === claim || other.beganEarliest === null) return false;
    return other.beganEarliest <= t && other.beganEarliest >= end;
  });
}

function says(claim: PlainClaim, t: number): string {
  const days = certain(claim);
  if (isCertainDay(claim, t)) return 'ASSERTS';
  if (claim.endedLatest !== null && t >= claim.endedLatest) return 'ENDED';
  if (days !== null && t > days.last) {
    if (claim.endedEarliest !== null && t < claim.endedEarliest) return 'PRESUMES';
    if (claim.endedEarliest === null && claim.endedLatest === null) return 'PRESUMES';
    return 'ENDING';
  }
  if (days === null && claim.endedEarliest !== null && t >= claim.endedEarliest) {
    if (claim.beganLatest === null || t >= claim.beganLatest) return 'ENDING';
  }
  if (claim.beganEarliest !== null && t >= claim.beganEarliest) return 'BEGINNING';
  return 'NOTHING';
}

function lastWordOf(claim: PlainClaim, hasEnded: boolean): number {
  const days = certain(claim);
  let word = claim.attested;
  if (days !== null && days.last > word) word = days.last;
  if (hasEnded && claim.endedLatest !== null && claim.endedLatest > word) word = claim.endedLatest;
  return word;
}

/** Days since 1970-01-01, negative before. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) / 86_400_000;
}

function answer(standing: Standing, carriers: readonly { readonly id: string }[]): NaiveStanding {
  return { standing, claims: carriers.map(({ id }) => id).sort() };
}
