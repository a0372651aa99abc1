import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Change, changeKinds } from '../../src/domain/change.js';
import { changeFilter } from '../../src/domain/change-filter.js';
import { takeClock } from '../../src/graph/clock.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { appendChanges } from '../../src/graph/writing/changes.js';
import { record } from '../../src/graph/writing/record.js';
import { nothing, smallDesk, text } from '../graph/small-desk.js';
import { serve } from '../support/api.js';
import { emptyGraph, runningLike, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities } from '../support/merging.js';
import {
  asEvents,
  endOf,
  everything,
  type Heard,
  listening,
  nextChange,
  nextIds,
  overSocket,
  recordEntity,
  transports,
} from './listening.js';

const driver = testDriver();
let graph: Graph;
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
});
// A server each: what one kept of the log would be that of another graph.
beforeEach(async () => {
  await emptyGraph(driver);
  await migrate(graph);
  app = await serve(graph);
  url = await listening(app);
});
afterEach(() => app.close());
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** Some changes of several kinds, as the log has them, read past what is tested. */
async function recordSome(): Promise<readonly Record<string, unknown>[]> {
  await record(graph, smallDesk, 'a desk');
  await attachText(graph, 'bulletin', text);
  await record(graph, { ...nothing, retractions: [{ claim: 'denial', reason: 'misread' }] }, 'a supervisor');
  await recordEntity(graph, 'realm');
  await recordEntity(graph, 'domain');
  await mergeEntities(graph, { keep: 'realm', merge: 'domain', reason: 'one land' }, 'an editor');
  return readLog();
}

async function readLog(): Promise<readonly (Change & Record<string, unknown>)[]> {
  const { records } = await driver.executeQuery(
    `MATCH (c:Change) RETURN c.position AS position, c.kind AS kind, c.at.epochMillis AS at, c.by AS by, c.ids AS ids, c.statements AS statements
     ORDER BY position`,
  );
  return records.map((row) => ({
    id: String(row.get('position')),
    kind: row.get('kind'),
    at: new Date(Number(row.get('at'))).toISOString(),
    by: row.get('by'),
    ids: row.get('ids'),
    statements: row.get('statements'),
  }));
}

function leaveLater(heard: Heard): Heard {
  onTestFinished(async () => void (await heard.return?.()));
  return heard;
}

