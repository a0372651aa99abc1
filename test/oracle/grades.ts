import type { RecordedClaim } from '../support/random-claims.js';

const credibilities = ['CONFIRMED', 'PROBABLY_TRUE', 'POSSIBLY_TRUE', 'DOUBTFUL', 'IMPROBABLE'];

export function isAsReliable({ sourceReliability: grade }: RecordedClaim, least: unknown): boolean {
  return grade !== null && grade !== 'F' && grade <= String(least);
}

export function isAsCredible({ informationCredibility: grade }: RecordedClaim, least: unknown): boolean {
  return grade !== null && grade !== 6 && grade <= credibilities.indexOf(String(least)) + 1;
}
