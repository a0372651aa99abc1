import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Role, roles } from '../../src/domain/requester.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { keepToken, newToken, revokeToken } from '../../src/graph/tokens/write.js';
import { requesters } from '../../src/requesters.js';
import { audience, type Issuer, startIssuer } from '../access/issuer.js';
import { serve } from '../support/api.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { endOf, everything, type Heard, listening, nextIds, recordEntity, transports } from './listening.js';

const driver = testDriver();
const allowed = 'https://dashboard.example';
let graph: Graph;
let issuer: Issuer;
/** Wants a token of everyone. */
let closed: FastifyInstance;
let closedUrl: string;
/** Lets this machine read without. */
let local: FastifyInstance;
let localUrl: string;

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
  await recordEntity(graph, 'realm');
  issuer = await startIssuer();
  const jwt = {
    issuer: issuer.url,
    audience,
    jwksUri: issuer.jwksUri,
    algorithms: ['RS256'] as const,
    clockSkewS: 0,
    roleClaim: 'entente_role',
    nameClaim: 'sub',
  };
  const log = { warn: () => {} };
  const variables = { ENTENTE_CORS_ORIGINS: allowed };
  closed = await serve(
    graph,
    { ...variables, ENTENTE_ANONYMOUS_ACCESS: 'off' },
    requesters({ anonymous: false, jwt }, graph, log),
  );
  local = await serve(graph, variables, requesters({ anonymous: true, jwt: null }, graph, log));
  closedUrl = await listening(closed);
  localUrl = await listening(local);
});
afterAll(async () => {
  await closed.close();
  await local.close();
  await issuer.close();
  await graph.close();
  await driver.close();
});

async function kept(role: Role = 'READER') {
  const token = newToken({ name: `a ${role} ${Math.random()}`, role, expiresAt: null });
  await keepToken(graph, token);
  return { id: token.kept.id, authorization: `Bearer ${token.text}` };
}

function leaveLater(heard: Heard, whenFinished: typeof onTestFinished = onTestFinished): Heard {
  whenFinished(async () => void (await heard.return?.()));
  return heard;
}

const all = { query: everything, variables: { since: '0' } };

describe.each(transports)('over %s', (name, listen) => {
  const isSocket = name === 'WebSocket';

  test.each(roles)('a %s is told of changes', async (role) => {
    const { authorization } = await kept(role);
    expect(await nextIds(leaveLater(listen(closedUrl, { ...all, authorization })), 1)).toEqual(['1']);
  });

  test('who has no token is told of them on this machine alone', async () => {
    expect(await nextIds(leaveLater(listen(localUrl, all)), 1)).toEqual(['1']);
    expect(await endOf(listen(closedUrl, all))).toBe(isSocket ? 4401 : 401);
  });

  test('a token that is none is refused, though none is needed', async () => {
    expect(await endOf(listen(localUrl, { ...all, authorization: 'Bearer x' }))).toBe(isSocket ? 4401 : 401);
  });

  test('a credential of no role is refused', async () => {
    const authorization = `Bearer ${await issuer.sign({ entente_role: 'nobody' })}`;
    expect(await endOf(listen(closedUrl, { ...all, authorization }))).toBe(isSocket ? 4403 : 403);
  });

  // The next two wait for what is looked at every few seconds, and so together.
  test.concurrent('a token that is revoked, by whomever, ends what its bearer hears, and nobody else’s', async ({
    onTestFinished: whenFinished,
  }) => {
    const [one, other] = [await kept(), await kept()];
    const heard = listen(closedUrl, { ...all, authorization: one.authorization });
    const going = leaveLater(listen(closedUrl, { ...all, authorization: other.authorization }), whenFinished);
    await Promise.all([nextIds(heard, 1), nextIds(going, 1)]);
    const elsewhere = connect(testAddress());
    await revokeToken(elsewhere, one.id);
    await elsewhere.close();
    expect(await endOf(heard)).toBe(isSocket ? 4401 : 'UNAUTHENTICATED');
    await recordEntity(graph, `after-${one.id}`.toLowerCase());
    await nextIds(going, 1);
  });

  test.concurrent('a JWT that expires ends what its bearer hears', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 3;
    const heard = listen(closedUrl, { ...all, authorization: `Bearer ${await issuer.sign({ exp })}` });
    await nextIds(heard, 1);
    expect(await endOf(heard)).toBe(isSocket ? 4401 : 'UNAUTHENTICATED');
    expect(Date.now() / 1_000).toBeGreaterThanOrEqual(exp);
  });
});

/** The status of an answer to a request to open a WebSocket; 101 where one was opened. */
function opening(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql/stream`, 'graphql-transport-ws', {
    headers,
  });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('error', () => {});
  });
}

/** The status of an answer to a request for server-sent events. */
async function streaming(url: string, headers: Record<string, string>): Promise<number> {
  const leaving = new AbortController();
  const query = encodeURIComponent('subscription { changes { id } }');
  const { status } = await fetch(`${url}/graphql/stream?query=${query}`, { headers, signal: leaving.signal });
  leaving.abort();
  return status;
}

describe.each([
  ['a WebSocket', opening, 101],
  ['an event stream', streaming, 200],
] as const)('a page that opens %s', (_, open, opened) => {
  test.each([
    ['of another site', 'https://evil.example', 403],
    ['of no site', 'null', 403],
    ['of another port of this machine', 'http://127.0.0.1:1', 403],
    ['of a site that is named', allowed, opened],
  ])('%s', async (_of, origin, status) => {
    expect(await open(localUrl, { origin })).toBe(status);
  });

  test('of this server', async () => {
    expect(await open(localUrl, { origin: localUrl })).toBe(opened);
  });

  test('of a name that was made to lead here is refused', async () => {
    expect(await open(localUrl, { origin: 'http://evil.example', host: 'evil.example' })).toBe(
      // `fetch` sends no other Host than that of the address.
      open === streaming ? 403 : 400,
    );
  });

  test('with a token of another server is refused before anything is opened', async () => {
    expect(await open(closedUrl, { authorization: 'Bearer x' })).toBe(401);
  });
});

test('a WebSocket that never says who it is, or says anything before, is closed', async () => {
  const closedWith = (first: string | null) =>
    new Promise((resolve) => {
      const socket = new WebSocket(
        `${closedUrl.replace(/^http/, 'ws')}/graphql/stream`,
        'graphql-transport-ws',
      );
      socket.on('open', () => first !== null && socket.send(first));
      socket.on('close', (code) => resolve(code));
    });
  const subscribe = JSON.stringify({
    id: '1',
    type: 'subscribe',
    payload: { query: 'subscription { changes { id } }' },
  });
  expect(await Promise.all([closedWith(null), closedWith(subscribe), closedWith('no JSON')])).toEqual([
    4408, 4401, 4400,
  ]);
});
