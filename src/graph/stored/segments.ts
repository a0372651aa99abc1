import { JUDGED_CREDIBILITIES, JUDGED_RELIABILITIES } from '../../domain/grades.js';
import type { KnownStanding, Segment } from '../../domain/standing/segments.js';
import { standingNames } from '../../domain/vocabulary.js';
import type { Row } from '../connection.js';
import { dayIn, numberIn, optional, wordIn } from './checked.js';

/** What is read of the segment `g`, in the order in which `segmentIn` takes it. */
export function segmentColumns(g: string): string {
  return [
    `toString(${g}.from)`,
    `toString(${g}.to)`,
    `${g}.standing`,
    `${g}.claimCount`,
    `${g}.originCount`,
    `${g}.denialCount`,
    `${g}.bestReliability`,
    `${g}.bestCredibility`,
    `toString(${g}.lastAttestedOn)`,
  ].join(', ');
}

/** The segment that a row of these columns holds; another row is a fault. */
export function segmentIn(row: Row): Segment {
  const [from, to, standing, claims, origins, denials, reliability, credibility, lastAttestedOn] = row;
  return {
    from: dayIn(from),
    to: optional(to, dayIn),
    standing: wordIn(standing, knownStandings),
    claimCount: numberIn(claims),
    originCount: numberIn(origins),
    denialCount: numberIn(denials),
    bestReliability: optional(reliability, (grade) => wordIn(grade, JUDGED_RELIABILITIES)),
    bestCredibility: optional(credibility, (grade) => wordIn(grade, JUDGED_CREDIBILITIES)),
    lastAttestedOn: dayIn(lastAttestedOn),
  };
}

const knownStandings: readonly KnownStanding[] = standingNames.filter((standing) => standing !== 'UNKNOWN');
