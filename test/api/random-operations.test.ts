import fc from 'fast-check';
import { type ExecutionResult, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../src/domain/time/day.js';
import { drawFrom } from '../operations/draw.js';
import { drawFollowing } from '../operations/following.js';
import { likened, Tokens } from '../operations/likeness.js';
import { drawOperation, type Operation } from '../operations/operation.js';
import { oracleAnswer, plainSchema } from '../oracle/execute.js';
import { type Answer, startApi, type TestApi } from '../support/api.js';
import { recordWorld, sampleWorlds, type World, worldSeed } from '../support/random-claims.js';

/*
 * Random operations on random worlds, answered over HTTP and by graphql-js over the claims in memory: the two answers must
 * be one text, keys in their order included. ENTENTE_TEST_OPERATIONS says how many to ask.
 */

const operations = Number(process.env['ENTENTE_TEST_OPERATIONS'] ?? 120);
const operationsAWorld = 40;

const schema = plainSchema();
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ENTENTE_MAX_COST: '1000000000', ENTENTE_STATEMENT_TIMEOUT_MS: '60000' });
});
afterAll(() => api.close());

describe.each(sampleWorlds(Math.ceil(operations / operationsAWorld)))('in %s', (_title, batches) => {
  let world: World;
  beforeAll(async () => {
    await api.empty();
    world = await recordWorld(api.graph, batches);
  });

  test('operations are answered as the claims have it, and pages that follow from them', async () => {
    const property = fc.asyncProperty(fc.limitShrink(fc.gen(), 100), async (generate) => {
      const draw = drawFrom(generate);
      const operation = drawOperation(draw, schema, world);
      const tokens = new Tokens();
      const data = await expectSame(world, operation, {}, tokens);
      const following = drawFollowing(draw, schema, operation, data);
      if (following !== null) await expectSame(world, following, following.cursors, tokens);
    });
    await fc.assert(property, { numRuns: operationsAWorld, seed: worldSeed });
  }, 3_600_000);
});

/** Asks both, and gives the server's data. */
async function expectSame(
  world: World,
  { document, variables }: Operation,
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
