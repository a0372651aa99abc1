import { beforeAll, expect, test } from 'vitest';
import type { ClaimInput } from '../../src/domain/recording/input.js';
import { statementsOf } from '../../src/domain/statement.js';
import { type Day, isDay } from '../../src/domain/time/day.js';
import { instantOf } from '../../src/domain/time/instant.js';
import { predicateRow } from '../../src/domain/vocabulary.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { standingOn } from '../fixtures/standing-on.js';

// What a reader of the article would say of these statements on these days, written down from the article.

let claims: readonly ClaimInput[];
beforeAll(async () => {
  claims = (await readSeed('seed')).claims;
});

test.each<[string, Record<string, string>]>([
  [
    'iranian-forces|PRESENT_IN|syria',
    {
      '2024-11-15': 'ASSERTED',
      '2024-12-01': 'ASSERTED',
      '2024-12-05': 'POSSIBLE',
      '2024-12-08': 'POSSIBLE',
    },
  ],
  [
    'quds-force|PRESENT_IN|syria',
    { '2024-11-15': 'ASSERTED', '2024-12-01': 'ASSERTED', '2024-12-05': 'POSSIBLE', '2024-12-08': 'ENDED' },
  ],
  [
    'quds-force|MOVES_TO|outside-syria',
    { '2024-12-01': 'UNKNOWN', '2024-12-05': 'POSSIBLE', '2024-12-08': 'ENDED' },
  ],
  ['fatemiyoun-brigade|PRESENT_IN|syria', { '2024-12-01': 'ASSERTED', '2024-12-08': 'PRESUMED' }],
  [
    'fatemiyoun-brigade|PRESENT_IN|syrian-military-bases',
    { '2024-11-15': 'ASSERTED', '2024-12-08': 'ENDED' },
  ],
  ['iranian-diplomatic-staff|PRESENT_IN|syria', { '2024-12-01': 'ASSERTED', '2024-12-08': 'POSSIBLE' }],
  ['iranian-diplomatic-staff|MOVES_TO|iraq', { '2024-12-01': 'UNKNOWN', '2024-12-07': 'ASSERTED' }],
  ['iranian-forces|SUPPORTS|assad-government|TROOPS', { '2024-11-15': 'ASSERTED', '2024-12-07': 'POSSIBLE' }],
  ['iran|SUPPORTS|assad-government|UNKNOWN', { '2024-11-15': 'ASSERTED', '2024-12-07': 'ASSERTED' }],
  ['russia|SUPPORTS|assad-government|UNKNOWN', { '2024-11-15': 'ASSERTED', '2024-12-07': 'ASSERTED' }],
  ['iran|SUPPORTS|hezbollah|WEAPONS', { '2024-11-15': 'ASSERTED', '2024-12-07': 'ASSERTED' }],
  [
    'rebel-forces|CAPTURES|hama',
    { '2024-12-04': 'UNKNOWN', '2024-12-05': 'ASSERTED', '2024-12-07': 'ENDED' },
  ],
  [
    'rebel-forces|CONTROLS|aleppo',
    { '2024-11-15': 'UNKNOWN', '2024-12-07': 'ASSERTED', '2024-12-08': 'PRESUMED' },
  ],
  ['rebel-forces|MOVES_TO|damascus', { '2024-12-07': 'ASSERTED', '2024-12-08': 'POSSIBLE' }],
  ['rebel-forces|FIGHTS|syrian-government-forces', { '2024-11-15': 'ASSERTED', '2024-12-07': 'ASSERTED' }],
  [
    'rebel-offensive-2024|THREATENS|hezbollah-supply-route',
    { '2024-11-15': 'UNKNOWN', '2024-12-07': 'ASSERTED' },
  ],
  ['iranian-withdrawal|THREATENS|assad-government', { '2024-12-07': 'UNKNOWN' }],
  ['fall-of-damascus|CONSTRAINS|iran', { '2024-12-06': 'UNKNOWN', '2024-12-07': 'PROSPECTIVE' }],
  ['donald-trump|HOLDS_OFFICE_IN|united-states', { '2024-12-07': 'PROSPECTIVE' }],
])('%s', (statement, expected) => {
  const found = Object.keys(expected).map((on) => [on, standingOf(statement, on)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test.each([
  ['iws-07-quds-force-in-syria', [{ anonymous: true, description: 'diplomatic sources', count: null }]],
  ['iws-04-iranian-forces-in-syria', [{ speaker: 'the-new-york-times' }]],
  ['iws-01-iranian-forces-in-syria', []],
  [
    'iws-08-diplomatic-staff-in-syria',
    [{ anonymous: true, description: 'officials on condition of anonymity', count: null }],
  ],
  ['iws-10-iran-cannot-manage-syria', [{ speaker: 'mehdi-rahmati' }]],
  ['iws-15-naderi-iran-influences-iraq', [{ speaker: 'ahmad-naderi' }]],
])('%s is told by whom the article has it from', (id, attribution) => {
  expect(claims.find((claim) => claim.id === id)?.attribution).toEqual(attribution);
});

function standingOf(statement: string, on: string): string {
  const recordedAt = instantOf(new Date('2024-12-09T00:00:00Z'));
  const about = claims.filter((claim) => statementsOf(claim).some(({ id }) => id === statement));
  const [first] = about;
  if (first === undefined) throw new Error(`No claim of the seed is about ${statement}`);
  const dated = about.map((claim) => ({ ...claim, recordedAt, retractedAt: null }));
  return standingOn(dated, predicateRow(first.predicate).nature, day(on), recordedAt).standing;
}

function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is no day`);
  return text;
}
