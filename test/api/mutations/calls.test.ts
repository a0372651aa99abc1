import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Graph } from '../../../src/graph/connection.js';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { serve, startApi, type TestApi } from '../../support/api.js';
import { testAddress } from '../../support/graph.js';
import { askAs, reader, requester } from '../../support/requesters.js';
import { begin, claim, document, entities, recordClaims } from './desk.js';

let api: TestApi;
let graph: Graph;
beforeAll(async () => {
  api = await startApi();
  graph = api.graph;
});
beforeEach(async () => {
  await api.empty();
  await migrate(graph);
  await api.data(begin, { document, entities });
});
afterAll(() => api.close());

const analyst = requester('an analyst', 'ANALYST');
const colleague = requester('a colleague', 'ANALYST');
const editor = requester('an editor', 'EDITOR');

async function countOf(label: string): Promise<unknown> {
  return (await graph.read(`MATCH (n:${label}) RETURN count(n)`))[0]?.[0];
}

const record = (input: readonly object[], key: string | null = null, by = analyst, lifeMs?: number) =>
  askAs(graph, by, recordClaims, { input, key }, lifeMs);

function codesOf({ errors }: Awaited<ReturnType<typeof record>>): readonly unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions['code']);
}

describe('an idempotency key', () => {
  test('gives the same call the same answer, and has nothing written again', async () => {
    const { id: _id, ...nameless } = claim('x');
    const first = await record([nameless], 'k');
    await record([claim('later')]);
    const changes = await countOf('Change');
    const second = await record([nameless], 'k');
    expect(second.data?.['recordClaims']).toEqual({
      ...(first.data?.['recordClaims'] as object),
      replayed: true,
    });
    expect([await countOf('Claim'), await countOf('Change')]).toEqual([2, changes]);
  });

  test('refuses another call, and says when it was used', async () => {
    await record([claim('a')], 'k');
    const other = await record([claim('b')], 'k');
    expect(other.errors).toMatchObject([
      {
        message: expect.stringContaining('"k"'),
        extensions: {
          code: 'CONFLICT',
          argument: ['recordClaims', 'idempotencyKey'],
          current: { usedAt: expect.any(String) },
        },
      },
    ]);
    expect(await countOf('Claim')).toBe(1);
  });

  test('may be used again where the call was refused', async () => {
    expect(codesOf(await record([claim('a', { object: 'nobody' })], 'k'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await record([claim('a')], 'k'))).toEqual([]);
  });

  test('is its requester’s own', async () => {
    await record([claim('a')], 'k');
    expect(codesOf(await record([claim('b')], 'k', colleague))).toEqual([]);
    expect(await countOf('Claim')).toBe(2);
  });

  test('is forgotten when its time is over', async () => {
    await record([claim('a')], 'k', analyst, 1);
    expect(codesOf(await record([claim('b')], 'k', analyst, 1))).toEqual([]);
    await record([claim('c')], 'another', analyst, 1);
    const keys = await graph.read('MATCH (k:IdempotencyKey) WHERE k.requester = $name RETURN k.key', {
      name: analyst.name,
    });
    expect(keys).toEqual([['another']]);
  });

  test('that two use at once lets one of them write', async () => {
    const answers = await Promise.all([record([claim('a')], 'k'), record([claim('a')], 'k')]);
    const told = answers.map(
      ({ data }) => data?.['recordClaims'] as { recorded: string[]; replayed: boolean },
    );
    expect(told.map(({ recorded }) => recorded)).toEqual([['a'], ['a']]);
    expect(told.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(await countOf('Audit')).toBe(3);
  });

  test('has 1 to 200 characters', async () => {
    expect(codesOf(await record([], ''))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await record([], 'k'.repeat(201)))).toEqual(['BAD_USER_INPUT']);
  });
});

test('a transaction that the driver runs again, for the answer to its commit was lost, doubles nothing', async () => {
  const unlucky: Graph = {
    ...graph,
    read: graph.read,
    write: async (work) => {
      await graph.write(work);
      return graph.write(work);
    },
  };
  const add = 'mutation { recordEntities(input: [{ kind: STATE, name: "New Land" }]) { recorded replayed } }';
  const { data } = await askAs(unlucky, analyst, add);
  expect(data).toEqual({ recordEntities: { recorded: ['new-land'], replayed: false } });
  expect(await graph.read('MATCH (e:State) RETURN e.id')).toEqual([['new-land']]);
  const retract = 'mutation { retractClaim(id: "a", reason: "misread") { claim { retractionReason } } }';
  await record([claim('a')]);
  expect((await askAs(unlucky, analyst, retract)).data).toEqual({
    retractClaim: { claim: { retractionReason: 'misread' } },
  });
  expect((await verify(graph)).findings).toEqual([]);
});

test('twenty who write of one entity at once lose nothing', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `claim-${index}`);
  await Promise.all(names.map((name) => record([claim(name)], name)));
  const { relation } = await api.data<{ relation: { claimCount: number } }>(
    '{ relation(subject: "front", predicate: SUPPORTS, object: "league", on: "2024-05-01") { claimCount } }',
  );
  expect(relation.claimCount).toBe(20);
  expect((await verify(graph)).findings).toEqual([]);
});

