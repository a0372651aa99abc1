import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { type Role, roles } from '../../src/domain/requester.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { keepToken, newToken } from '../../src/graph/tokens/write.js';
import { record } from '../../src/graph/writing/record.js';
import { requesters } from '../../src/requesters.js';
import { everyField } from '../access/every-field.js';
import { smallDesk } from '../graph/small-desk.js';
import { serve } from '../support/api.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';

const driver = testDriver();
let graph: Graph;
let app: FastifyInstance;
const headers = new Map<Role | null, { authorization?: string }>([[null, {}]]);

beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
  await record(graph, smallDesk, 'test');
  for (const role of roles) {
    const token = newToken({ name: role, role, expiresAt: null });
    await keepToken(graph, token);
    headers.set(role, { authorization: `Bearer ${token.text}` });
  }
  app = await serve(graph, {}, requesters({ anonymous: true, jwt: null }, graph, { warn: () => {} }));
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await driver.close();
});

async function ask(query: string, role: Role | null) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: headers.get(role) ?? {},
  });
  const { data, errors } = response.json();
  return {
    data,
    codes: (errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
  };
}

/** The rules as they are written in our SDL, read line by line: by another way than the program's. */
function writtenRules(): ReadonlyMap<string, Role> {
  const rules = new Map<string, Role>();
  for (const file of readdirSync('schema').filter((name) => name.endsWith('.graphql'))) {
    const text = readFileSync(`schema/${file}`, 'utf8').replace(/"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"/g, '');
    for (const [, head = '', name = '', body = ''] of text.matchAll(
      /^((?:type|interface) (\w+)[^{]*)\{([\s\S]*?)^\}/gm,
    )) {
      const whole = ruleIn(head);
      // Arguments, and their defaults, stand in brackets.
      const flat = body.replace(/\([^()]*\)/g, (inner) => (inner.includes('role:') ? inner : ''));
      for (const [, field = '', rest = ''] of flat.matchAll(/^ {2}(\w+)\s*:(.*)$/gm)) {
        rules.set(`${name}.${field}`, ruleIn(rest) ?? whole ?? 'ADMIN');
      }
    }
  }
  return rules;
}

function ruleIn(text: string): Role | undefined {
  const word = /@access\(role: (\w+)\)/.exec(text)?.[1];
  return roles.find((role) => role === word);
}

describe('every role may ask every field of the schema that its rule allows, and no other', () => {
  const rules = writtenRules();
  // What is subscribed to is asked elsewhere: see test/live/access.test.ts.
  const fields = everyField(schemaIn('schema')).filter(({ way }) => !way[0]?.startsWith('Subscription.'));
  // What is left out counts as well, so that what may be asked need not be run to see that it may.
  const leftOut = (operation: string) => `${operation.replace('{', '{ ... @skip(if: true) {')} }`;

  test.each([...roles, null])('%s', async (role) => {
    const refusal = role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(fields.length).toBeGreaterThan(150);
    for (const { coordinate, operation, way } of fields) {
      const needed = Math.max(...way.map((each) => roles.indexOf(rules.get(each) ?? 'ADMIN')));
      const may = roles.indexOf(role ?? 'READER') >= needed;
      const expected = may ? { data: {}, codes: [] } : { data: undefined, codes: [refusal] };
      expect([coordinate, await ask(leftOut(operation), role)]).toEqual([coordinate, expected]);
      if (!may) expect([coordinate, await ask(operation, role)]).toEqual([coordinate, expected]);
    }
  });
});

test.each([...roles, null])('what anyone may read is answered to every role: %s', async (role) => {
  expect(await ask('{ entities { totalCount } }', role)).toEqual({
    data: { entities: { totalCount: smallDesk.entities.length } },
    codes: [],
  });
});

test.each([...roles, null])('viewer says who asks and in which role: %s', async (role) => {
  expect(await ask('{ viewer { name role } }', role)).toEqual({
    data: { viewer: { name: role ?? 'anonymous', role: role ?? 'READER' } },
    codes: [],
  });
});

test('who signs in is not told that the answer to another of the same role is theirs', async () => {
  const url = `/graphql?${new URLSearchParams({ query: '{ viewer { name } }' })}`;
  const get = (role: Role | null, tag?: string) => {
    const conditional = { 'apollo-require-preflight': '1', ...(tag && { 'if-none-match': tag }) };
    return app.inject({ method: 'GET', url, headers: { ...headers.get(role), ...conditional } });
  };
  const tag = String((await get(null)).headers['etag']);
  expect((await get(null, tag)).statusCode).toBe(304);
  expect((await get('READER', tag)).json().data).toEqual({ viewer: { name: 'READER' } });
});
