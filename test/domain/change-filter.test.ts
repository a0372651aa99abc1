import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changeKinds, entitiesOf } from '../../src/domain/change.js';
import { type ChangeFilter, changeFilter } from '../../src/domain/change-filter.js';

const entities = ['front', 'league', 'pass'] as const;
const records = [...entities, 'bulletin', 'claim-1', 'judgement-1'] as const;
const statements = [
  'front|SUPPORTS|league|WEAPONS',
  'front|SUPPORTS|league|FUNDING',
  'league|OPPOSES|pass',
] as const;

const some = <T>(of: readonly T[]) => fc.subarray([...of]);
const arbitraryChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...changeKinds),
  ids: some(records),
  statements: some(statements),
});
const arbitraryFilter: fc.Arbitrary<ChangeFilter> = fc.record({
  kinds: fc.option(some(changeKinds)),
  records: fc.option(some(records)),
  entities: fc.option(some(entities)),
  statements: fc.option(some([...statements, 'front|SUPPORTS|league'])),
});

/** Whether a change is to be told, read from the schema's descriptions word for word. */
function isTold({ kind, ids, statements: stand }: Change, filter: ChangeFilter): boolean {
  const namesNone = ids.length === 0;
  if (filter.kinds !== null && !filter.kinds.includes(kind)) return false;
  if (filter.records !== null && !namesNone) {
    if (!ids.some((id) => filter.records?.includes(id))) return false;
  }
  if (filter.entities !== null && !namesNone && !['MERGED', 'MERGE_UNDONE', 'ERASED'].includes(kind)) {
    const isOfOne = filter.entities.some(
      (entity) =>
        (kind.startsWith('ENTITY_') && ids.includes(entity)) ||
        stand.some((id) => id.startsWith(`${entity}|`) || id.split('|')[2] === entity),
    );
    if (!isOfOne) return false;
  }
  if (filter.statements !== null && !namesNone) {
    const isOfOne = filter.statements.some((wanted) =>
      stand.some((id) => id === wanted || id.startsWith(`${wanted}|`)),
    );
    if (!isOfOne) return false;
  }
  return true;
}

test('a change passes a filter where the schema says that it is told, and no other does', () => {
  let told = 0;
  fc.assert(
    fc.property(arbitraryChange, arbitraryFilter, (change, filter) => {
      const expected = isTold(change, filter);
      if (expected) told++;
      expect(changeFilter(filter)(change)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(100);
});

const nothing = { kinds: null, records: null, entities: null, statements: null };

describe('a filter', () => {
  test('of nothing lets everything pass', () => {
    fc.assert(fc.property(arbitraryChange, (change) => changeFilter(nothing)(change)));
  });

  test('by entity lets a load of the whole graph pass, and every merge', () => {
    const passes = changeFilter({ ...nothing, entities: ['elsewhere'] });
    expect(passes({ kind: 'GRAPH_LOADED', ids: [], statements: [] })).toBe(true);
    expect(passes({ kind: 'MERGED', ids: ['judgement-1'], statements: [] })).toBe(true);
    expect(passes({ kind: 'ENTITY_EDITED', ids: ['front'], statements: [] })).toBe(false);
  });
});

test('the entities of a change are those that it befell and those at the ends of its statements, each once', () => {
  expect(entitiesOf({ kind: 'CLAIM_RECORDED', ids: ['claim-1'], statements: [...statements] })).toEqual([
    'front',
    'league',
    'pass',
  ]);
  expect(entitiesOf({ kind: 'ENTITY_RECORDED', ids: ['front'], statements: [] })).toEqual(['front']);
  expect(entitiesOf({ kind: 'DOCUMENT_RECORDED', ids: ['bulletin'], statements: [] })).toEqual([]);
});
