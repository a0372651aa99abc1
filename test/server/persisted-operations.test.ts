import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { type Answer, answerOf, codeOf, post, startTestServer, type TestServer } from './test-server.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function get({ url }: TestServer, parameters: Record<string, string>): Promise<Answer> {
  const search = new URLSearchParams(parameters);
  return answerOf(await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } }));
}

describe('automatic persisted queries', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({}, { ENTENTE_MAX_TOKENS: '100' });
  });
  afterAll(() => server.app.close());

  test('a hash is enough once its document was sent, by GET too, with variables', async () => {
    const query = 'query Named($name: String) { hello(name: $name) }';
    const extensions = persisted(sha256(query));
    expect(codeOf(await post(server, { extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post(server, { query, extensions });
    const answer = await get(server, {
      extensions: JSON.stringify(extensions),
      variables: '{"name":"Hama"}',
    });
    expect(answer.json).toEqual({ data: { hello: 'hello Hama' } });
  });

  test.each([
    ['too long', `{ ${'hello '.repeat(200)} }`],
    ['too costly', '{ things(first: 200) { nodes { things(first: 200) { nodes { tags { name } } } } } }'],
    ['not valid', '{ nothing }'],
  ])('a document that is %s is refused with its hash, and not remembered', async (_, query) => {
    const extensions = persisted(sha256(query));
    expect((await post(server, { query, extensions })).status).toBeGreaterThanOrEqual(400);
    expect(codeOf(await post(server, { extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('what a hash stands for costs as much as if it were sent', async () => {
    const query =
      'query($n: Int!) { things(first: $n) { nodes { things(first: $n) { nodes { tags { name } } } } } }';
    const extensions = persisted(sha256(query));
    expect((await post(server, { query, extensions, variables: { n: 1 } })).status).toBe(200);
    expect(codeOf(await post(server, { extensions, variables: { n: 200 } }))).toBe('COST_LIMIT_EXCEEDED');
  });
});

describe('with a safelist', () => {
  const body = 'query Hello { hello }';
  const operations = [
    { id: sha256(body), name: 'Hello', type: 'query', body },
    { id: 'named-1', name: 'Named', type: 'query', body: 'query Named { hello(name: "Hama") }' },
  ];
  let server: TestServer;
  afterEach(() => server.app.close());

  async function startWith(manifest: unknown): Promise<TestServer> {
    const path = join(await temporaryFolder(), 'manifest.json');
    await writeFile(path, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
    server = await startTestServer({}, { ENTENTE_OPERATIONS: 'safelist', ENTENTE_SAFELIST: path });
    return server;
  }
  const manifestOf = (listed: readonly object[]) => ({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: listed,
  });

  test('its operations are answered by id and by text, by POST and GET', async () => {
    await startWith(manifestOf(operations));
    const hello = { data: { hello: 'hello world' } };
    const hama = { data: { hello: 'hello Hama' } };
    expect((await post(server, { query: body })).json).toEqual(hello);
    expect((await post(server, { extensions: persisted(sha256(body)) })).json).toEqual(hello);
    expect((await post(server, { extensions: persisted('named-1') })).json).toEqual(hama);
    expect((await get(server, { query: body })).json).toEqual(hello);
    expect((await get(server, { extensions: JSON.stringify(persisted('named-1')) })).json).toEqual(hama);
  });

  test('anything else is refused, before it is parsed', async () => {
    await startWith(manifestOf(operations));
    const others = [
      { query: '{ hello }' },
      { query: `${body} ` },
      { query: '{' },
      { query: '{ __schema { types { name } } }' },
      { query: '{ hello }', extensions: persisted(sha256('{ hello }')) },
      { extensions: persisted(sha256('{ hello }')) },
    ];
    for (const other of others) {
      const answers = [
        await post(server, other),
        await get(server, {
          ...('query' in other && { query: other.query ?? '' }),
          ...('extensions' in other && { extensions: JSON.stringify(other.extensions) }),
        }),
      ];
      for (const answer of answers)
        expect([answer.status, codeOf(answer)]).toEqual([403, 'QUERY_NOT_IN_SAFELIST']);
    }
    const escaped = await fetch(`${server.url}/graphql?%71uery=%7Bhello%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(escaped.status).toBe(403);
  });

  test('a request without an operation is told so', async () => {
    await startWith(manifestOf(operations));
    expect(codeOf(await post(server, { variables: {} }))).toBe('BAD_REQUEST');
  });

  test.each([
    ['no JSON', '{', /JSON/],
    ['another format', { ...manifestOf([]), format: 'mine' }, /format must be "apollo-persisted-query-mani/],
    ['another version', { ...manifestOf([]), version: 2 }, /version must be 1/],
    ['no operations', { ...manifestOf([]), operations: 7 }, /operations must be a list/],
    ['an operation without an id', manifestOf([{ name: 'A', body }]), /operations\[0\]\.id must be a text/],
    [
      'an operation that does not fit the schema',
      manifestOf([{ id: 'a', name: 'A', body: '{ nothing }' }]),
      /A: Cannot query field "nothing"/,
    ],
    ['an operation that is not GraphQL', manifestOf([{ id: 'a', name: 'A', body: '{' }]), /A: Syntax Error/],
    [
      'two operations of one id',
      manifestOf([
        { id: 'a', name: 'A', body },
        { id: 'a', name: 'B', body: `${body} ` },
      ]),
      /A: its id a is that of another operation, too/,
    ],
  ])(
    'a manifest of %s keeps the server from starting, with its path and what is wrong',
    async (_, manifest, problem) => {
      const starting = startWith(manifest);
      await expect(starting).rejects.toThrow(ConfigError);
      await expect(starting).rejects.toThrow(/ENTENTE_SAFELIST: .*manifest\.json: /);
      await expect(starting).rejects.toThrow(problem);
    },
  );

  test('a manifest that is not there keeps the server from starting', async () => {
    const variables = { ENTENTE_OPERATIONS: 'safelist', ENTENTE_SAFELIST: '/nowhere/manifest.json' };
    await expect(startTestServer({}, variables)).rejects.toThrow(/ENTENTE_SAFELIST: .*no such file/);
  });
});