test('what is written on one server is read on another at once', async () => {
  const other = connect(testAddress());
  const app = await serve(other);
  const question = { query: '{ claim(id: "a") { id retractedAt } }' };
  const ask = async () => (await app.inject({ method: 'POST', url: '/graphql', payload: question })).json();
  expect(await ask()).toEqual({ data: { claim: null } });
  await record([claim('a')]);
  expect(await ask()).toEqual({ data: { claim: { id: 'a', retractedAt: null } } });
  await app.close();
  await other.close();
});

test('a server that others may read changes nothing for those of whom it knows nothing', async () => {
  const app = await serve(graph, { ENTENTE_ANONYMOUS_ACCESS: 'read' });
  const payload = { query: recordClaims, variables: { input: [claim('a')] } };
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(await countOf('Claim')).toBe(0);
  await app.close();
});

test('a mutation by GET is refused, and nothing is recorded', async () => {
  const app = await serve(graph);
  const query = encodeURIComponent(
    'mutation { recordEntities(input: [{ kind: STATE, name: "New Land" }]) { recorded } }',
  );
  const headers = { 'apollo-require-preflight': 'true' };
  const answer = await app.inject({ method: 'GET', url: `/graphql?query=${query}`, headers });
  expect([answer.statusCode, await countOf('State')]).toEqual([405, 0]);
  await app.close();
});

test('a clock that runs backwards never makes what is recorded earlier than what was', async () => {
  await graph.write((run) => run("MATCH (c:Clock) SET c.at = datetime('2999-01-01T00:00:00Z')"));
  const { data } = await record([claim('a')]);
  expect(data?.['recordClaims']).toMatchObject({ claims: [{ recordedAt: '2999-01-01T00:00:00.001Z' }] });
});

describe('by their role', () => {
  test.each([
    'recordDocuments(input: []) { position }',
    'recordEntities(input: []) { position }',
    'recordEntities(input: [], dryRun: true) { position }',
    'recordClaims(input: []) { position }',
    'retractClaim(id: "a", reason: "x") { position }',
    'attachText(document: "bulletin", text: "x") { position }',
  ])('a READER may not: %s', async (field) => {
    await expect(askAs(graph, reader, `mutation { ${field} }`)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: expect.stringContaining('ANALYST'),
    });
  });

  test('an ANALYST takes back claims of their own, an EDITOR any', async () => {
    await record([claim('own'), claim('another')]);
    const retract = (id: string, by: typeof analyst) =>
      askAs(graph, by, `mutation { retractClaim(id: "${id}", reason: "misread") { claim { retractedBy } } }`);
    const refused = await retract('own', colleague);
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', argument: ['retractClaim', 'id'] } },
    ]);
    expect((await retract('own', analyst)).data).toEqual({
      retractClaim: { claim: { retractedBy: 'an analyst' } },
    });
    expect((await retract('another', editor)).data).toEqual({
      retractClaim: { claim: { retractedBy: 'an editor' } },
    });
  });

  test('an ANALYST supersedes claims of their own only, in whatever way', async () => {
    await record([claim('own')]);
    const superseding = [claim('fine'), claim('not-mine', { supersedes: 'own' })];
    const batch = await record(superseding, null, colleague);
    expect(batch.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', argument: ['recordClaims', 'input', 1, 'supersedes'] } },
    ]);
    const one = await askAs(
      graph,
      colleague,
      'mutation ($input: ClaimInput!) { supersedeClaim(id: "own", reason: "x", input: $input) { position } }',
      { input: claim('not-mine') },
    );
    expect(one.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', argument: ['supersedeClaim', 'id'] } },
    ]);
    expect(codesOf(await record(superseding, null, editor))).toEqual([]);
  });
});
