import { createHash, createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extendSchema, parse } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identifier } from '../../src/access/identify.js';
import { type Role, roles } from '../../src/domain/requester.js';
import { everyField } from '../access/every-field.js';
import { audience, type Issuer, startIssuer } from '../access/issuer.js';
import { stubApi } from './stub-api.js';
import { answerOf, codeOf, post, startTestServer, type TestServer } from './test-server.js';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());

/** A server that takes the issuer's JWTs. */
function start(variables: Record<string, string> = {}): Promise<TestServer> {
  return startTestServer(
    {},
    {
      ENTENTE_JWT_ISSUER: issuer.url,
      ENTENTE_JWT_AUDIENCE: audience,
      ENTENTE_JWT_JWKS_URI: issuer.jwksUri,
      ...variables,
    },
  );
}

const bearer = async (role: string) => ({
  authorization: `Bearer ${await issuer.sign({ entente_role: role })}`,
});

describe('on this machine', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.app.close());

  test('who sends no credential may read', async () => {
    expect((await post(server, { query: '{hello}' })).json).toEqual({ data: { hello: 'hello world' } });
  });

  test('what is not for readers wants a credential of them, and says which role it needs', async () => {
    const answer = await post(server, { query: '{ hello secret }' });
    expect([answer.status, answer.json]).toEqual([
      401,
      {
        errors: [
          {
            message: 'Query.secret needs the role ADMIN; send a token of that role.',
            locations: [{ line: 1, column: 9 }],
            extensions: { code: 'UNAUTHENTICATED', field: 'Query.secret', role: 'ADMIN' },
          },
        ],
      },
    ]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="entente"');
  });

  test('a credential of too small a role is told so', async () => {
    const answer = await post(server, { query: '{ secret }' }, await bearer('editor'));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
    expect(answer.json.errors?.[0]?.message).toBe('Query.secret needs the role ADMIN; yours is EDITOR.');
    expect(answer.headers.get('www-authenticate')).toBeNull();
    expect((await post(server, { query: '{ secret }' }, await bearer('admin'))).json.data).toEqual({
      secret: 'a secret of admins',
    });
  });

  test('a credential that gives no role is refused', async () => {
    const answer = await post(server, { query: '{ hello }' }, await bearer('nobody'));
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
  });

  test.each([
    ['of another scheme', 'Basic dXNlcjpwYXNz'],
    ['without a token', 'Bearer'],
    ['that is no token', 'Bearer x'],
    ['mistyped', `Bearer entente_${'0'.repeat(60)}`],
    ['cut off', 'Bearer entente_abc'],
  ])('a credential %s is refused, though none is needed', async (_, authorization) => {
    const answer = await post(server, { query: '{hello}' }, { authorization });
    expect([answer.status, codeOf(answer), answer.json.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="entente", error="invalid_token"');
  });

  test('every forged or spent JWT is answered 401, and told nothing but why', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const [header = '', payload = '', signature = ''] = (await issuer.sign({ entente_role: 'admin' })).split(
      '.',
    );
    const headed = (alg: string) => Buffer.from(JSON.stringify({ alg, kid: 'first' })).toString('base64url');
    const hmac = createHmac('sha256', issuer.publicPem).update(`${headed('HS256')}.${payload}`);
    const refused = {
      none: `${headed('none')}.${payload}.`,
      'none, signed': `${headed('none')}.${payload}.${signature}`,
      'HS256 with the public key': `${headed('HS256')}.${payload}.${hmac.digest('base64url')}`,
      'another algorithm': `${headed('RS512')}.${payload}.${signature}`,
      'without signature': `${header}.${payload}.`,
      audience: await issuer.sign({ aud: 'https://other.example' }),
      issuer: await issuer.sign({ iss: 'https://other.example/' }),
      expired: await issuer.sign({ exp: now - 60 }),
      'not yet valid': await issuer.sign({ nbf: now + 60 }),
      'unknown kid': await issuer.sign({}, { kid: 'unknown' }),
    };
    for (const [what, token] of Object.entries(refused)) {
      const answer = await post(server, { query: '{hello}' }, { authorization: `Bearer ${token}` });
      expect([what, answer.status, codeOf(answer)]).toEqual([what, 401, 'UNAUTHENTICATED']);
      expect(answer.json).not.toHaveProperty('data');
      expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    }
  });

  test('a credential is refused before the body is read', async () => {
    const answer = await post(server, '{ no json', { authorization: 'Bearer x' });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  test('a token in the address is none', async () => {
    const token = await issuer.sign({ entente_role: 'admin' });
    const url = `${server.url}/graphql?query={secret}&access_token=${token}`;
    const answer = await answerOf(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  test('a token is written nowhere in the log, and what it is known by is', async () => {
    const token = await issuer.sign({ jti: 'token-17' });
    await post(server, { query: '{ secret broken }' }, { authorization: `Bearer ${token}` });
    await post(server, { query: '{ broken }' }, { authorization: `Bearer ${token}` });
    await post(server, { query: '{ broken }' }, { authorization: `Bearer ${token}x` });
    const log = JSON.stringify(server.log);
    for (const part of token.split('.')) expect(log).not.toContain(part);
    expect(
      server.log.filter((line) => line['credential'] === 'jwt:token-17').map((line) => line['status']),
    ).toEqual([403, 200]);
  });
});

test('a document that somebody else may ask is not to be had by its hash', async () => {
  const server = await start();
  const query = '{ secret }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect((await post(server, { query, extensions }, await bearer('admin'))).status).toBe(200);
  expect((await post(server, { extensions }, await bearer('admin'))).json.data).toHaveProperty('secret');
  expect(codeOf(await post(server, { extensions }, await bearer('editor')))).toBe('FORBIDDEN');
  await server.app.close();
});

const fields = everyField(stubApi().schema);
const secrets: Readonly<Record<string, Role>> = { 'Query.secret': 'ADMIN', 'Mutation.change': 'ANALYST' };

describe('every role is answered every field that it may ask, and no other', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.app.close());

  test.each([...roles, null])('%s', async (role) => {
    const headers = role === null ? {} : await bearer(role.toLowerCase());
    for (const { coordinate, operation, way } of fields) {
      const needed = Math.max(...way.map((each) => roles.indexOf(secrets[each] ?? 'READER')));
      const may = roles.indexOf(role ?? 'READER') >= needed;
      const answer = await post(server, { query: operation }, headers);
      const refusal = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([coordinate, codeOf(answer) === refusal]).toEqual([coordinate, !may]);
      if (!may) expect(answer.json.data).toBeUndefined();
    }
  });
});

describe.each([
  ['where anonymous access is off', { ENTENTE_ANONYMOUS_ACCESS: 'off' }],
  ['on an address that other machines reach', { HOST: '0.0.0.0' }],
])('%s', (_, variables) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start(variables);
  });
  afterAll(() => server.app.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });

  test('nothing of the graph is told to who sends no credential', async () => {
    const answer = await post(server, { query: '{hello}' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="entente"');
    for (const query of ['{hello}', '{__typename}', '{__schema{types{name}}}', '{ no', '']) {
      expect(codeOf(await post(server, { query }))).toBe('UNAUTHENTICATED');
      const address = `/graphql?${new URLSearchParams({ query })}`;
      for (const accept of ['application/json', 'text/html']) {
        expect((await get(address, { accept, 'apollo-require-preflight': '1' })).status).toBe(401);
      }
    }
    const persisted = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'x' } });
    const hash = `/graphql?${new URLSearchParams({ extensions: persisted })}`;
    expect((await get(hash, { accept: 'text/html' })).status).toBe(401);
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/nothing')).status).toBe(401);
  });

  test('a credential is answered', async () => {
    expect((await post(server, { query: '{hello}' }, await bearer('reader'))).json.data).toEqual({
      hello: 'hello world',
    });
    expect((await get('/metrics', await bearer('reader'))).status).toBe(200);
  });

  test('pages can be opened, to give them a token, and the server can be probed', async () => {
    for (const path of ['/health', '/ready', '/explorer/examples.json']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    const page = await get('/graphql', { accept: 'text/html' });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('EmbeddedSandbox')]);
  });

  test('the dashboard and GraphiQL can be opened whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-page-'));
    await mkdir(join(folder, 'assets'));
    for (const name of ['index.html', 'editor.js', 'assets/main.js'])
      await writeFile(join(folder, name), 'A page');
    const pages = await startTestServer({ dashboardFolder: folder, explorerFolder: folder }, variables);
    for (const path of ['/', '/assets/main.js', '/explorer/', '/explorer/editor.js']) {
      const response = await fetch(`${pages.url}${path}`);
      // Read to its end, or the connection stays in use and the server cannot close.
      expect([path, response.status, await response.text()]).toEqual([path, 200, 'A page']);
    }
    await pages.app.close();
    await rm(folder, { recursive: true });
  });

  test('a GET that asks nothing is told what is missing, and runs nothing', async () => {
    const answer = await answerOf(await get('/graphql', { 'apollo-require-preflight': '1' }));
    expect([answer.status, codeOf(answer), answer.json.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
  });

  test('any name will do to call it by', async () => {
    const { statusCode } = await server.app.inject({
      url: '/metrics',
      headers: { host: 'entente.example', ...(await bearer('reader')) },
    });
    expect(statusCode).toBe(200);
  });
});

