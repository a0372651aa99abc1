import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { record } from '../../src/graph/writing/record.js';
import { smallDesk } from '../graph/small-desk.js';
import { serve } from '../support/api.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { claim } from './mutations/desk.js';

const driver = testDriver();
let graph: Graph;
let app: FastifyInstance;
beforeAll(async () => {
  await emptyGraph(driver);
  graph = connect(testAddress());
  await migrate(graph);
  await record(graph, smallDesk, 'test');
  app = await serve(graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await driver.close();
});

/** Sends it, and holds the answer to what clients can do something with: none is a fault of ours. */
async function expectNoFault(request: InjectOptions): Promise<void> {
  const response = await app.inject(request);
  expect(response.statusCode).toBeLessThan(500);
  expect(response.body).not.toContain('INTERNAL_SERVER_ERROR');
}

const json = { 'content-type': 'application/json' };
const post = (payload: string) => expectNoFault({ method: 'POST', url: '/graphql', headers: json, payload });
const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts));
const anything = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });

/** A document of ours with a piece of it taken out, doubled, or replaced by something else. */
const spoilt = fc
  .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat(40), text, fc.constantFrom('out', 'twice', 'other'))
  .map(([document, at, length, other, what]) => {
    const from = at % document.length;
    const piece = document.slice(from, from + length);
    const put = { out: '', twice: piece + piece, other }[what];
    return document.slice(0, from) + put + document.slice(from + length);
  });

const runs = { numRuns: 80 };

describe('no answer is a fault of ours', () => {
  test('to a body of whatever bytes', async () => {
    const body = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(body, (bytes) =>
        expectNoFault({ method: 'POST', url: '/graphql', headers: json, payload: Buffer.from(bytes) }),
      ),
      runs,
    );
  });

  test('to JSON of whatever kind in place of a request or of its parts', async () => {
    const parts = fc.record(
      { query: fc.oneof(text, anything), variables: anything, operationName: anything, extensions: anything },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(parts, anything), (body) => post(JSON.stringify(body) ?? 'null')),
      runs,
    );
  });

  test('to documents that are nearly right', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, (query) => post(JSON.stringify({ query }))),
      runs,
    );
  });

  test('to whatever parameters of a GET', async () => {
    const parameters = fc.dictionary(
      fc.constantFrom('query', 'variables', 'extensions', 'operationName', 'x'),
      text,
    );
    await fc.assert(
      fc.asyncProperty(parameters, fc.boolean(), (given, isExempt) =>
        expectNoFault({
          method: 'GET',
          url: `/graphql?${new URLSearchParams(given)}`,
          headers: isExempt ? { 'apollo-require-preflight': '1' } : {},
        }),
      ),
      runs,
    );
  });

  test('to whatever path, and to credentials of whatever form', async () => {
    const path = fc.oneof(
      // A request has a path, if only the root.
      fc.webPath().map((path) => (path === '' ? '/' : path)),
      fc.constantFrom('/graphql', '/metrics', '/explorer/../../etc/passwd', '/.//', '/%00'),
    );
    const credential = fc.oneof(fc.base64String(), fc.constantFrom('Bearer ', 'Bearer a.b.c', 'Basic eDp5'));
    await fc.assert(
      fc.asyncProperty(path, credential, (url, authorization) =>
        expectNoFault({ method: 'GET', url, headers: { authorization } }),
      ),
      runs,
    );
  });

  test('to mutations with variables of whatever kind', async () => {
    const queries = [
      'mutation ($v: [ClaimInput!]!) { recordClaims(input: $v) { recorded } }',
      'mutation ($v: [EntityInput!]!) { recordEntities(input: $v) { recorded } }',
      'mutation ($v: [DocumentInput!]!) { recordDocuments(input: $v) { recorded } }',
      'mutation ($v: ID!) { retractClaim(id: $v, reason: "junk") { position } }',
      'mutation ($v: ID!) { mergeEntities(keep: "party", merge: $v, reason: "junk", dryRun: true) { claimIds } }',
      'mutation ($v: Int) { editEntity(id: "party", expectedVersion: $v, reason: "junk") { position } }',
    ];
    const sound = claim('junk');
    const spoiltClaim = fc
      .tuple(fc.constantFrom(...Object.keys(sound)), anything)
      .map(([key, value]) => ({ ...sound, [key]: value }));
    const variable = fc.oneof(anything, text, fc.array(spoiltClaim, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...queries), variable, (query, v) =>
        post(JSON.stringify({ query, variables: { v } })),
      ),
      runs,
    );
  });
});
