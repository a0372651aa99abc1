import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, codeOf, post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.app.close());

const get = async (path: string, init: RequestInit = {}) =>
  answerOf(await fetch(`${server.url}${path}`, init));
const preflighted = { headers: { 'apollo-require-preflight': 'true' } };

describe('a request that is not GraphQL over HTTP is refused with a code and a message', () => {
  test.each([
    ['JSON that does not parse', '{nope', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['a body without a document', {}, 400, 'BAD_REQUEST'],
    ['a document that is no string', { query: 7 }, 400, 'BAD_REQUEST'],
    ['variables that are no object', { query: '{hello}', variables: [1] }, 400, 'BAD_REQUEST'],
    ['several operations in a list', [{ query: '{hello}' }], 400, 'BAD_REQUEST'],
    ['a document that does not parse', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a document that does not fit', { query: '{nope}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'no name among several operations',
      { query: 'query a{hello} query b{hello}' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of a wrong type',
      { query: 'query($n:Int){things(first:$n){totalCount}}', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a kind of operation that the schema does not have',
      { query: 'subscription{changes{id}}' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a body of 5 MB',
      { query: '{hello}', extensions: { x: 'x'.repeat(5_000_000) } },
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'the hash of a document that nobody sent',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [
      'a hash of a version that there is not',
      { extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } },
      400,
      'BAD_REQUEST',
    ],
    [
      'a hash of another document',
      { query: '{hello}', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      400,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(server, body);
    expect(answer.status).toBe(status);
    expect(codeOf(answer)).toBe(code);
    expect(answer.json.errors?.[0]?.message).not.toBe('');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a body of type %s',
    async (type) => {
      const answer = await post(server, '{"query":"{hello}"}', { 'content-type': type });
      expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  test('an answer of a type that cannot be given', async () => {
    const answer = await post(server, { query: '{hello}' }, { accept: 'image/png' });
    expect([answer.status, codeOf(answer)]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  test('a path that there is nothing at', async () => {
    const answer = await get('/nothing?secret=1');
    expect([answer.status, codeOf(answer)]).toEqual([404, 'PATH_NOT_FOUND']);
    expect(answer.text).not.toContain('secret');
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('the method %s', async (method) => {
    const answer = await get('/graphql', { method });
    expect([answer.status, codeOf(answer)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  test('a path that cannot be decoded', async () => {
    const answer = await get('/%c0%80');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('an address that is too long for a GET', async () => {
    const answer = await rawAnswer(server.url, `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('"code":"REQUEST_TOO_LARGE"');
  });

  test('a body that is too large, to a client that sends all of it before it reads', async () => {
    const size = 5_000_000;
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`;
    const answer = await answerAfterSending(server.url, head + 'x'.repeat(size));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('"code":"REQUEST_TOO_LARGE"');
  });

  test('what is not HTTP at all', async () => {
    const answer = await rawAnswer(server.url, 'hello\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });
});

describe('a GET', () => {
  test('answers a query', async () => {
    const answer = await get('/graphql?query={hello}', preflighted);
    expect(answer.json).toEqual({ data: { hello: 'hello world' } });
  });

  test('that a page of another site could send without asking is refused', async () => {
    expect(codeOf(await get('/graphql?query={hello}'))).toBe('BAD_REQUEST');
  });

  test('does not run a mutation', async () => {
    const answer = await get('/graphql?query=mutation{change}', preflighted);
    expect([answer.status, codeOf(answer)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });
});

describe('an error of a resolver', () => {
  test('that the catalogue knows passes with its code and argument, beside what could be answered', async () => {
    const answer = await post(server, { query: '{missing hello}' });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      data: { missing: null, hello: 'hello world' },
      errors: [{ path: ['missing'], extensions: { code: 'NOT_FOUND', argument: ['id'] } }],
    });
  });

  test.each(['broken', 'leaky'])('that it does not know is masked and logged: %s', async (field) => {
    const answer = await post(server, { query: `{${field}}` });
    const [error] = answer.json.errors ?? [];
    const requestId = answer.headers.get('x-request-id');
    expect(error).toMatchObject({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
    expect(answer.text).not.toContain('secret');
    expect(JSON.stringify(server.log.filter((line) => line['requestId'] === requestId))).toContain('secret');
  });

  test('that says the database is gone has status 503', async () => {
    const answer = await post(server, { query: '{gone}' });
    expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE']);
  });
});

function rawAnswer(url: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

/** The beginning of the answer, read by a client that sends piece by piece and looks at nothing before all is sent. */
async function answerAfterSending(url: string, request: string): Promise<string> {
  const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
  try {
    for (let sent = 0; sent < request.length; sent += 100_000) {
      await new Promise<void>((resolve, reject) => {
        socket.write(request.slice(sent, sent + 100_000), (error) => (error ? reject(error) : resolve()));
      });
      await sleep(1);
    }
    const [chunk] = await once(socket, 'data');
    return String(chunk);
  } finally {
    socket.destroy();
  }
}
