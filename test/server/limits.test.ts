import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, codeOf, post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, { ENTENTE_MAX_COST: '50000' });
});
afterAll(() => server.app.close());

const nested = (levels: number) => `{thing(id:1)${'{things{nodes'.repeat(levels)}{id}${'}}'.repeat(levels)}}`;
const fragments = (count: number, body: (next: string) => string) =>
  Array.from({ length: count }, (_, i) => `fragment f${i} on Thing {${body(`...f${i + 1}`)}}`).join(' ') +
  ` fragment f${count} on Thing {id}`;

const roots = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `r${from + i}: thing(id: ${from + i}) {id tags {name}}`).join(
    ' ',
  );

describe('too much is refused with 4xx before anything runs:', () => {
  test.each([
    ['200 levels of fields', nested(100), 'DEPTH_LIMIT_EXCEEDED'],
    ['20,000 levels of fields', nested(10_000), 'DEPTH_LIMIT_EXCEEDED'],
    ['20,000 levels of lists', `{things(after:${'['.repeat(20_000)}`, 'DEPTH_LIMIT_EXCEEDED'],
    [
      'levels hidden in fragments',
      `{thing(id:1){...f0}} ${fragments(500, (next) => `things{nodes{${next}}}`)}`,
      'DEPTH_LIMIT_EXCEEDED',
    ],
    [
      'fragments that double 40 times',
      `{thing(id:1){...f0}} ${fragments(40, (next) => `${next} ... on Thing{${next}}`)}`,
      'COST_LIMIT_EXCEEDED',
    ],
    ['51 root fields', `{${roots(0, 51)}}`, 'COST_LIMIT_EXCEEDED'],
    [
      'root fields in fragments',
      `{${roots(0, 10)} ... on Query {${roots(10, 30)} ...f}} fragment f on Query {${roots(30, 51)}}`,
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'a fragment of root fields, time and again',
      `{${'...f '.repeat(6)}} fragment f on Query {${roots(0, 10)}}`,
      'COST_LIMIT_EXCEEDED',
    ],
    ['20,000 tokens', `{${'hello '.repeat(20_000)}}`, 'REQUEST_TOO_LARGE'],
    ['10,000 times the same field', `{thing(id:1){${'id '.repeat(9_980)}}}`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments that spread themselves',
      '{thing(id:1){...a}} fragment a on Thing{...b} fragment b on Thing{...a}',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, query, code) => {
    const answer = await post(server, { query });
    expect(codeOf(answer)).toBe(code);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test('50 root fields are answered, however many fields they have, and those of introspection beside them', async () => {
    const query = `{${roots(0, 50)} __typename __schema{queryType{name}}}`;
    expect((await post(server, { query })).status).toBe(200);
  });

  const filtered = 'query($where: ThingFilter) {things(where: $where) {totalCount}}';
  const deepJson = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;

  test('20,000 levels of variables', async () => {
    const answer = await post(
      server,
      `{"query":${JSON.stringify(filtered)},"variables":{"where":${deepJson}}}`,
    );
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('levels of variables in a GET', async () => {
    const variables = `{"where":${'{"not":'.repeat(300)}{}${'}'.repeat(300)}}`;
    const url = `${server.url}/graphql?${new URLSearchParams({ query: filtered, variables })}`;
    const answer = await answerOf(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('the cost of an operation', () => {
  const pages =
    'query($n: Int!) {things(first: $n) {nodes {things(first: 200) {nodes {things {nodes {id}}}}}}}';

  test('multiplies the sizes of pages, those of variables too, and is told with the limit', async () => {
    const answer = await post(server, { query: pages, variables: { n: 200 } });
    // Innermost: nodes and id, 20 times, and the connection: 41; around it nodes, and so on.
    const inner = 1 + 20 * 2;
    const middle = 1 + 200 * (1 + inner);
    const cost = 1 + 200 * (1 + middle);
    expect(answer.status).toBe(400);
    expect(answer.json.errors?.[0]?.extensions).toEqual({ code: 'COST_LIMIT_EXCEEDED', cost, limit: 50_000 });
  });

  test('lets smaller pages through', async () => {
    expect((await post(server, { query: pages, variables: { n: 2 } })).status).toBe(200);
  });

  test('counts `last` where only that is given', async () => {
    const query = '{things(last: 200) {nodes {things(last: 200) {nodes {id}}}}}';
    const answer = await post(server, { query });
    expect(answer.json.errors?.[0]?.extensions['cost']).toBe(1 + 200 * (1 + (1 + 200 * 2)));
  });

  test('leaves what is wrong with variables to be told as that', async () => {
    expect(codeOf(await post(server, { query: pages, variables: { n: 'many' } }))).toBe('BAD_USER_INPUT');
  });

  test('leaves introspection alone', async () => {
    const deep = `{__schema{types{fields{type${'{ofType'.repeat(10)}{name}${'}'.repeat(10)}}}}}`;
    expect((await post(server, { query: deep })).status).toBe(200);
  });
});

describe('with introspection off', () => {
  let closed: TestServer;
  beforeAll(async () => {
    closed = await startTestServer({}, { ENTENTE_INTROSPECTION: 'off' });
  });
  afterAll(() => closed.app.close());

  test('the schema cannot be read', async () => {
    expect(codeOf(await post(closed, { query: '{__schema{types{name}}}' }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('errors suggest no names', async () => {
    expect((await post(closed, { query: '{helo}' })).text).not.toContain('hello');
    expect((await post(server, { query: '{helo}' })).text).toContain('Did you mean');
  });
});
