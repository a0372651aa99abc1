import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { Costs } from '../../src/server/costs.js';

const schema = schemaIn('schema');

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('the document does not begin with an operation');
  return new Costs().of(schema, document, operation, variables);
}

test.each([
  [1, 1 + 2],
  [10, 1 + 2],
  [11, 1 + 2 * 2],
  [33, 1 + 4 * 2],
  [5_000, 1 + 500 * 2],
])('ten rows of a picture cost as one, and those begun count: %i', (limit, expected) => {
  expect(cost(`{ picture(limit: ${limit}) { edges { id } } }`)).toBe(expected);
});

test('a cost of many parts is a whole number', () => {
  const pictures = [1, 3, 7, 33].map(
    (limit) => `p${limit}: picture(limit: ${limit}) { edges { id subject } }`,
  );
  expect(cost(`{ ${pictures.join(' ')} }`)).toBe(4 + (1 + 1 + 1 + 4) * 3);
});

test('what a mutation answers with is reckoned for each record that it is given, written down or in variables', () => {
  const entity = (name: string) => ({ kind: 'STATE', name });
  const mutation =
    'mutation ($input: [EntityInput!]!) { recordEntities(input: $input) { entities { id name } position } }';
  const costs = [0, 1, 2, 100].map((count) =>
    cost(mutation, { input: Array.from({ length: count }, (_, index) => entity(`Land ${index}`)) }),
  );
  expect(costs).toEqual([1 + 4, 1 + 4, 1 + 2 * 4, 1 + 100 * 4]);
  const written =
    'mutation { recordEntities(input: [{kind: STATE, name: "A"}, {kind: STATE, name: "B"}]) { position } }';
  expect(cost(written)).toBe(1 + 2);
});
