import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, post, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, { ENTENTE_MAX_COST: '100' });
});
afterAll(() => server.app.close());

const page = 'query ($n: Int, $id: ID!) { things(first: $n) { nodes { id } } thing(id: $id) { id } }';

describe('the cost of an operation', () => {
  test('is told on request, with the limit and what the operation took', async () => {
    const query = '{ things(first: 10) { nodes { id } } }';
    const asked = await post(server, { query, extensions: { cost: true } });
    expect(asked.json).toHaveProperty('extensions.cost', {
      estimated: 21,
      limit: 100,
      fieldCount: 1,
      statementCount: 0,
    });
    const notAsked = await post(server, { query });
    expect(notAsked.json).not.toHaveProperty('extensions');
  });

  test('is that of each request, however often the operation was sent', async () => {
    for (const [variables, code] of [
      [{ n: 5, id: 1 }, undefined],
      [{ n: 200, id: 1 }, 'COST_LIMIT_EXCEEDED'],
      [{ n: null, id: 1 }, 'COST_LIMIT_EXCEEDED'],
      [{ id: 1 }, undefined],
      [{ n: 5, id: 1 }, undefined],
    ] as const) {
      const answer = await post(server, { query: page, variables });
      expect({ variables, code: codeOf(answer) }).toEqual({ variables, code });
    }
  });

  test('is not taken from a request whose variables were wrong', async () => {
    const wrong = await post(server, { query: page, variables: { n: 199, id: {} } });
    expect(codeOf(wrong)).toBe('BAD_USER_INPUT');
    const right = await post(server, { query: page, variables: { n: 199, id: '1' } });
    expect(codeOf(right)).toBe('COST_LIMIT_EXCEEDED');
  });
});
