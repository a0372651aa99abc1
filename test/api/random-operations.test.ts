import fc from 'fast-check';
import { type ExecutionResult, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../src/domain/time/day.js';
import { drawBroken } from '../operations/broken.js';
import { drawFrom } from '../operations/draw.js';
import { drawFollowing } from '../operations/following.js';
import { likened, Tokens } from '../operations/likeness.js';
import { drawOperation, type Operation } from '../operations/operation.js';
import { oracleAnswer, plainSchema } from '../oracle/execute.js';
import { readWorld } from '../oracle/identity.js';
import { type Answer, type AnswerError, startApi, type TestApi } from '../support/api.js';
import { recordWorld, sampleWorlds, type World } from '../support/random-claims.js';
import { judgeAtRandom } from '../support/random-judgements.js';
import { testSeed } from '../support/test-seed.js';

/*
 * Random operations on random worlds, answered over HTTP and by graphql-js over the claims in memory: the two answers must
 * be one text, keys in their order included. ENTENTE_TEST_OPERATIONS says how many to ask.
 */

const operations = Number(process.env['ENTENTE_TEST_OPERATIONS'] ?? 32);
const operationsAWorld = 16;

const schema = plainSchema();
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ENTENTE_MAX_COST: '1000000000', ENTENTE_STATEMENT_TIMEOUT_MS: '60000' });
});
afterAll(() => api.close());

const worlds = sampleWorlds(Math.ceil(operations / operationsAWorld));

/** Every second world has entities and origins that are judged to be one. */
const settings = worlds.map(([title, batches], index) => {
  const isJudged = index % 2 === 1;
  return [`${title}${isJudged ? ', judged' : ''}`, batches, isJudged] as const;
});

describe.each(settings)('in %s', (_title, batches, isJudged) => {
  let world: World;
  beforeAll(async () => {
    await api.empty();
    world = await recordWorld(api.graph, batches);
    if (!isJudged) return;
    world = readWorld(await judgeAtRandom(api.graph, world, testSeed));
  });

  test('operations are answered as the claims have it, and pages that follow from them', async () => {
    const property = fc.asyncProperty(fc.limitShrink(fc.gen(), 100), async (generate) => {
      const draw = drawFrom(generate);
      const operation = drawOperation(draw, schema, world);
      const tokens = new Tokens();
      const data = await expectSame(world, operation, {}, tokens);
      for (const variables of operation.others)
        await expectSame(world, { ...operation, variables }, {}, tokens);
      const following = drawFollowing(draw, schema, operation, data);
      if (following !== null) await expectSame(world, following, following.cursors, tokens);
    });
    await fc.assert(property, { numRuns: operationsAWorld, seed: testSeed });
  }, 3_600_000);
});

describe('over one world', () => {
  let world: World;
  beforeAll(async () => {
    const [, batches] = worlds[0] ?? ['', []];
    await api.empty();
    world = await recordWorld(api.graph, batches);
  });

  test('variables that are wrong are refused in the words of graphql-js', async () => {
    let refused = 0;
    const property = fc.asyncProperty(fc.limitShrink(fc.gen(), 100), async (generate) => {
      const draw = drawFrom(generate);
      const operation = drawOperation(draw, schema, world);
      const variables = drawBroken(draw, schema, operation);
      if (variables === null) return;
      const text = print(operation.document);
      const { errors } = await oracleAnswer(schema, world, today(new Date()), parse(text), variables);
      if (!errors?.some(({ message }) => message.startsWith('Variable'))) return;
      const answered = await api.ask<unknown>(text, variables);
      expect([answered.status, answered.data, answered.errors.map(refusal)], text).toEqual([
        400,
        undefined,
        errors.map(({ message, locations }) => ({ message, locations, code: 'BAD_USER_INPUT' })),
      ]);
      refused += 1;
    });
    await fc.assert(property, { numRuns: 300, seed: testSeed });
    expect(refused).toBeGreaterThan(100);
  });

  test.each([
    ['a default takes the place of what is left out', ordered, {}],
    ['no object is made of what is all left out', '{ entity(id: "land") { id @skip(if: true) } }', {}],
    ['nothing at all is asked', '{ entity(id: "land") @skip(if: true) { id } }', {}],
    ['who is not there is missed beside what is there', missing('chief', 'nobody'), {}],
    ['who is not there is missed where another may be null', missing('nobody', 'chief'), {}],
    [
      'keys are told in the order of their first mention',
      '{ ...F entity(id: "land") { name id } } fragment F on Query { entity(id: "land") { id roles } __typename }',
      {},
    ],
    ['an id may be a number', 'query ($id: ID!) { entity(id: $id) { id } }', { id: 7 }],
    [
      'a page size may be a whole number with a point',
      'query ($first: Int) { entities(first: $first) { totalCount } }',
      { first: 2.0 },
    ],
  ])('%s', async (_what, text, variables) => {
    await expectSame(world, { document: parse(text), variables }, {}, new Tokens());
  });
});

const ordered =
  'query ($direction: OrderDirection) { claims(orderBy: { field: ID, direction: $direction }) { nodes { id } } }';

function missing(between: string, and: string): string {
  return `{ entity(id: "land") { name } t: tie(between: "${between}", and: "${and}") { sign } d: document(id: "gazette") { id } }`;
}

/** What an error says of a variable. */
function refusal({ message, locations, extensions }: AnswerError) {
  return { message, locations, code: extensions['code'] };
}

/** Asks both, and gives the server's data. */
async function expectSame(
  world: World,
  { document, variables }: Pick<Operation, 'document' | 'variables'>,
  cursors: Readonly<Record<string, string>>,
  tokens: Tokens,
): Promise<unknown> {
  const text = print(document);
  const answered = await api.ask<unknown>(text, { ...variables, ...cursors });
  if (answered.errors.some(({ extensions }) => extensions['code'] === 'COST_LIMIT_EXCEEDED')) return null;
  const meant = Object.fromEntries(
    Object.entries(cursors).map(([name, cursor]) => [name, tokens.meaning(cursor)]),
  );
  const expected = await oracleAnswer(schema, world, today(new Date()), document, { ...variables, ...meant });
  const context = `${text}\nwith ${JSON.stringify({ ...variables, ...cursors })}`;
  expect(outcome(answered, likened(answered.data, plain(expected.data), tokens)), context).toBe(
    outcome(expected, plain(expected.data)),
  );
  return answered.data;
}

/** An answer as text, with what its errors say of where and why. */
function outcome({ errors }: Answer<unknown> | ExecutionResult, data: unknown): string {
  const told = (errors ?? []).map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions['code'],
  }));
  return JSON.stringify({ data, errors: told }, null, 1);
}

/** As it would come over HTTP. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}
