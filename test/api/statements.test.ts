import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Analysts } from '../../src/analysis/analysts.js';
import { Pictures } from '../../src/api/analysis/pictures.js';
import { executeOperation } from '../../src/api/execute.js';
import { Preparations } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/connection.js';
import { day } from '../fixtures/claims.js';
import { reader } from '../support/requesters.js';

// What an operation becomes in Cypher, and how many statements it takes.

const schema = schemaIn('schema');

function prepared(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return {
    document,
    ready: new Preparations().prepare({ schema, document, operation }, variables, day('2024-12-07')),
  };
}

const clauses = /(?<!OPTIONAL) +(?=(OPTIONAL|MATCH|WITH|WHERE|RETURN|ORDER BY|LIMIT|UNWIND|COLLECT) )/g;

/** The statements of an operation, a line a clause. */
function statementsOf(text: string, variables?: Readonly<Record<string, unknown>>): readonly string[] {
  const plans = [...(prepared(text, variables).ready?.plans.values() ?? [])];
  return plans.flatMap(({ plan: { cypher } }) => (cypher === null ? [] : [inLines(cypher)]));
}

function inLines(cypher: string): string {
  return cypher.replace(clauses, '\n');
}

/** How often a statement looks for claims. */
function timesMatched(statement = ''): number {
  return statement.split('MATCH (claim').length - 1;
}

/** How many statements an operation sends, to a graph that has nothing. */
async function sent(text: string): Promise<number> {
  const { document, ready } = prepared(text);
  let count = 0;
  const graph: Pick<Graph, 'read' | 'write'> = {
    read: async () => {
      count += 1;
      return [];
    },
    write: () => Promise.reject(new Error('a question writes')),
  };
  const operation = { schema, document, operationName: null, variables: {} };
  const { signal } = new AbortController();
  const desk = { graph, analysts: new Analysts(), pictures: new Pictures() };
  await executeOperation(desk, operation, { requester: reader, address: null, signal, ready }, 0);
  return count;
}

