import type { Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/domain/standing/rules-version.js';
import { connect, type Graph, type Run } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import type { PageSize } from '../../src/graph/stored/pages.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities, mergeOrigins, undoMerge } from '../support/merging.js';
import { testSeed } from '../support/test-seed.js';
import { smallDesk, text, twinDesk } from './small-desk.js';

const driver = testDriver();
let graph: Graph;

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
  await record(graph, smallDesk, 'test');
  await record(graph, twinDesk, 'test');
  for (const keep of ['party', 'gazette', 'pass', 'vote']) await merge(mergeEntities, keep, `${keep}-2`);
  await merge(mergeOrigins, 'council', 'two-officials@gazette');
  const { judgement } = await merge(mergeEntities, 'council', 'council-2');
  await undoMerge(graph, { judgement, reason: 'they are two' }, 'test');
  await attachText(graph, 'bulletin', text);
});

function merge(merging: typeof mergeEntities, keep: string, away: string) {
  return merging(graph, { keep, merge: away, reason: 'they are one' }, 'test');
}

afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** What verify finds after something was done to the graph past the program, which is taken back. */
async function findingsAfter(damage: string, { page, given }: Manner = {}) {
  return (await verifiedAfter(damage, { page, given })).findings;
}

interface Manner {
  readonly page?: PageSize | undefined;
  /** The parameters of the statement that does it. */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
}

async function verifiedAfter(damage: string, { page, given }: Manner = {}) {
  const session: Session = driver.session({ database: testAddress().database });
  const transaction = session.beginTransaction();
  const read: Run = async (cypher, given) => {
    const { records } = await transaction.run(cypher, given);
    return records.map((row) => row.keys.map((key) => plain(row.get(key))));
  };
  try {
    await transaction.run(damage, given);
    return await verify({ read }, undefined, page);
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** A value as the program's own connection gives it: with JavaScript's numbers. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null && 'toNumber' in value ? Number(value) : value;
}

/** What has a property: nodes of a label, or relationships of a type, named `x`. Neo4j plans one text for all of them. */
const nodesOf = '(x:$($of))';
const linksOf = '()-[x:$($of)]->()';

/** Every property that nodes of a label, or relationships of a type, have; but for the one that is told to nobody. */
async function storedProperties(): Promise<readonly Stored[]> {
  const nodes = await graph.read(
    "MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS property WITH label, property WHERE property <> 'appliedAt' RETURN DISTINCT label, property",
  );
  const links = await graph.read(
    'MATCH ()-[r]->() UNWIND keys(r) AS property RETURN DISTINCT type(r), property',
  );
  return [
    ...nodes.map(([of, property]) => ({ match: nodesOf, of: String(of), property: String(property) })),
    ...links.map(([of, property]) => ({ match: linksOf, of: String(of), property: String(property) })),
  ];
}

interface Stored {
  readonly match: string;
  readonly of: string;
  readonly property: string;
}

/** Does something to the first that has each of these properties; gives those of which verify then finds nothing. */
async function unseenAfter(change: string, fields: readonly Stored[]): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (const { match, of, property } of fields) {
    const damage = `MATCH ${match} WHERE x[$property] IS NOT NULL WITH x LIMIT 1 ${change}`;
    if ((await findingsAfter(damage, { given: { of, property } })).length === 0)
      unseen.push(`${of}.${property}`);
  }
  return unseen;
}