describe.each(transports)('over %s', (_, listen) => {
  const subscribe = (variables: Record<string, unknown> = {}, query = everything) =>
    leaveLater(listen(url, { query, variables }));

  test('the changes since a position are told as the log has them, and then each new one as it is committed', async () => {
    const log = await recordSome();
    const heard = subscribe({ since: '2' });
    for (const expected of log.slice(2)) expect(await nextChange(heard)).toMatchObject(expected);
    await recordEntity(graph, 'later');
    expect(await nextChange(heard)).toMatchObject({
      id: String(log.length + 1),
      kind: 'ENTITY_RECORDED',
      by: 'a desk',
      ids: ['later'],
      statements: [],
      entities: ['later'],
    });
  });

  test('all changes are told since 0', async () => {
    const log = await recordSome();
    expect(await nextIds(subscribe({ since: '0' }), log.length)).toEqual(log.map(({ id }) => id));
  });

  test('without since only what is committed from then on is told', async () => {
    await recordSome();
    const heard = subscribe();
    const first = heard.next();
    const before = (await readLog()).length;
    // That a subscription has begun is seen when it hears something.
    let count = 0;
    let isHeard = false;
    void first.then(() => {
      isHeard = true;
    });
    while (!isHeard) await recordEntity(graph, `later-${count++}`);
    expect(Number((await first).value?.data?.changes['id'])).toBeGreaterThan(before);
  });

  test('names and aliases of fields are those that the client chose', async () => {
    await recordEntity(graph, 'realm');
    const heard = subscribe(
      {},
      'subscription { first: changes(since: 0) { what: kind ...f } } fragment f on Change { __typename }',
    );
    expect((await heard.next()).value?.data).toEqual({
      first: { what: 'ENTITY_RECORDED', __typename: 'Change' },
    });
  });

  test.each([
    ['that the log has not reached', '7', 'NOT_FOUND'],
    ['that is none', 'seven', 'BAD_USER_INPUT'],
    ['that is none, but looks like one', '01', 'BAD_USER_INPUT'],
  ])('a position %s is refused', async (_what, since, code) => {
    await recordEntity(graph, 'realm');
    expect([code, code === 'BAD_USER_INPUT' ? 400 : code]).toContain(await endOf(subscribe({ since })));
  });

  test('a graph that is emptied ends it, and says that it is another now', async () => {
    await recordSome();
    const heard = subscribe({ since: '0' });
    await nextIds(heard, 3);
    await emptyGraph(driver);
    expect(await endOf(heard)).toBe('NOT_FOUND');
  });

  test('what a filter does not let pass is not told', async () => {
    await recordSome();
    const heard = subscribe({ since: '0', where: { entities: ['realm'], kinds: ['ENTITY_RECORDED'] } });
    expect(await nextChange(heard)).toMatchObject({ ids: ['realm'] });
    await recordEntity(graph, 'others');
    const pending = heard.next();
    expect(await Promise.race([pending, new Promise((resolve) => setTimeout(resolve, 600, 'nothing'))])).toBe(
      'nothing',
    );
  });

  test.each([
    ['a question', '{ vocabulary { predicates { name } } }', 'WRONG_TRANSPORT'],
    [
      'a mutation',
      'mutation { undoMerge(judgement: "x", reason: "y") { judgement { id } } }',
      'WRONG_TRANSPORT',
    ],
    ['what is not GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', 'subscription { changes { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two fields', 'subscription { a: changes { id } b: changes { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a root that may be skipped',
      'subscription { changes @skip(if: true) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a root that may be skipped with its fragment',
      'subscription { ...f @include(if: false) } fragment f on Subscription { changes { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too many tokens', `subscription { changes { ${'id '.repeat(10_001)} } }`, 'REQUEST_TOO_LARGE'],
    [
      'a kind that there is not',
      'subscription { changes(where: {kinds: [NOPE]}) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_what, query, code) => {
    const ended = await endOf(subscribe({}, query));
    // The client of event streams tells the status of what is refused before it begins, and no more.
    expect([code, code === 'REQUEST_TOO_LARGE' ? 413 : 400]).toContain(ended);
  });
});

test('a subscription that is sent where questions are answered is told where it belongs', async () => {
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: 'subscription { changes { id } }' },
  });
  expect([statusCode, JSON.parse(body).errors[0]]).toMatchObject([
    400,
    { message: expect.stringContaining('/graphql/stream'), extensions: { code: 'WRONG_TRANSPORT' } },
  ]);
});

test('a bad position is named with its argument', async () => {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql/stream',
    payload: { query: 'subscription { told: changes(since: "x") { id } }' },
  });
  expect(JSON.parse(body).errors[0]).toMatchObject({
    message: '"x" is no change: give the id of one, such as "17", or "0".',
    path: ['told'],
    extensions: { code: 'BAD_USER_INPUT', argument: ['told', 'since'] },
  });
});

test('an event has the position as its id, and a browser that comes back goes on after the last that it had', async () => {
  const log = await recordSome();
  const query = encodeURIComponent('subscription { changes(since: 0) { kind } }');
  const answer = await fetch(`${url}/graphql/stream?query=${query}`, {
    headers: {
      accept: 'text/event-stream',
      'accept-encoding': 'gzip, br',
      'last-event-id': String(log.length - 1),
    },
  });
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(answer.headers.get('content-encoding')).toBeNull();
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  while (!said.includes('data: ')) said += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  expect(said).toBe(`:\n\nevent: next\nid: ${log.length}\ndata: {"data":{"changes":{"kind":"MERGED"}}}\n\n`);
});

test('nothing is told while a transaction holds its positions, and then all of it in order, before what waited for it', async () => {
  await recordEntity(graph, 'realm');
  const heard = [overSocket, asEvents].map((listen) =>
    leaveLater(listen(url, { query: everything, variables: { since: '1' } })),
  );
  const next = heard.map((each) => each.next());
  let commit = () => {};
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let isHolding = () => {};
  const holding = new Promise<void>((resolve) => {
    isHolding = resolve;
  });
  const slow = graph.write(async (run) => {
    const recording = { at: await takeClock(run), by: 'a slow hand' };
    const changes = ['a', 'b', 'c'].map(
      (id): Change => ({ kind: 'ENTITY_EDITED', ids: [id], statements: [] }),
    );
    await appendChanges(run, changes, recording);
    isHolding();
    await mayCommit;
  });
  await holding;
  const waiting = recordEntity(graph, 'waiting');
  await runningLike(driver, 'MERGE (c:Clock', (count) => count >= 1);
  // Long enough for the log to be read several times.
  const heardMeanwhile = await Promise.race([
    ...next,
    new Promise((resolve) => setTimeout(resolve, 1_000, 'nothing')),
  ]);
  expect(heardMeanwhile).toBe('nothing');
  commit();
  await Promise.all([slow, waiting]);
  for (const [index, each] of heard.entries()) {
    expect((await next[index])?.value?.data?.changes['ids']).toEqual(['a']);
    expect(await nextIds(each, 3)).toEqual(['3', '4', '5']);
  }
});

