import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

async function refusal(query: string, variables = {}) {
  const { status, errors } = await api.ask(query, variables);
  return {
    status,
    code: errors[0]?.extensions['code'],
    argument: errors[0]?.extensions['argument'],
    message: errors[0]?.message,
  };
}

describe('what does not exist', () => {
  test.each(['node', 'entity', 'claim', 'document'])('%s(id:) is null where there is none', async (field) => {
    expect(await api.data(`{ ${field}(id: "nobody") { id } }`)).toEqual({ [field]: null });
  });

  test.each([
    ['{ relation(subject: "nobody", predicate: FIGHTS, object: "iran") { id } }', ['relation', 'subject']],
    ['{ relation(subject: "iran", predicate: FIGHTS, object: "nobody") { id } }', ['relation', 'object']],
    ['{ r: relation(subject: "zz-nobody", predicate: FIGHTS, object: "iran") { id } }', ['r', 'subject']],
    ['{ tie(between: "iran", and: "nobody") { sign } }', ['tie', 'and']],
    [
      '{ relations(evidence: { excludeOrigins: ["nobody"] }) { totalCount } }',
      ['relations', 'evidence', 'excludeOrigins', 0],
    ],
    [
      '{ r: relation(subject: "iran", predicate: FIGHTS, object: "syria", evidence: { publishedBy: ["iran", "nobody"] }) { id } }',
      ['r', 'evidence', 'publishedBy', 1],
    ],
    [
      '{ entity(id: "iran") { relations(evidence: { onlyDocuments: "nothing" }) { totalCount } } }',
      ['entity', 'relations', 'evidence', 'onlyDocuments', 0],
    ],
    [
      '{ picture(evidence: { excludeDocuments: "nothing" }) { edgeCount } }',
      ['picture', 'evidence', 'excludeDocuments', 0],
    ],
  ])('%s is NOT_FOUND, beside partial data', async (query, argument) => {
    expect(await refusal(query)).toMatchObject({ status: 200, code: 'NOT_FOUND', argument });
  });

  test('an id is not repeated at whatever length', async () => {
    const query = 'query ($id: ID!) { relation(subject: $id, predicate: FIGHTS, object: "iran") { id } }';
    expect((await refusal(query, { id: 'x'.repeat(100_000) })).message?.length).toBeLessThan(200);
  });

  test('a filter that names nobody lists nothing', async () => {
    const query =
      '{ relations(where: { with: "nobody" }) { totalCount } claims(where: { subject: "nobody" }) { totalCount } }';
    expect(await api.data(query)).toEqual({ relations: { totalCount: 0 }, claims: { totalCount: 0 } });
  });
});