async function labelsStored(): Promise<readonly string[]> {
  const rows = await graph.read('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
  return rows.map(([label]) => String(label));
}

/** A third of them a run, by its seed: each is looked at by all of verify. */
function thirdOf<Each>(all: readonly Each[]): readonly Each[] {
  return all.filter((_, index) => index % 3 === testSeed % 3);
}

/** Another value of the same type. */
const otherValue = `CASE
  WHEN valueType(x[$property]) STARTS WITH 'STRING' THEN x[$property] + '!'
  WHEN valueType(x[$property]) STARTS WITH 'INTEGER' THEN x[$property] + 100
  WHEN valueType(x[$property]) STARTS WITH 'DATE' THEN x[$property] + duration('P1D')
  WHEN valueType(x[$property]) STARTS WITH 'ZONED' THEN x[$property] - duration('PT1S')
  ELSE x[$property] + ['another'] END`;

describe('verify', () => {
  test('finds nothing wrong with a graph as it was recorded', async () => {
    expect(await verify(graph)).toMatchObject({ findings: [], statements: 4, naively: 4, records: 29 });
  });

  test('sees each stored field that was changed past the program', { timeout: 600_000 }, async () => {
    const fields = await storedProperties();
    expect(fields.length).toBeGreaterThan(80);
    expect(await unseenAfter(`SET x[$property] = ${otherValue}`, thirdOf(fields))).toEqual([]);
  });

  test('sees each stored field that was taken away', { timeout: 600_000 }, async () => {
    expect(await unseenAfter('REMOVE x[$property]', thirdOf(await storedProperties()))).toEqual([]);
  });

  test('sees each kind of relationship that was cut, and each kind of node that was taken away', {
    timeout: 600_000,
  }, async () => {
    const types = await graph.read('MATCH ()-[r]->() RETURN DISTINCT type(r)');
    const labels = await labelsStored();
    const unseen: string[] = [];
    for (const [of] of types) {
      const damage = `MATCH ${linksOf} WITH x LIMIT 1 DELETE x`;
      if ((await findingsAfter(damage, { given: { of } })).length === 0) unseen.push(String(of));
    }
    for (const of of labels) {
      const damage = `MATCH ${nodesOf} WITH x LIMIT 1 DETACH DELETE x`;
      if ((await findingsAfter(damage, { given: { of } })).length === 0) unseen.push(of);
    }
    expect(unseen).toEqual([]);
  });

  test('sees each label that was taken away', { timeout: 600_000 }, async () => {
    const unseen: string[] = [];
    for (const of of await labelsStored()) {
      const damage = `MATCH ${nodesOf} WITH x LIMIT 1 REMOVE x:$($of)`;
      if ((await findingsAfter(damage, { given: { of } })).length === 0) unseen.push(of);
    }
    expect(unseen).toEqual([]);
  });

  test('sees a statement without its label, though no standing is lost with it', async () => {
    const findings = await findingsAfter(
      `MATCH (s:Statement&Relation)-[:SEGMENT]->(g) DETACH DELETE g WITH DISTINCT s
       CALL (s) { MATCH (s)<-[r:CARRIES]-() DELETE r } REMOVE s:Statement`,
    );
    expect(findings.map(({ field }) => field)).toContain(
      'relation that should be a statement of its own, or should not',
    );
  });

  test.each([
    ['party-2', 'merged entities', "MATCH (j:Judgement {merge: 'party-2'}) SET j.undoneAt = j.recordedAt"],
    [
      'two-officials@gazette',
      'origins that count as another',
      "MATCH (j:Judgement {keep: 'council', kind: 'ORIGINS'}) SET j.undoneAt = j.recordedAt",
    ],
    ['council-2', 'merged entities', 'MATCH (j:Judgement) WHERE j.undoneAt IS NOT NULL REMOVE j.undoneAt'],
  ])('sees that %s is not read as the judgements have it', async (id, field, damage) => {
    const findings = await findingsAfter(damage);
    expect(findings).toContainEqual(expect.objectContaining({ in: 'the graph', field }));
    expect(JSON.stringify(findings)).toContain(id);
  });

  test.each([
    [
      'a subject',
      'claim backing-2',
      'SUBJECT',
      "MATCH (c:Claim {id: 'backing-2'})-[r:SUBJECT]->() DELETE r WITH c MATCH (e:Entity {id: 'council'}) CREATE (c)-[:SUBJECT {recorded: 'party-2'}]->(e)",
    ],
    [
      'a link that keeps the id that it leads to',
      'claim backing',
      'SUBJECT',
      "MATCH (:Claim {id: 'backing'})-[r:SUBJECT]->() SET r.recorded = 'party'",
    ],
    [
      'a name',
      'entity council',
      'names',
      "MATCH ({id: 'party'})-[r:NAMED {recorded: 'party-2'}]->(n), (e:Entity {id: 'council'}) DELETE r CREATE (e)-[:NAMED {recorded: 'party-2'}]->(n)",
    ],
    [
      'a publisher',
      'document bulletin-2',
      'publisher',
      "MATCH (d {id: 'bulletin-2'})-[r:PUBLISHED_BY]->(), (e:Entity {id: 'council'}) DELETE r CREATE (d)-[:PUBLISHED_BY {recorded: 'gazette-2'}]->(e)",
    ],
    [
      'an origin',
      'claim backing-2',
      'origin',
      "MATCH (c:Claim {id: 'backing-2'})-[r:ORIGIN]->(), (a:Anonymous {id: 'two-officials@gazette'}) DELETE r CREATE (c)-[:ORIGIN]->(a)",
    ],
    [
      'a statement of one thing and itself',
      'claim rivalry',
      'statements',
      "MATCH (c:Claim {id: 'rivalry'}), (s:Statement {predicate: 'MOVES_TO'}) CREATE (c)-[:STATES]->(s)",
    ],
  ])('sees %s that is not linked as it is read', async (_what, where, field, damage) => {
    expect(await findingsAfter(damage)).toContainEqual(expect.objectContaining({ in: where, field }));
  });

  test('sees a sentence whose hash is that of other words', async () => {
    const findings = await findingsAfter('MATCH (s:Sentence {number: 1}) SET s.sha256 = "ab"');
    expect(findings).toContainEqual(
      expect.objectContaining({ in: 'document bulletin, sentence 1', field: 'sha256' }),
    );
  });

  test('sees a text of another length than the document was recorded with', async () => {
    const findings = await findingsAfter('MATCH (d:Document) SET d.length = d.length + 1');
    expect(findings).toContainEqual(
      expect.objectContaining({ in: 'document bulletin', field: 'length', expected: String(text.length) }),
    );
  });

  test.each([
    ['before the last change', "c.at - duration('PT0.001S')"],
    ['after the last change', "c.at + duration('PT0.001S')"],
    ['to come', "datetime('2999-01-01T00:00:00Z')"],
  ])('sees a clock that is %s', async (_, at) => {
    const findings = await findingsAfter(`MATCH (c:Clock) SET c.at = ${at}`);
    expect(findings.map((finding) => [finding.in, finding.field])).toContainEqual(['the clock', 'at']);
  });

  test('sees changes that are to come, though the clock agrees with them', async () => {
    const findings = await findingsAfter(
      "MATCH (c:Clock), (t:Text) SET c.at = datetime('2999-01-01T00:00:00Z'), t.attachedAt = c.at",
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ in: 'the clock', expected: expect.stringContaining('no instant after') }),
    );
    expect(findings.filter(({ in: where }) => where === 'the clock')).toHaveLength(1);
  });

  test('finds the same however small its pages are', async () => {
    const damage = `MATCH (g:Segment) SET g.claimCount = 9
      WITH count(*) AS segments MATCH (c:Claim) SET c.note = 'changed'
      WITH count(*) AS claims MATCH (s:Sentence) SET s.text = 'changed'
      WITH count(*) AS sentences MATCH ()-[p:IN]->() SET p.quote = 'changed'`;
    const atOnce = await findingsAfter(damage);
    expect(atOnce.length).toBeGreaterThan(10);
    for (const page of [
      { nodes: 2, weight: 10_000 },
      { nodes: 500, weight: 1 },
    ]) {
      const inPages = await findingsAfter(damage, { page });
      expect(inPages).toHaveLength(atOnce.length);
      expect(inPages).toEqual(expect.arrayContaining([...atOnce]));
    }
  });

  test('counts all that differs, and tells the first of it', async () => {
    const { findings, differences } = await verifiedAfter('UNWIND range(1, 150) AS each CREATE (:Segment)');
    expect(findings).toHaveLength(100);
    expect(differences).toBe(150);
  });

  test('sees that standings follow other rules', async () => {
    expect(await findingsAfter('MATCH (c:Clock) SET c.rulesVersion = 0')).toEqual([
      { in: 'the clock', field: 'rulesVersion', stored: '0', expected: String(RULES_VERSION) },
    ]);
  });

  test.each([
    ['DROP CONSTRAINT claim_id', 'constraint claim_id'],
    ['DROP INDEX segment_days', 'index segment_days'],
    ['DROP INDEX entity_names', 'fulltext index entity_names'],
  ])('sees what %s leaves', async (damage, field) => {
    expect(await findingsAfter(damage)).toContainEqual({
      in: 'the database',
      field,
      stored: 'nothing',
      expected: '"ONLINE"',
    });
  });

  test('sees what was added', async () => {
    const additions = [
      'MATCH (s:Statement) WITH s LIMIT 1 CREATE (s)-[:SEGMENT]->(:Segment {from: date("2001-01-01"), standing: "ASSERTED", rank: 0, knownFrom: datetime("2020-01-01T00:00:00Z")})',
      'CREATE (:Segment)',
      'MATCH (c:Claim), (s:Statement) WHERE NOT (c)-[:STATES]->(s) WITH c, s LIMIT 1 CREATE (c)-[:STATES]->(s)',
      'MATCH (e:Entity:State) WITH e LIMIT 1 SET e:Person',
      'MATCH (c:Claim) WITH c LIMIT 1 MATCH (d:Document) CREATE (c)-[:IN]->(d)',
      'CREATE (:Relation {id: "party|OPPOSES|council", predicate: "OPPOSES"})',
      'CREATE (:Text {content: "stray"})',
      'MATCH (d:Document) CREATE (d)-[:TEXT]->(:Text {content: "another"})',
      'MATCH (e:Entity {id: "party"}), (t:Text) CREATE (e)-[:TEXT]->(t)',
      'MATCH (c:Claim {id: "march"}), (r:Relation {predicate: "SUPPORTS"}) CREATE (c)-[:CARRIES]->(r)',
      'MATCH (c:Claim {id: "march"}), (e:Entity {id: "party"}) CREATE (c)-[:CARRIES]->(e)',
      'MATCH (e:Entity {id: "party"}), (s:Statement {id: "party|MOVES_TO|land"}) CREATE (e)-[:CARRIES]->(s)',
      'MATCH (r:Relation {predicate: "SUPPORTS"}) SET r:Statement',
      'CREATE (:Clock {id: "another"})',
      'CREATE (:Migration {number: 7, name: "of tomorrow"})',
    ];
    for (const addition of additions) expect(await findingsAfter(addition), addition).not.toEqual([]);
  });

  test('sees a standing that rules and cache agree on no longer, by the naive reading too', async () => {
    const findings = await findingsAfter(
      "MATCH (g:Segment {standing: 'ASSERTED'}) WITH g LIMIT 1 SET g.standing = 'PRESUMED', g.rank = 2",
    );
    expect(findings.map(({ field }) => field)).toContain('standing');
    expect(findings.map(({ field }) => field)).toContain('segments');
  });
});
