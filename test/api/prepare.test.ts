import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Preparations, type ReadyToRun } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import { parseDay } from '../../src/domain/time/day.js';
import { encodeCursor } from '../../src/graph/reading/cursor.js';

// An operation is compiled once for variables of one form; their values come to the parameters of each run.

const schema = schemaIn('schema');
const today = parseDay('2024-12-07') ?? fail();

function fail(): never {
  throw new Error('no day');
}

/** Prepares one document, time and again. */
function preparing(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document) ?? fail();
  const preparations = new Preparations();
  const prepare = (variables: Readonly<Record<string, unknown>>, on = today) =>
    shown(preparations.prepare({ schema, document, operation }, variables, on) ?? fail());
  return { prepare, counts: preparations.counts };
}

/** What is asked of the database. */
function shown({ plans }: ReadyToRun) {
  return [...plans.values()].map(({ plan, parameters }) => ({ cypher: plan.cypher, parameters }));
}

/** What came of preparing: filters may have grown too large. */
function outcome(prepare: () => unknown): unknown {
  try {
    return prepare();
  } catch (error) {
    return String(error);
  }
}

const hub = `query ($id: ID!, $on: Date, $first: Int, $after: String, $where: RelationFilter, $orderBy: RelationOrder) {
  entity(id: $id) { name relations(on: $on, first: $first, after: $after, where: $where, orderBy: $orderBy) {
    pageInfo { endCursor } nodes { id standing claims(first: 2) { nodes { id note } } } } } }`;

describe('an operation', () => {
  test('is compiled once for all ids, days and texts', () => {
    const { prepare, counts } = preparing(hub);
    const first = prepare({ id: 'iran', on: '2024-12-01' });
    const second = prepare({ id: 'syria', on: '2024-12-08' });
    expect(counts).toEqual({ hits: 1, misses: 1 });
    expect(second.map(({ cypher }) => cypher)).toEqual(first.map(({ cypher }) => cypher));
    expect(JSON.stringify(first)).toContain('"iran"');
    expect(JSON.stringify(second)).toContain('"syria"');
    expect(JSON.stringify(second)).not.toContain('"iran"');
  });

  test('is compiled once for all pages of a list, whoever the list is of', () => {
    const { prepare, counts } = preparing(hub);
    const cursor = (owner: string, id: string) =>
      encodeCursor({
        coordinate: 'Entity.relations',
        owner,
        args: { standings: ['ASSERTED'], where: { with: owner }, rollUp: false },
        on: today,
        knownAt: null,
        position: [`0 ${owner} SUPPORTS ${id}`],
      });
    prepare({ id: 'iran', first: 10, after: cursor('iran', 'a') });
    prepare({ id: 'iran', first: 10, after: cursor('iran', 'b') });
    prepare({ id: 'russia', first: 10, after: cursor('russia', 'c') });
    expect(counts).toEqual({ hits: 2, misses: 1 });
  });

  test('is compiled once for all days on which it is asked', () => {
    const { prepare, counts } = preparing('{ relations { totalCount } }');
    prepare({});
    const tomorrow = prepare({}, parseDay('2024-12-08') ?? fail());
    expect(counts).toEqual({ hits: 1, misses: 1 });
    expect(JSON.stringify(tomorrow)).toContain('"day":8');
  });

  test('is compiled anew for what its statement depends on', () => {
    const { prepare, counts } = preparing(hub);
    const forms = [
      { id: 'iran' },
      { id: 'iran', first: 5 },
      { id: 'iran', where: { with: 'syria' } },
      { id: 'iran', where: { via: 'iraq' } },
      { id: 'iran', where: { predicates: ['SUPPORTS'] } },
      { id: 'iran', where: { predicates: ['OPPOSES'] } },
      { id: 'iran', where: { AND: [{ with: 'syria' }, { with: 'iraq' }] } },
      { id: 'iran', orderBy: { field: 'ORIGIN_COUNT', direction: 'ASC' } },
    ];
    for (const form of forms) prepare(form);
    for (const form of forms) prepare(form);
    expect(counts).toEqual({ hits: forms.length, misses: forms.length });
  });

  test('is compiled each time for variables too long to hold on to', () => {
    const { prepare, counts } = preparing(
      'query ($ids: [ID!]) { entities(where: { ids: $ids }) { totalCount } }',
    );
    const ids = Array.from({ length: 2_000 }, (_, index) => `entity-${index}`);
    prepare({ ids });
    prepare({ ids });
    expect(counts).toEqual({ hits: 0, misses: 2 });
  });

  test('that was refused is refused again, and fits none that is right', () => {
    const { prepare } = preparing(
      'query ($from: Date!, $to: Date!) { changedDays(from: $from, to: $to) { day } }',
    );
    const wrong = { from: '2024-12-08', to: '2024-12-01' };
    expect(() => prepare(wrong)).toThrow('`to` must be 1 to');
    prepare({ from: '2024-12-01', to: '2024-12-08' });
    expect(() => prepare(wrong)).toThrow('`to` must be 1 to');
  });

  test.each([
    ['a page too long', hub, { id: 'iran', first: 20 }, { id: 'iran', first: 201 }],
    ['a forged cursor', hub, { id: 'iran', first: 20 }, { id: 'iran', after: 'nonsense' }],
    [
      'the same entity at both ends',
      'query ($a: ID!, $b: ID!) { tie(between: $a, and: $b) { sign } }',
      { a: 'iran', b: 'syria' },
      { a: 'iran', b: 'iran' },
    ],
    [
      'too few origins',
      'query ($n: Int) { relations(where: { minOrigins: $n }) { totalCount } }',
      { n: 2 },
      { n: -1 },
    ],
    [
      'too long a search',
      'query ($s: String) { entities(search: $s) { totalCount } }',
      { s: 'iran' },
      { s: 'x'.repeat(201) },
    ],
  ])('is refused for %s, though it was compiled for what is right', (_what, text, right, wrong) => {
    const { prepare } = preparing(text);
    prepare(right);
    expect(() => prepare(wrong)).toThrow();
  });
});

