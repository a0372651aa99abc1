import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '../../src/graph/writing/record.js';
import { readExamples } from '../../src/server/examples.js';
import type { TestApi } from '../support/api.js';
import { startArticleServer } from './article-server.js';
import { type Finding, findingsOf } from './findings.js';

/*
 * Only the diplomats of sentence 7 speak of the Quds Force. Take their word away, and nothing says any more that it was in
 * Syria; what was answered while they were believed can still be answered.
 */
const claim = 'iws-07-quds-force-in-syria';
const reason = 'The diplomats took it back.';
const quds = 'quds-force PRESENT_IN syria';

let server: TestApi;
let before: unknown;
let after: unknown;
beforeAll(async () => {
  server = await startArticleServer();
  before = await known();
  await record(
    server.graph,
    { documents: [], entities: [], claims: [], retractions: [{ claim, reason }] },
    'the desk',
  );
  after = await known({ earlier: instantOf(before) });
});
afterAll(() => server.close());

test('before the retraction the claim carries its standing, and nothing is listed as retracted', () => {
  expect(standings(before, 'now')).toEqual(['ASSERTED']);
  expect(inPart(before, 'retracted')).toEqual([]);
});

test('after it nothing is known of the statement now', () => {
  expect(standings(after, 'now')).toEqual(['UNKNOWN']);
});

test('what was known then is still answered as it was then, with the claim that carried it', () => {
  expect(standings(after, 'earlier')).toEqual(['ASSERTED']);
  const note = inPart(before, 'earlier')[0]?.words;
  expect(note).toBeDefined();
  expect(inPart(after, 'earlier')[0]?.words).toEqual(note);
});

test('the claim is kept, with who retracted it and why', () => {
  const [retracted, ...others] = inPart(after, 'retracted').filter(({ line }) => line.includes(' '));
  expect(retracted?.line).toBe(quds);
  expect(retracted?.words).toContain(reason);
  expect(retracted?.words).toContain('the desk');
  expect(others).toEqual([]);
});

test('what others say of Iranian forces stands as it stood', async () => {
  const forces = await known({ subject: 'iranian-forces' });
  expect(standings(forces, 'now')).toEqual(['ASSERTED']);
});

/** The answer of the example on what is known, on 1 December 2024. */
async function known(variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const example = (await readExamples('examples')).find(({ name }) => name === '22-known-earlier-and-now');
  if (example === undefined) throw new Error('There is no example on what is known.');
  return server.data(example.document, { on: '2024-12-01', ...variables });
}

function inPart(answer: unknown, part: string): readonly Finding[] {
  return findingsOf(answer).filter(({ path }) => path[0] === part);
}

function standings(answer: unknown, part: string): readonly (string | null)[] {
  return inPart(answer, part)
    .filter(({ path, line }) => path.length === 1 && line.endsWith('PRESENT_IN syria'))
    .map(({ standing }) => standing);
}

/** The instant of the last change, as the answer itself gives it. */
function instantOf(answer: unknown): string | undefined {
  const instants = inPart(answer, 'now').flatMap(({ words }) => [...words]);
  return instants.find((word) => /^\d{4}-\d{2}-\d{2}T/.test(word));
}
