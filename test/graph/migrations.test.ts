import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { emptyGraph } from '../support/graph.js';
import { nothing, smallDesk, text } from './small-desk.js';

const { driver, graph } = graphForEachTest();

afterAll(async () => {
  await emptyGraph(driver, { schema: true });
});

test('migrations are applied once', async () => {
  await emptyGraph(driver, { schema: true });
  expect(await migrate(graph)).toEqual([
    'foundations',
    'attached-at',
    'lists-in-order',
    'identity',
    'api-tokens',
    'changes-and-calls',
    'exports-in-order',
    'erasures',
    'parts-and-wholes',
    'calls-by-key',
    'titles',
    'claims-by-grade',
  ]);
  expect(await migrate(graph)).toEqual([]);
});

test('migrations begin anew where one was cut off', async () => {
  await graph.write((run) => run('MATCH (m:Migration) DELETE m'));
  expect(await migrate(graph)).toEqual([
    'foundations',
    'attached-at',
    'lists-in-order',
    'identity',
    'api-tokens',
    'changes-and-calls',
    'exports-in-order',
    'erasures',
    'parts-and-wholes',
    'calls-by-key',
    'titles',
    'claims-by-grade',
  ]);
});

test('migrations make again what somebody dropped', async () => {
  await graph.command('DROP INDEX entity_names');
  await graph.command('DROP CONSTRAINT claim_id');
  expect(await migrate(graph)).toEqual([]);
  expect((await verify(graph)).findings).toEqual([]);
  expect(await graph.read("CALL db.index.fulltext.queryNodes('entity_names', 'nobody') YIELD node")).toEqual(
    [],
  );
});

test('migrations say which constraint the database does not take, and why', async () => {
  await graph.command('DROP CONSTRAINT claim_id');
  await graph.write((run) => run('CREATE (:Claim {id: "twin"}), (:Claim {id: "twin"})'));
  await expect(migrate(graph)).rejects.toMatchObject({
    message: expect.stringMatching(/lacks the constraint claim_id, and does not take it: .*twin/),
    extensions: { code: 'UNAVAILABLE' },
  });
});

test('migrations give texts that were attached before that was kept the last change as their instant', async () => {
  await record(graph, smallDesk, 'test');
  await attachText(graph, 'bulletin', text);
  await graph.write((run) =>
    run('MATCH (t:Text) REMOVE t.attachedAt WITH t MATCH (m:Migration {number: 2}) DELETE m'),
  );
  expect(await migrate(graph)).toEqual(['attached-at']);
  expect((await verify(graph)).findings).toEqual([]);
});

test('migrations begin the change log with one change for all that was recorded before there was a log', async () => {
  await record(graph, smallDesk, 'test');
  await attachText(graph, 'bulletin', text);
  await graph.write((run) =>
    run(
      'MATCH (c:Change) DELETE c WITH count(*) AS changes MATCH (m:Migration {number: 6}), (k:Clock) DELETE m REMOVE k.position',
    ),
  );
  expect(await migrate(graph)).toEqual(['changes-and-calls']);
  expect((await verify(graph)).findings).toEqual([]);
  await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'test');
  expect(await graph.read('MATCH (c:Change) RETURN c.position, c.kind ORDER BY c.position')).toEqual([
    [1, 'GRAPH_LOADED'],
    [2, 'CLAIM_RETRACTED'],
  ]);
  expect((await verify(graph)).findings).toEqual([]);
});

test('migrations have claims keep what they bear on, where that was recorded before', async () => {
  await record(graph, smallDesk, 'test');
  await graph.write((run) =>
    run('MATCH (c:Claim) REMOVE c.affects WITH count(c) AS claims MATCH (m:Migration {number: 4}) DELETE m'),
  );
  expect((await verify(graph)).findings).not.toEqual([]);
  expect(await migrate(graph)).toEqual(['identity']);
  expect((await verify(graph)).findings).toEqual([]);
});

test('migrations are refused where the database is newer than the program', async () => {
  await graph.write((run) => run('CREATE (:Migration {number: 999, name: "of tomorrow"})'));
  await expect(migrate(graph)).rejects.toThrow(/newer than this program: it has migration 999/);
});