test('an address that other machines reach is read by anyone where that is said', async () => {
  const server = await start({ HOST: '0.0.0.0', ENTENTE_ANONYMOUS_ACCESS: 'read' });
  expect((await post(server, { query: '{hello}' })).status).toBe(200);
  expect(codeOf(await post(server, { query: '{secret}' }))).toBe('UNAUTHENTICATED');
  await server.app.close();
});

test('a server that takes no JWTs says so', async () => {
  const server = await startTestServer();
  const answer = await post(server, { query: '{hello}' }, await bearer('admin'));
  expect([answer.status, answer.json.errors?.[0]?.message]).toEqual([
    401,
    'The token is no API token of Entente, and this server takes no others.',
  ]);
  await server.app.close();
});

describe('a page of another site that may call', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await start({ ENTENTE_CORS_ORIGINS: 'https://desk.example', ENTENTE_ANONYMOUS_ACCESS: 'off' });
  });
  afterEach(() => server.app.close());

  test('may send a token, and asks so without one', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://desk.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('can read why it was refused', async () => {
    const answer = await post(server, { query: '{hello}' }, { origin: 'https://desk.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(answer.headers.get('access-control-expose-headers')).toContain('www-authenticate');
  });
});

describe('an answer that may have changed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.app.close());

  async function get(headers: Record<string, string>, query = '{hello}'): Promise<Response> {
    return fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    });
  }
  const tagOf = async (headers: Record<string, string>) => (await get(headers)).headers.get('etag') ?? 'none';

  test('has another tag for another role, and for another name, which viewer tells', async () => {
    const tags = await Promise.all(roles.map(async (role) => tagOf(await bearer(role))));
    expect(new Set(tags).size).toBe(roles.length);
    const jane = { authorization: `Bearer ${await issuer.sign({ sub: 'jane' })}` };
    const john = { authorization: `Bearer ${await issuer.sign({ sub: 'john' })}` };
    const tag = await tagOf(jane);
    expect((await get({ ...jane, 'if-none-match': tag })).status).toBe(304);
    expect((await get({ ...john, 'if-none-match': tag })).status).toBe(200);
    expect((await get({ ...(await bearer('editor')), 'if-none-match': tag })).status).toBe(200);
  });

  test('is not told to be unchanged to who may not be answered', async () => {
    const tag = await tagOf({});
    expect((await get({ authorization: 'Bearer x', 'if-none-match': tag })).status).toBe(401);
  });

  test('is kept by the caches of who asked alone, unless anyone may read it', async () => {
    for (const [headers, control] of [
      [{}, 'no-cache'],
      [await bearer('analyst'), 'private, no-cache'],
    ] as const) {
      const first = await get(headers);
      const again = await get({ ...headers, 'if-none-match': first.headers.get('etag') ?? '' });
      expect([first.status, again.status]).toEqual([200, 304]);
      for (const { headers: sent } of [first, again]) {
        expect(sent.get('cache-control')).toBe(control);
        expect(sent.get('vary')).toMatch(/\bauthorization\b/);
      }
    }
  });

  test('is refused with no tag where the role is too small', async () => {
    const answer = await get(await bearer('reader'), '{secret}');
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([
      403,
      null,
      'no-store',
    ]);
  });
});

test('a server does not start on a schema that leaves a field without a rule', async () => {
  const schema = extendSchema(
    stubApi().schema,
    parse('extend type Query { late: Late } type Late { field: Int }'),
  );
  await expect(startTestServer({ api: { ...stubApi(), schema } })).rejects.toThrow(
    /Late\.field: give it or its type @access/,
  );
});

test('a credential that cannot be looked up now is no fault of who sends it', async () => {
  const own = await startIssuer();
  const identify = identifier(
    {
      anonymous: true,
      jwt: {
        issuer: own.url,
        audience,
        jwksUri: own.jwksUri,
        algorithms: ['RS256'],
        clockSkewS: 0,
        roleClaim: 'entente_role',
        nameClaim: 'sub',
      },
    },
    { find: async () => null, noteUse: () => {} },
  );
  const server = await startTestServer({ identify });
  own.available = false;
  const headers = { authorization: `Bearer ${await own.sign()}` };
  const answer = await post(server, { query: '{hello}' }, headers);
  expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE']);
  await server.app.close();
  await own.close();
});