describe('an argument that is not what it should be is refused before anything runs', () => {
  test.each([
    ['{ entities(first: 0) { totalCount } }', ['entities', 'first']],
    ['{ entities(first: -1) { totalCount } }', ['entities', 'first']],
    ['{ claims(last: 201) { totalCount } }', ['claims', 'last']],
    ['{ claims(first: 2, last: 2) { totalCount } }', ['claims', 'last']],
    ['{ entity(id: "iran") { r: relations(first: 0) { totalCount } } }', ['entity', 'r', 'first']],
    ['{ entities(orderBy: { field: RELEVANCE }) { totalCount } }', ['entities', 'orderBy', 'field']],
    ['{ relations(where: { direction: IN }) { totalCount } }', ['relations', 'where', 'direction']],
    [
      '{ relations(where: { OR: [{ NOT: { minOrigins: -1 } }] }) { totalCount } }',
      ['relations', 'where', 'OR', 0, 'NOT', 'minOrigins'],
    ],
    ['{ relations(where: { minReliability: F }) { totalCount } }', ['relations', 'where', 'minReliability']],
    [
      '{ claims(where: { minCredibility: CANNOT_BE_JUDGED }) { totalCount } }',
      ['claims', 'where', 'minCredibility'],
    ],
    [
      '{ relations(evidence: { minReliability: F }) { totalCount } }',
      ['relations', 'evidence', 'minReliability'],
    ],
    [
      '{ relations(evidence: { onlyDocuments: [] }) { totalCount } }',
      ['relations', 'evidence', 'onlyDocuments'],
    ],
    [
      '{ analysis(evidence: { publishedBy: [] }) { relationCount } }',
      ['analysis', 'evidence', 'publishedBy'],
    ],
    [
      '{ changedDays(from: "2024-01-02", to: "2024-02-02", evidence: { minCredibility: CANNOT_BE_JUDGED }) { day } }',
      ['changedDays', 'evidence', 'minCredibility'],
    ],
    [
      '{ tie(between: "iran", and: "syria", evidence: { onlyDocuments: ["a"], excludeDocuments: ["b", "a"] }) { sign } }',
      ['tie', 'evidence', 'excludeDocuments'],
    ],
    ['{ claims(where: { as: [SUBJECT] }) { totalCount } }', ['claims', 'where', 'as']],
    ['{ relation(subject: "iran", predicate: FIGHTS, object: "iran") { id } }', ['relation', 'object']],
    [
      '{ relation(subject: "iran", predicate: FIGHTS, object: "syria", supportType: WEAPONS) { id } }',
      ['relation', 'supportType'],
    ],
    ['{ tie(between: "iran", and: "iran") { sign } }', ['tie', 'and']],
    ['{ picture(limit: 0) { edgeCount } }', ['picture', 'limit']],
    ['{ picture(limit: 5001) { edgeCount } }', ['picture', 'limit']],
    ['{ picture(nodeLimit: 0) { edgeCount } }', ['picture', 'nodeLimit']],
    ['{ picture(nodeLimit: 5001) { edgeCount } }', ['picture', 'nodeLimit']],
    ['{ changedDays(from: "2024-01-02", to: "2024-01-02") { day } }', ['changedDays', 'to']],
    ['{ changedDays(from: "1024-01-02", to: "2024-01-02") { day } }', ['changedDays', 'to']],
    [
      '{ changedDays(from: "2024-01-02", to: "2024-02-02", where: { minOrigins: 2 }) { day } }',
      ['changedDays', 'where'],
    ],
    [
      '{ relation(subject: "iran", predicate: FIGHTS, object: "syria") { history(from: "2024-01-02", to: "2024-01-02") { from } } }',
      ['relation', 'history', 'to'],
    ],
  ])('%s', async (query, argument) => {
    expect(await refusal(query)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', argument });
  });

  test.each([
    ['more conditions than Neo4j plans in good time', { OR: Array(51).fill({ minOrigins: 2 }) }],
    [
      'filters within filters without end',
      Array(60)
        .fill(0)
        .reduce((inner) => ({ NOT: inner }), {}),
    ],
  ])('%s', async (_what, where) => {
    const query = 'query ($where: RelationFilter) { relations(where: $where) { totalCount } }';
    expect(await refusal(query, { where })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      argument: ['relations', 'where'],
    });
  });

  test('a search of 10,000 characters', async () => {
    const answer = await refusal('query ($s: String) { entities(search: $s) { totalCount } }', {
      s: 'a'.repeat(10_000),
    });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', argument: ['entities', 'search'] });
  });

  test.each([
    '2024-13-40',
    '2023-02-29',
    '0000-01-01',
    '10000-01-01',
    '-0001-01-01',
    '24-01-01',
    'today',
    '',
  ])('the day %s', async (day) => {
    const literal = await refusal(`{ relations(on: "${day}") { totalCount } }`);
    const variable = await refusal('query ($on: Date) { relations(on: $on) { totalCount } }', { on: day });
    expect([literal.status, variable.status]).toEqual([400, 400]);
    expect(`${literal.message} ${variable.message}`).toContain('2024-12-07');
  });

  test.each([
    ['{ r: relations(on: "2024-13-40") { totalCount } }', {}, ['r', 'on']],
    ['{ relations(on: 20241207) { totalCount } }', {}, ['relations', 'on']],
    ['{ claims(where: { OR: [{}, { on: "x" }] }) { totalCount } }', {}, ['claims', 'where', 'OR', 1, 'on']],
    ['query ($on: Date) { relations(on: $on) { totalCount } }', { on: 'x' }, ['on']],
    ['query ($on: Date = "x") { relations(on: $on) { totalCount } }', {}, ['on']],
    [
      '{ entity(id: "iran") { ...F } } fragment F on Entity { relations(on: "x") { totalCount } }',
      {},
      ['relations', 'on'],
    ],
  ])('a day is named by its argument or variable: %s', async (query, variables, argument) => {
    expect(await refusal(query, variables)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', argument });
  });

  test('a null that a variable brings to where a default stands', async () => {
    const query =
      'query ($d: OrderDirection) { claims(orderBy: { field: ID, direction: $d }) { totalCount } }';
    expect((await refusal(query)).status).toBe(200);
    expect(await refusal(query, { d: null })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      argument: ['claims', 'orderBy'],
    });
  });

  test('an enum that does not have the value is named by its argument', async () => {
    expect(
      await refusal('{ relations(where: { predicates: [FIGHTS, LOVES] }) { totalCount } }'),
    ).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      argument: ['relations', 'where', 'predicates', 1],
    });
  });

  test.each(['2024-12-07', '2024-12-07T09:00:00', '2024-12-07T24:00:00Z', 'now'])(
    'the instant %s',
    async (knownAt) => {
      expect(
        await refusal('query ($k: DateTime) { relations(knownAt: $k) { totalCount } }', { k: knownAt }),
      ).toMatchObject({ status: 400 });
    },
  );
});