describe('the statement of', () => {
  test('one entity', () => {
    expect(statementsOf('{ entity(id: "iran") { id called: name summary } }')).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      OPTIONAL MATCH (entity1:Entity {id: $p0})
      RETURN CASE WHEN entity1 IS NULL THEN null ELSE [entity1.kind, entity1.id, entity1.name, entity1.summary] END AS answer, toString(lastChange), [COLLECT {
      UNWIND $givenEntities AS given
      MATCH (:Merged {id: given})-[:MERGED_INTO]->(kept)
      RETURN [given, kept.id] }]",
      ]
    `);
  });

  test('claims under a filter, in an order, with what they stand in', () => {
    const text = `{ claims(where: { predicates: [SUPPORTS], NOT: { polarity: DENIES } }, orderBy: { field: ID }, first: 5) {
      nodes { id subject { name } passage { sentence document { title } } } } }`;
    expect(statementsOf(text)).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      RETURN [COLLECT {
      MATCH (claim1:Claim) USING INDEX claim1:Claim(id)
      WHERE claim1.id IS NOT NULL
      WITH *
      ORDER BY claim1.id
      WHERE claim1.recordedAt <= lastChange AND NOT coalesce(claim1.retractedAt <= lastChange, false) AND claim1.predicate IN $p0 AND NOT all(held IN [(claim1.polarity = $p1)]
      WHERE held)
      WITH *
      ORDER BY claim1.id
      LIMIT $p2
      WITH *
      ORDER BY claim1.id
      LIMIT $p2
      RETURN [null, CASE WHEN claim1 IS NULL THEN null ELSE [true, claim1.id, [(claim1)-[:SUBJECT]->(entity1_1) | CASE WHEN entity1_1 IS NULL THEN null ELSE [entity1_1.kind, entity1_1.name] END][0], [(claim1)-[passage1_1:IN]->(document1_2) | [true, passage1_1.sentence, CASE WHEN document1_2 IS NULL THEN null ELSE [true, document1_2.title] END]][0]] END] }, null, null] AS answer, toString(lastChange)",
      ]
    `);
  });

  test('the claims of an entity in one part, counted without looking twice', () => {
    const text = '{ entity(id: "iran") { claims(where: { as: [SUBJECT] }) { totalCount } } }';
    expect(statementsOf(text)).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      OPTIONAL MATCH (entity1:Entity {id: $p0})
      RETURN CASE WHEN entity1 IS NULL THEN null ELSE [entity1.kind, [null, COUNT {
      MATCH (claim1_2)-[:SUBJECT]->(entity1)
      WHERE claim1_2.recordedAt <= lastChange AND NOT coalesce(claim1_2.retractedAt <= lastChange, false) AND true
      RETURN 1 AS one }, entity1.id]] END AS answer, toString(lastChange), [COLLECT {
      UNWIND $givenEntities AS given
      MATCH (:Merged {id: given})-[:MERGED_INTO]->(kept)
      RETURN [given, kept.id] }]",
      ]
    `);
  });

  test('the latest claims of an entity in one part, sorted where they are few', () => {
    const text = '{ entity(id: "iran") { claims(where: { as: [SUBJECT] }, first: 5) { nodes { id } } } }';
    expect(statementsOf(text)).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      OPTIONAL MATCH (entity1:Entity {id: $p0})
      RETURN CASE WHEN entity1 IS NULL THEN null ELSE [entity1.kind, [COLLECT {
      UNWIND CASE WHEN COUNT { ()-[:SUBJECT]->(entity1) } <= 200 THEN
      COLLECT {
      MATCH (claim1_2)-[:SUBJECT]->(entity1)
      WHERE claim1_2.recordedAt <= lastChange AND NOT coalesce(claim1_2.retractedAt <= lastChange, false) AND true
      RETURN claim1_2 } ELSE
      COLLECT {
      MATCH (claim1_2)-[involves1_1:INVOLVES]->() USING INDEX involves1_1:INVOLVES(entity, attestedOn, claim)
      WHERE involves1_1.entity = entity1.id AND involves1_1.attestedOn IS NOT NULL AND involves1_1.claim IS NOT NULL
      WITH *
      ORDER BY involves1_1.entity DESC, involves1_1.attestedOn DESC, involves1_1.claim DESC
      WHERE claim1_2.recordedAt <= lastChange AND NOT coalesce(claim1_2.retractedAt <= lastChange, false) AND EXISTS { (claim1_2)-[:SUBJECT]->(entity1) }
      WITH *
      ORDER BY involves1_1.entity DESC, involves1_1.attestedOn DESC, involves1_1.claim DESC
      LIMIT $p1
      RETURN claim1_2 } END AS claim1_2
      WITH *
      ORDER BY claim1_2.attestedOn DESC, claim1_2.id DESC
      LIMIT $p1
      RETURN [null, CASE WHEN claim1_2 IS NULL THEN null ELSE [true, claim1_2.id] END] }, null, entity1.id]] END AS answer, toString(lastChange), [COLLECT {
      UNWIND $givenEntities AS given
      MATCH (:Merged {id: given})-[:MERGED_INTO]->(kept)
      RETURN [given, kept.id] }]",
      ]
    `);
  });

  test('the history of a relation of one statement, without its standing or its claims', () => {
    const text =
      '{ relation(subject: "iran", predicate: FIGHTS, object: "israel") { history { from standing } } }';
    expect(statementsOf(text)).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      OPTIONAL MATCH (subject1:Entity {id: $p1})
      OPTIONAL MATCH (object2:Entity {id: $p2})
      RETURN [subject1 IS NOT NULL, object2 IS NOT NULL, CASE WHEN subject1 = object2 THEN subject1.id END, CASE WHEN subject1 IS NOT NULL AND object2 IS NOT NULL THEN [true,
      COLLECT {
      UNWIND $p0 AS predicate1_6
      UNWIND [subject1.id + '|' + predicate1_6 + '|' + object2.id, object2.id + '|' + predicate1_6 + '|' + subject1.id] AS id1_7
      MATCH (relation1_2:Relation {id: id1_7})
      MATCH (subject1_3)-[:STANDS]->(relation1_2)-[:TOWARDS]->(object1_4)
      WITH relation1_2, subject1_3, object1_4, false AS ofPart1_5
      WHERE relation1_2.predicate = $p0 AND subject1_3 = subject1 AND object1_4 = object2
      MATCH (relation1_2)<-[:FORM_OF*0..1]-(statement1_1:Statement)
      WHERE true
      RETURN
      COLLECT {
      MATCH (statement1_1)-[:SEGMENT]->(segment1_8)
      WHERE segment1_8.knownFrom <= lastChange AND coalesce(segment1_8.knownTo > lastChange, true)
      RETURN [toString(segment1_8.from), toString(segment1_8.to), segment1_8.standing, segment1_8.claimCount, segment1_8.originCount, segment1_8.denialCount, segment1_8.bestReliability, segment1_8.bestCredibility, toString(segment1_8.lastAttestedOn)]
      ORDER BY segment1_8.from }
      ORDER BY statement1_1.id }] END] AS answer, toString(lastChange), [COLLECT {
      UNWIND $givenEntities AS given
      MATCH (:Merged {id: given})-[:MERGED_INTO]->(kept)
      RETURN [given, kept.id] }]",
      ]
    `);
  });

  test('a count alone', () => {
    expect(statementsOf('{ documents { totalCount } }')).toMatchInlineSnapshot(`
      [
        "OPTIONAL MATCH (clock:Clock {id: 'clock'})
      WITH coalesce($asOf, clock.at) AS lastChange
      RETURN [null, COUNT {
      MATCH (document1:Document)
      WHERE true
      RETURN 1 AS one }, null] AS answer, toString(lastChange)",
      ]
    `);
  });
});

describe('on a part of the evidence', () => {
  const fields = `id subject { name } predicate object { name } sign on knownAt standing claimCount originCount denialCount
    deniedByPartyOnly lastAttestedOn supportType via { id } origins { id } claims { nodes { note } } history { from to standing }`;
  const listed = (rollUp: boolean) => `{ relations(on: "2024-12-07", rollUp: ${rollUp},
    evidence: { minReliability: B, excludeOrigins: ["a"], excludeDocuments: ["b"], publishedBy: ["c"] }) {
    totalCount pageInfo { endCursor } nodes { ${fields} statements { ${fields} } } } }`;

  test.each([false, true])(
    'a list with every field of a relation fits in a statement, rolled up: %s',
    (rollUp) => {
      expect(statementsOf(listed(rollUp))).toHaveLength(1);
    },
  );

  test.each(['nodes { standing }', 'totalCount', 'totalCount nodes { standing }'])(
    'a list of %s finds how its relations stand in one place, where no index leads to the claims that count',
    (asked) => {
      const [statement = ''] = statementsOf(
        `{ relations(evidence: { excludeOrigins: ["a"] }) { ${asked} } }`,
      );
      expect(statement.split("<> 'ASSESSED'")).toHaveLength(2);
    },
  );

  test.each(['claims(all: true) { totalCount }', 'deniedByPartyOnly'])(
    'what is part of what is found once for a rolled-up list, its %s included',
    (asked) => {
      const foundAnew = (fields: string) => {
        const list = `{ relations(rollUp: true, evidence: { minReliability: B }) { nodes { ${fields} } } }`;
        return statementsOf(list).join().split("<> 'ASSESSED'").length;
      };
      expect(foundAnew(`standing ${asked}`)).toBe(foundAnew('standing'));
    },
  );
});

describe('an operation', () => {
  const nested = (fields: string) =>
    `{ entity(id: "iran") { relations { nodes { ${fields} claims { nodes { passage { document { claims { totalCount } } } } } } } } }`;

  test.each([
    [
      'nested as deep as may be',
      nested('object { relations(rollUp: true) { nodes { history { to } } } }'),
      1,
    ],
    [
      'of three root fields',
      '{ a: entity(id: "a") { id } b: entity(id: "b") { id } claims { totalCount } }',
      3,
    ],
    ['of a field of Query twice, merged', '{ claims { totalCount } claims { pageInfo { endCursor } } }', 1],
    ['of words alone', '{ __typename vocabulary { roles { name } } }', 0],
  ])('%s takes a statement for each root field that needs one', async (_what, text, count) => {
    expect(await sent(text)).toBe(count);
  });

  test.each([
    [
      'written otherwise',
      '{entity(id:"iran"){id name}}',
      '{ entity(id: "iran") { ...F } } fragment F on Entity { id name }',
    ],
    ['of another id', '{ entity(id: "iran") { name } }', '{ entity(id: "syria") { name } }'],
    ['under other aliases', '{ entity(id: "iran") { a: name } }', '{ x: entity(id: "iran") { b: name } }'],
    [
      'of another day',
      '{ relations(on: "2024-12-07") { totalCount } }',
      '{ relations(on: "2024-12-08") { totalCount } }',
    ],
  ])('%s has the same text, so that Neo4j has its plan', (_what, one, other) => {
    expect(statementsOf(other)).toEqual(statementsOf(one));
  });

  test('by variables has the same text as written out', () => {
    const text = 'query ($id: ID!, $on: Date) { entity(id: $id) { relations(on: $on) { totalCount } } }';
    expect(statementsOf(text, { id: 'iran', on: '2024-12-07' })).toEqual(
      statementsOf('{ entity(id: "syria") { relations(on: "2024-12-08") { totalCount } } }'),
    );
  });

  test('asks siblings together that differ only in values', () => {
    const listed = (name: string, predicate: string) =>
      `${name}: claims(where: { predicates: [${predicate}] }, first: 3) { nodes { id } }`;
    const [alone] = statementsOf(`{ entity(id: "iran") { ${listed('a', 'FIGHTS')} } }`);
    const [both] = statementsOf(
      `{ entity(id: "iran") { ${listed('a', 'FIGHTS')} ${listed('b', 'LEADS')} } }`,
    );
    expect(timesMatched(both)).toBe(timesMatched(alone));
    expect(timesMatched(alone)).toBe(1);
  });
});
