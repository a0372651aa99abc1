import { StoreError } from './store-error.js';

/**
 * A line of Neo4j: releases that open each other's data in place.
 * Since 2025 releases are numbered by the calendar; before, 5 was the last major.
 */
export type Neo4jLine = '5' | 'calendar';

/** The oldest Neo4j Entente works with. */
const OLDEST_NEO4J = '5.26';

/** The line of a version such as `5.26.30` or `2026.08.1`. Throws STORE_TOO_OLD for what came before 5. */
export function lineOf(version: string): Neo4jLine {
  const [major = 0] = numbersOf(version);
  if (major >= 2025) return 'calendar';
  if (major === 5) return '5';
  throw tooOld(version);
}

/** Negative if `a` is the older release, positive if `b` is; suffixes such as `-aura` do not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Throws STORE_TOO_OLD if this version is older than 5.26. */
export function refuseTooOld(version: string): void {
  if (compareVersions(version, OLDEST_NEO4J) < 0) throw tooOld(version);
}

/** The oldest Java that runs this Neo4j, by its system requirements. */
export function oldestJavaFor(version: string): number {
  return lineOf(version) === 'calendar' ? 21 : 17;
}

function tooOld(version: string): StoreError {
  return new StoreError(
    'STORE_TOO_OLD',
    `Neo4j ${version} is too old: Entente needs ${OLDEST_NEO4J} or later`,
    'Use Neo4j 5.26 (long-term support) or the 2026 line.',
  );
}

function numbersOf(version: string): readonly number[] {
  const numbers = /^\d+(\.\d+)*/.exec(version)?.[0];
  return numbers === undefined ? [] : numbers.split('.').map(Number);
}