const others: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
  ['iran', 'syria'],
  ['syria', 'a|b'],
  ['a|b', ''],
  ['', 'iran'],
  ['2024-12-01', '2024-12-08'],
  ['2024-12-08', '2024-12-03'],
  [0, 1],
  [3, 2],
]);

/** Variables of the same form with other values. */
function reworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return others.get(value) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reworded(each)]));
}

describe('what is asked for variables', () => {
  const id = fc.constantFrom('iran', 'syria', 'a|b', '');
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const where = fc.letrec((tie) => ({
    filter: fc.record(
      {
        with: id,
        predicates: fc.subarray(['SUPPORTS', 'OPPOSES', 'ALLIED_WITH']),
        minOrigins: fc.integer({ min: 0, max: 3 }),
        anonymousOnly: fc.boolean(),
        supportTypes: fc.subarray(['WEAPONS', 'TRAINING']),
        via: fc.option(id),
        NOT: tie('filter'),
        OR: fc.array(tie('filter'), { maxLength: 2 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })).filter;
  const variables = fc
    .record({
      id,
      on: optional(fc.constantFrom(null, '2024-12-01', '2024-12-08')),
      first: optional(fc.constantFrom(1, 5, 50)),
      where: optional(where),
      rollUp: optional(fc.boolean()),
      text: optional(fc.constantFrom('of the', 'missiles', '', '…')),
      ids: optional(fc.array(id, { maxLength: 3 })),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

  const everything = `query ($id: ID!, $on: Date, $first: Int, $where: RelationFilter, $rollUp: Boolean, $text: String, $ids: [ID!]) {
    entity(id: $id) { a: relations(on: $on, first: $first, where: $where, rollUp: $rollUp) { nodes { id claims { totalCount } } }
      b: relations(on: "2024-12-05", first: $first, where: $where, rollUp: $rollUp) { nodes { id claims { totalCount } } } }
    claims(where: { text: $text, ids: $ids, OR: [{ subject: $id }, { on: $on }] }, first: $first) { nodes { id } }
    entities(search: $text, where: { ids: $ids }) { nodes { id } } }`;

  test('is the same whether they are the first of their form or not', () => {
    const { prepare, counts } = preparing(everything);
    fc.assert(
      fc.property(variables, (values) => {
        outcome(() => prepare(values));
        const others = reworded(values) as typeof values;
        expect(outcome(() => prepare(others))).toEqual(outcome(() => preparing(everything).prepare(others)));
      }),
      { numRuns: 100 },
    );
    expect(counts.hits).toBeGreaterThan(15);
  });
});
