import { describe, expect, test } from 'vitest';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { emptyGraph, testAddress } from '../support/graph.js';
import { nothing, smallDesk, text } from './small-desk.js';

const { driver, graph } = graphForEachTest();

/** Everything that is stored, clock and all, in an order of its own. */
async function dump(): Promise<readonly string[]> {
  const rows = await graph.read(
    `MATCH (n) WHERE NOT n:Migration RETURN labels(n), properties(n), ''
     UNION ALL MATCH (a)-[r]->(b) RETURN [type(r)] AS \`labels(n)\`, properties(r) AS \`properties(n)\`, coalesce(a.id, '') + coalesce(b.id, '') AS \`''\``,
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}

async function standingsNow(): Promise<readonly unknown[]> {
  return graph.read(
    'MATCH (s:Statement)-[:SEGMENT]->(g) WHERE g.knownTo IS NULL RETURN s.id, g.standing, toString(g.from), g.claimCount ORDER BY s.id, g.from',
  );
}

describe('recording', () => {
  test('counts what it recorded, and leaves a graph that verifies', async () => {
    expect(await record(graph, smallDesk, 'test')).toEqual({
      documents: { recorded: 1, kept: 0, differing: [] },
      entities: { recorded: 6, kept: 0, differing: [] },
      claims: { recorded: 5, kept: 0, differing: [] },
      retracted: 1,
    });
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('twice changes nothing, not even the clock', async () => {
    await record(graph, smallDesk, 'test');
    const before = await dump();
    expect(await record(graph, smallDesk, 'somebody else')).toMatchObject({
      claims: { recorded: 0, kept: 5, differing: [] },
      retracted: 0,
    });
    expect(await dump()).toEqual(before);
  });

  test('over what was edited loses nothing, and says what differs', async () => {
    await record(graph, smallDesk, 'test');
    await graph.write(async (run) => {
      await run('MATCH (e:Entity {id: "party"}) SET e.summary = "Edited."');
      await run('MATCH (c:Claim {id: "denial"}) SET c.note = "Edited."');
      await run('MATCH (d:Document {id: "bulletin"}) SET d.title = "Edited."');
    });
    const before = await dump();
    expect(await record(graph, smallDesk, 'test')).toMatchObject({
      documents: { differing: ['bulletin'] },
      entities: { differing: ['party'] },
      claims: { differing: ['denial'] },
    });
    expect(await dump()).toEqual(before);
  });

  test('in parts leaves the standings that recording at once leaves', async () => {
    await record(graph, smallDesk, 'test');
    const atOnce = await standingsNow();
    await emptyGraph(driver);
    await migrate(graph);
    await record(graph, { ...nothing, documents: smallDesk.documents, entities: smallDesk.entities }, 'test');
    for (const claim of smallDesk.claims) await record(graph, { ...nothing, claims: [claim] }, 'test');
    expect(await standingsNow()).toEqual(atOnce);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('is all or nothing', async () => {
    await record(graph, { ...nothing, documents: smallDesk.documents, entities: smallDesk.entities }, 'test');
    const before = await dump();
    const missing = { ...smallDesk, retractions: [{ claim: 'no-such-claim', reason: 'wrong' }] };
    await expect(record(graph, missing, 'test')).rejects.toThrow(/no claim "no-such-claim"/);
    expect(await dump()).toEqual(before);
  });

  test('gives each change an instant after the last, whatever the machine’s clock says', async () => {
    await record(graph, smallDesk, 'test');
    await graph.write((run) => run("MATCH (c:Clock) SET c.at = datetime('2999-01-01T00:00:00Z')"));
    await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'test');
    const rows = await graph.read(
      'MATCH (c:Clock), (m:Claim {id: "march"}) RETURN toString(c.at), toString(m.retractedAt)',
    );
    expect(rows).toEqual([['2999-01-01T00:00:00.001Z', '2999-01-01T00:00:00.001Z']]);
  });

  test('quotes the passages of later claims where the text is attached', async () => {
    const [first] = smallDesk.claims;
    await record(
      graph,
      { ...smallDesk, claims: smallDesk.claims.filter(({ id }) => id === 'denial') },
      'test',
    );
    await attachText(graph, 'bulletin', text);
    await record(graph, { ...nothing, claims: first ? [first] : [] }, 'test');
    expect(await graph.read('MATCH (:Claim {id: "backing"})-[p:IN]->() RETURN p.quote')).toEqual([
      ['The 🦅 party backs the council.'],
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });
});

test('a voice called "unattributed" is the one that nobody is described by', async () => {
  const documents = smallDesk.documents.map((document) => ({ ...document, publisher: null }));
  const claims = ['Unattributed', null].flatMap((description, index) =>
    smallDesk.claims.slice(0, 1).map((claim) => ({
      ...claim,
      id: `said-${index}`,
      attribution: [{ anonymous: true as const, description, count: null }],
    })),
  );
  await record(graph, { ...smallDesk, documents, claims }, 'test');
  expect(await graph.read('MATCH (a:Anonymous) RETURN a.id, a.description')).toEqual([
    ['unattributed@bulletin', 'unattributed'],
  ]);
  expect((await verify(graph)).findings).toEqual([]);
});

test('a passage that an attached text does not have is refused', async () => {
  await record(graph, smallDesk, 'test');
  await attachText(graph, 'bulletin', text);
  const [claim] = smallDesk.claims;
  const span = { start: 0, end: 3, sha256: 'ab'.repeat(32) };
  const claims = claim ? [{ ...claim, id: 'elsewhere', passage: { ...claim.passage, span } }] : [];
  await expect(record(graph, { ...nothing, claims }, 'test')).rejects.toMatchObject({
    message: expect.stringContaining('The passage of claim "elsewhere" (0 to 3)'),
    extensions: { code: 'BAD_USER_INPUT', argument: ['claims'] },
  });
});

describe('retracting', () => {
  test('keeps what was known before, and who took it back and why', async () => {
    await record(graph, smallDesk, 'test');
    await record(
      graph,
      { ...nothing, retractions: [{ claim: 'backing', reason: 'misread' }] },
      'a supervisor',
    );
    const known = await graph.read(
      `MATCH (s:Statement {id: "party|SUPPORTS|council|FUNDING"})-[:SEGMENT]->(g)
       RETURN g.knownTo IS NULL AS now, count(*) AS segments ORDER BY now`,
    );
    expect(known[0]).toEqual([false, expect.any(Number)]);
    expect(
      await graph.read('MATCH (c:Claim {id: "backing"}) RETURN c.retractedBy, c.retractionReason'),
    ).toEqual([['a supervisor', 'misread']]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('a claim that was retracted before changes nothing', async () => {
    await record(graph, smallDesk, 'test');
    const retractions = [{ claim: 'backing', reason: 'misread' }];
    await record(graph, { ...nothing, retractions }, 'test');
    const before = await dump();
    expect(await record(graph, { ...nothing, retractions }, 'test')).toMatchObject({ retracted: 0 });
    expect(await dump()).toEqual(before);
  });

  test('a claim that another of the batch supersedes is that', async () => {
    await record(graph, smallDesk, 'test');
    const [claim] = smallDesk.claims;
    const claims = claim ? [{ ...claim, id: 'denial-again', supersedes: 'denial' }] : [];
    const retractions = [{ claim: 'denial', reason: 'misread' }];
    expect(await record(graph, { ...nothing, claims, retractions }, 'test')).toMatchObject({ retracted: 1 });
    expect(await graph.read('MATCH (c:Claim {id: "denial"}) RETURN c.retractionReason')).toEqual([
      ['superseded by denial-again'],
    ]);
  });

  test('comes with superseding, in the same instant', async () => {
    await record(graph, smallDesk, 'test');
    const rows = await graph.read(
      'MATCH (newer:Claim)-[:SUPERSEDES]->(older) RETURN newer.id, older.id, older.retractedAt = newer.recordedAt, older.retractionReason',
    );
    expect(rows).toEqual([['march', 'backing-again', true, 'superseded by march']]);
  });
});

test('a database that cannot be reached is UNAVAILABLE', async () => {
  const nowhere = connect({ ...testAddress(), uri: 'bolt://127.0.0.1:1' });
  await expect(nowhere.ping()).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  await nowhere.close();
});

test('a statement that takes longer than the limit is stopped in the database too', async () => {
  const hasty = connect(testAddress(), { statementTimeoutMs: 500 });
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) /* endless */';
  await expect(hasty.read(endless)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  const running = await graph.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
  );
  expect(running).toEqual([]);
  await hasty.close();
});
