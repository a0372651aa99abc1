import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Picture } from '../../src/analysis/picture.js';
import type { Day } from '../../src/domain/time/day.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { type Standing, standingNames } from '../../src/domain/vocabulary.js';
import { generate } from '../../src/generate/generate.js';
import { connect } from '../../src/graph/connection.js';
import { Input } from '../../src/graph/reading/input.js';
import { bind, compilePicture, run } from '../../src/graph/reading/plan.js';
import type { Arguments } from '../../src/graph/reading/selection.js';
import { bulkLoad } from '../../src/graph/writing/bulk-load.js';
import { askedDays } from '../fixtures/arbitrary-claims.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { recordWorld, sampleWorlds } from '../support/random-claims.js';
import { judgeAtRandom } from '../support/random-judgements.js';
import { testSeed } from '../support/test-seed.js';

/*
 * A picture of all relations is read by the segments of the day, and one that is narrowed by `where` by the relations: one that this
 * does not narrow must be the same. How relations are read is held to claims in memory elsewhere.
 */

const driver = testDriver();
const graph = connect(testAddress());

afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** The picture of a day as it was known at an instant; of what `where` lets pass, where it is given. */
async function pictureOn(on: Day, asOf: Instant | null, args: Arguments) {
  const time = { on: Input.constant(on), knownAt: 'LAST_CHANGE', evidence: null } as const;
  const { picture } = compilePicture(
    {
      key: 'analysis',
      name: 'analysis',
      coordinate: 'Query.analysis',
      path: [],
      args,
      time,
      page: null,
      types: null,
      fields: [],
    },
    time,
  );
  const inputs = { today: on, variables: {}, made: new Map() };
  const { answer } = await run(graph, bind(picture, inputs), asOf, new AbortController().signal);
  return answer as Picture;
}

const standingsAsked: readonly (readonly Standing[] | null)[] = [
  null,
  standingNames,
  ['ASSERTED', 'ENDED', 'DENIED'],
];

/** Holds the pictures of some days to each other, each as it was known at one of some instants; tells how many relations but support they have. */
async function expectSame(days: readonly Day[], instants: readonly (Instant | null)[]): Promise<number> {
  let relations = 0;
  for (const [index, on] of days.entries()) {
    const asOf = instants[index % instants.length] ?? null;
    for (const standings of standingsAsked) {
      const all = await pictureOn(on, asOf, { standings });
      expect(all).toEqual(await pictureOn(on, asOf, { standings, where: {} }));
      relations += all.relations.filter(({ support }) => support === null).length;
    }
  }
  return relations;
}

describe('a picture of all relations has what one has that nothing narrows', () => {
  beforeEach(() => emptyGraph(driver));

  test.each(sampleWorlds(1))(
    'whenever it is read as of, with some judged to be one: %s',
    async (_title, batches) => {
      const recorded = await recordWorld(graph, batches);
      const { instants } = await judgeAtRandom(graph, recorded, testSeed);
      await expectSame(askedDays, instants);
    },
  );

  test('of hundreds of claims that tell one another', async () => {
    await bulkLoad(graph, generate({ claims: 400, seed: 3 }), 'the test', () => {});
    const days = await graph.read(
      'MATCH (c:Claim) WITH DISTINCT c.attestedOn AS day ORDER BY day WITH collect(day) AS days UNWIND range(0, 9) AS i RETURN toString(days[i * size(days) / 10])',
    );
    const relations = await expectSame(
      days.map(([on]) => on as Day),
      [null],
    );
    expect(relations).toBeGreaterThan(400);
  });
});
