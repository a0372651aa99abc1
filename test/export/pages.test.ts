import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '../../src/domain/time/instant.js';
import { lastChange } from '../../src/graph/clock.js';
import { connect } from '../../src/graph/connection.js';
import { pageStatements, pagesInTime } from '../../src/graph/exporting/pages-in-time.js';
import { firstRevisions, nextRevisions } from '../../src/graph/exporting/rejudged.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { record } from '../../src/graph/writing/record.js';
import { all } from '../exchange/files.js';
import { nothing, smallDesk, twinDesk } from '../graph/small-desk.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities } from '../support/merging.js';

const driver = testDriver();
const graph = connect(testAddress());
let asOf: Instant;

beforeAll(async () => {
  await emptyGraph(driver);
  await migrate(graph);
  await record(graph, smallDesk, 'one');
  await record(graph, twinDesk, 'one');
  await mergeEntities(graph, { keep: 'party', merge: 'party-2', reason: 'they are one' }, 'one');
  await record(graph, { ...nothing, retractions: [{ claim: 'march', reason: 'wrong' }] }, 'one');
  const last = await lastChange(graph);
  if (last === null) throw new Error('nothing was recorded');
  asOf = last;
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/** The operators by which Neo4j would run a statement. */
async function operatorsOf(statement: string): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${statement}`,
    {},
    { database: testAddress().database },
  );
  if (!summary.plan) throw new Error('there is no plan');
  const within = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(within)];
  return within(summary.plan as unknown as Plan).map((name) => name.replace('@neo4j', ''));
}

describe('the pages of an export', () => {
  const dated = [
    ['Entity', 'recordedAt'],
    ['Document', 'recordedAt'],
    ['Claim', 'recordedAt'],
    ['Claim', 'retractedAt'],
  ] as const;

  test.each(dated)('of %s by %s follow an index, and sort no more than a page', async (kind, instant) => {
    for (const statement of Object.values(pageStatements(kind, instant))) {
      const operators = await operatorsOf(statement);
      expect(operators).toContain('NodeIndexSeek');
      expect(operators.filter((name) => /Scan|^Sort/.test(name))).toEqual([]);
      // Where several labels are looked under, each gives a page.
      expect(operators.filter((name) => name === 'Top').length).toBe(kind === 'Entity' ? 1 : 0);
    }
  });

  test('of revisions follow an index, and sort only what came at one instant', async () => {
    for (const statement of [firstRevisions, nextRevisions]) {
      const operators = await operatorsOf(statement);
      expect(operators.find((name) => name.startsWith('NodeIndexSeek'))).toBeDefined();
      expect(operators.filter((name) => /Scan|^Sort|^Top/.test(name))).toEqual([]);
    }
  });

  test.each([1, 2, 3, 500])('have everything once, in order, in pages of %i', async (size) => {
    for (const [kind, instant] of dated) {
      const pages = await all(pagesInTime(graph.read, kind, instant, asOf, size));
      expect(pages.every(({ length }) => length > 0 && length <= size)).toBe(true);
      const found = pages.flat().map(({ id, at }) => `${at} ${id}`);
      const there = await graph.read(
        `MATCH (n:${kind === 'Entity' ? 'Entity|Merged' : kind}) WHERE n.${instant} IS NOT NULL RETURN count(n)`,
      );
      expect(found).toEqual(found.toSorted());
      expect(new Set(found).size).toBe(Number(there[0]?.[0]));
      expect(found).toHaveLength(new Set(found).size);
    }
  });
});