test('a question says up to which change it was answered, so that nothing is missed between it and a subscription', async () => {
  const ask = async () => {
    const query = '{ lastChange { id kind at by ids statements entities } entities { totalCount } }';
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return JSON.parse(body).data;
  };
  expect(await ask()).toEqual({ lastChange: null, entities: { totalCount: 0 } });
  const log = await recordSome();
  const { lastChange } = await ask();
  expect(lastChange).toMatchObject(log.at(-1) ?? {});
  const heard = leaveLater(overSocket(url, { query: everything, variables: { since: lastChange.id } }));
  await recordEntity(graph, 'later');
  const next = await nextChange(heard);
  expect(next).toMatchObject({ id: String(log.length + 1), ids: ['later'] });
  expect((await ask()).lastChange).toEqual(next);
});

test('two servers on one Neo4j tell of each other’s changes', async () => {
  const otherGraph = connect(testAddress());
  const other = await serve(otherGraph);
  const otherUrl = await listening(other);
  onTestFinished(async () => {
    await other.close();
    await otherGraph.close();
  });
  const here = leaveLater(overSocket(url, { query: everything, variables: { since: '0' } }));
  const there = leaveLater(asEvents(otherUrl, { query: everything, variables: { since: '0' } }));
  for (let count = 0; count < 5; count++) {
    await recordEntity(graph, `here-${count}`);
    await recordEntity(otherGraph, `there-${count}`);
  }
  const ids = Array.from({ length: 10 }, (_, index) => String(index + 1));
  expect(await nextIds(here, 10)).toEqual(ids);
  expect(await nextIds(there, 10)).toEqual(ids);
});

test('a mutation through this server is told of at once, however seldom the log is read for those of others', async () => {
  await recordEntity(graph, 'realm');
  const patient = await serve(graph, { ENTENTE_LIVE_POLL_MS: '60000' });
  onTestFinished(() => patient.close());
  const heard = leaveLater(
    overSocket(await listening(patient), { query: everything, variables: { since: '0' } }),
  );
  await nextIds(heard, 1);
  const query =
    'mutation { editEntity(id: "realm", expectedVersion: 1, summary: "a realm", reason: "told so") { position } }';
  const { statusCode, body } = await patient.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect([statusCode, body]).toEqual([200, expect.stringContaining('"position":"2"')]);
  expect(await nextChange(heard)).toMatchObject({ id: '2', kind: 'ENTITY_EDITED' });
});

test('a thousand changes are caught up with page by page, by random filters as by going through the log', async () => {
  const kinds = changeKinds.filter((kind) => kind !== 'GRAPH_LOADED');
  const names = ['a', 'b', 'c', 'd'];
  const arbitrary = fc.record({
    kind: fc.constantFrom(...kinds),
    ids: fc.subarray(names, { minLength: 1 }),
    statements: fc.subarray(['a|OPPOSES|b', 'b|SUPPORTS|c|WEAPONS', 'c|SUPPORTS|d|FUNDING']),
  });
  const changes = fc.sample(arbitrary, 1_500);
  await graph.write(async (run) => {
    await appendChanges(run, changes, { at: await takeClock(run), by: 'a desk' });
  });
  const log = await readLog();
  const filters = fc.sample(
    fc.record({
      kinds: fc.option(fc.subarray([...kinds], { minLength: 1 })),
      records: fc.option(fc.subarray(names, { minLength: 1 })),
      entities: fc.option(fc.subarray(names, { minLength: 1 })),
      statements: fc.option(fc.subarray(['a|OPPOSES|b', 'b|SUPPORTS|c'], { minLength: 1 })),
    }),
    8,
  );
  for (const [index, where] of filters.entries()) {
    const passing = log.filter(changeFilter(where)).map(({ id }) => id);
    const [, listen] = transports[index % 2] ?? transports[0];
    const heard = leaveLater(listen(url, { query: everything, variables: { since: '0', where } }));
    expect(await nextIds(heard, passing.length)).toEqual(passing);
  }
});