test('what would take Neo4j long to plan is refused before it is asked, and says how to ask', async () => {
  // Of fifty different lists, no two can be asked for together.
  const lists = Array.from({ length: 50 }, (_, index) => {
    const where = `where: { OR: [${'{ minOrigins: 2 },'.repeat(index % 25)} { signs: [POSITIVE] }] }`;
    return `l${index}: relations(rollUp: ${index < 25}, ${where}) { nodes { history { from } } }`;
  });
  const answer = await refusal(`{ entity(id: "iran") { ${lists.join(' ')} } }`);
  expect(answer).toMatchObject({ status: 400, code: 'COST_LIMIT_EXCEEDED' });
  expect(answer.message).toMatch(/`entity`.*several fields of Query/);
});

describe('what GraphQL allows is answered', () => {
  test('nulls where they may stand are arguments left out', async () => {
    const query = `{
      relations(on: null, knownAt: null, standings: null, where: null, rollUp: null, orderBy: null, first: null, after: null) { totalCount }
      claims(where: { AND: null, predicates: null, polarity: null, entity: { id: "iran", as: null } }, orderBy: null, last: null) { totalCount }
      entities(search: null, where: { NOT: null }) { totalCount }
      picture(limit: null, nodeLimit: null) { edgeCount }
    }`;
    expect(await api.data<Record<string, { totalCount: number }>>(query)).toMatchObject({
      entities: { totalCount: 43 },
    });
  });

  test('aliases, fragments on interfaces, @skip and @include, and __typename everywhere', async () => {
    const query = `
      query ($yes: Boolean = true, $no: Boolean = false) {
        __typename
        a: entity(id: "iran") { ...Named ... on State { state: name } ... on Event { status } }
        b: entity(id: "syrian-civil-war") { ...Named ... on State { state: name } ... on Event { x: status } }
        c: node(id: "iran-withdraws-from-syria") { __typename id ... on Document { title } ... on Entity { name } }
        d: entities(where: { ids: ["iran"] }) { __typename edges { __typename node { id name @skip(if: $yes) summary @include(if: $no) } } pageInfo { __typename } }
      }
      fragment Named on Entity { __typename called: name }`;
    expect(await api.data(query)).toMatchObject({
      __typename: 'Query',
      a: { __typename: 'State', called: 'Iran', state: 'Iran' },
      b: { __typename: 'Event', x: expect.any(String) },
      c: { __typename: 'Document', id: 'iran-withdraws-from-syria' },
      d: {
        __typename: 'EntityConnection',
        edges: [{ __typename: 'EntityEdge', node: { id: 'iran' } }],
        pageInfo: { __typename: 'PageInfo' },
      },
    });
  });

  test('a nested field may ask of another day than the one above it', async () => {
    const query = `{ relations(on: "2024-12-07", where: { with: "quds-force", predicates: [PRESENT_IN] }) { nodes {
      on subject { inherited: relations(where: { predicates: [PRESENT_IN] }) { nodes { on } }
                   own: relations(on: "2024-12-01", where: { predicates: [PRESENT_IN] }) { nodes { on standing } } } } } }`;
    expect(await api.data(query)).toMatchObject({
      relations: {
        nodes: [
          {
            on: '2024-12-07',
            subject: {
              inherited: { nodes: [{ on: '2024-12-07' }] },
              own: { nodes: [{ on: '2024-12-01', standing: 'ASSERTED' }] },
            },
          },
        ],
      },
    });
  });

  test('before anything was recorded, nothing is known', async () => {
    const query =
      '{ relations(knownAt: "2001-01-01T00:00:00Z") { totalCount } claims(knownAt: "2001-01-01T00:00:00Z") { totalCount } }';
    expect(await api.data(query)).toEqual({ relations: { totalCount: 0 }, claims: { totalCount: 0 } });
  });
});

describe('while nothing is recorded', () => {
  beforeAll(() => api.empty());

  test('every list is empty, and there is no instant of knowledge', async () => {
    const query = `{
      relations(rollUp: true) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      claims { totalCount } entities(search: "iran") { totalCount } documents { totalCount }
      picture { knownAt edgeCount nodes { id } }
      changedDays(from: "2024-01-01", to: "2025-01-01") { day }
      entity(id: "iran") { id }
    }`;
    expect(await api.data(query)).toEqual({
      relations: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      claims: { totalCount: 0 },
      entities: { totalCount: 0 },
      documents: { totalCount: 0 },
      picture: { knownAt: null, edgeCount: 0, nodes: [] },
      changedDays: [],
      entity: null,
    });
  });
});
