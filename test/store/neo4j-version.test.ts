import { expect, test } from 'vitest';
import { compareVersions, lineOf, oldestJavaFor, refuseTooOld } from '../../src/store/neo4j-version.js';

test('5 is one line and the releases numbered by the calendar are another', () => {
  expect(lineOf('5.26.30')).toBe('5');
  expect(lineOf('2025.01.0')).toBe('calendar');
  expect(lineOf('2026.08.1')).toBe('calendar');
});

test('versions compare number by number, not as text', () => {
  expect(compareVersions('5.9.0', '5.26.0')).toBeLessThan(0);
  expect(compareVersions('5.26', '5.26.0')).toBe(0);
  expect(compareVersions('2026.08.1', '5.26.30')).toBeGreaterThan(0);
});

test('a Neo4j before 5.26 is too old, whichever way it writes its version', () => {
  for (const old of ['4.4.41', '5.25.1', '5.9.0-SNAPSHOT', 'unknown']) {
    expect(() => refuseTooOld(old)).toThrow(expect.objectContaining({ code: 'STORE_TOO_OLD' }));
  }
  for (const good of ['5.26.0', '5.27-aura', '2026.08.1']) expect(() => refuseTooOld(good)).not.toThrow();
});

test('the 2026 line needs a later Java than 5.26', () => {
  expect(oldestJavaFor('5.26.30')).toBe(17);
  expect(oldestJavaFor('2026.08.1')).toBe(21);
});
