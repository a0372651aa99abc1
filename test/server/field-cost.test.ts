import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { Costs } from '../../src/server/costs.js';

const schema = schemaIn('schema');

function cost(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('the document does not begin with an operation');
  return new Costs().of(schema, document, operation, {});
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
