import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLOutputType,
  getOperationAST,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../src/api/completion.js';
import { schemaIn } from '../../src/api/schema.js';
import type { ReadyOperation } from '../../src/api/selection.js';
import { parseDay } from '../../src/domain/time/day.js';
import { typeKey } from '../../src/graph/reading/column.js';
import { Making } from '../../src/graph/reading/input.js';

// Responses are completed as graphql-js does it, whatever the answers hold.

const schema = schemaIn('schema');

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(readFileSync(`examples/${file}`, 'utf8')));

const shapes = parse(/* GraphQL */ `
  query ($no: Boolean = false) {
    __typename
    here: node(id: "a") { __typename id ... on State { name } ...named ... on Claim @skip(if: $no) { edtf } }
    vocabulary { predicates { name sign } roles { name @include(if: $no) name } }
    relations { totalCount edges { cursor node { sign on via { __typename name } } } pageInfo { endCursor } }
    entity(id: "b") { __proto__: name names { text } began { earliest } ... on Event { status } }
    relation(subject: "a", predicate: SUPPORTS, object: "b") { history { from to claimCount } }
  }
  fragment named on Entity { name id names { kind } }
`);

function readyFor(document: DocumentNode): ReadyOperation {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  const inputs = { today: parseDay('2024-12-07') ?? neverDay(), variables: { no: false }, made: new Map() };
  return { schema, operation, fragments, variableValues: { no: false }, making: new Making(inputs) };
}

function neverDay(): never {
  throw new Error('no day');
}

/** What might come where a value of a type is wanted, and now and then what must not. */
function answersOf(
  type: GraphQLOutputType,
  ready: ReadyOperation,
  nodes: readonly object[],
): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom(null, undefined, new Error('it failed'), 'text', 1.5, Number.NaN);
  return fc.oneof(
    { weight: 30, arbitrary: rightAnswers(type, ready, nodes) },
    { weight: 1, arbitrary: wrong },
  );
}

function rightAnswers(
  type: GraphQLOutputType,
  ready: ReadyOperation,
  nodes: readonly object[],
): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return rightAnswers(type.ofType, ready, nodes);
  if (isListType(type)) return fc.array(answersOf(type.ofType, ready, nodes), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isScalarType(type)) return scalars[type.name] ?? fc.string();
  const types = isObjectType(type) ? [type] : ready.schema.getPossibleTypes(type);
  return fc.oneof(
    ...types.map((each) => {
      const { fragments, variableValues } = ready;
      const fields = collectSubfields(schema, fragments, variableValues, each, nodes as never);
      return objects(each.getFields(), fields, ready).map((object) => ({ ...object, [typeKey]: each.name }));
    }),
  );
}

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.integer({ min: -5, max: 2 ** 31 }),
  Float: fc.double(),
  Boolean: fc.boolean(),
  Date: fc.constantFrom('2024-12-07', '0001-01-01'),
  DateTime: fc.constant('2024-12-07T09:30:00.000Z'),
};

function objects(
  types: Readonly<Record<string, { readonly type: GraphQLOutputType }>>,
  fields: ReadonlyMap<string, readonly { readonly name: { readonly value: string } }[]>,
  ready: ReadyOperation,
): fc.Arbitrary<Record<string, unknown>> {
  const own = [...fields].flatMap(([key, nodes]) => {
    const field = types[nodes[0]?.name.value ?? ''];
    return field ? [[key, answersOf(field.type, ready, nodes)] as const] : [];
  });
  return fc.tuple(...own.map(([, values]) => values)).map((values) =>
    // Defined, for one of the keys is that of prototypes.
    Object.fromEntries(own.map(([key], index) => [key, values[index]])),
  );
}

function rootAnswers(ready: ReadyOperation): fc.Arbitrary<Record<string, unknown>> {
  const { fragments, variableValues, operation } = ready;
  const root = schema.getQueryType();
  if (!root) throw new Error('no query');
  const fields = collectFields(schema, fragments, variableValues, root, operation.selectionSet);
  return objects(root.getFields(), fields, ready);
}

/** All that a client is told of a fault of ours: its message is the log's. */
function toldOf({ path, locations, message, originalError }: GraphQLError) {
  return { path, locations, message: originalError?.message === 'it failed' ? message : null };
}

describe('a response made of answers', () => {
  test.each([...examples, shapes].map((document, index) => [index, document] as const))(
    'is the response that graphql-js makes of them (document %i)',
    (_index, document) => {
      const ready = readyFor(document);
      const complete = completionOf(ready);
      if (complete === null) throw new Error('it asks about the schema');
      let withErrors = 0;
      fc.assert(
        fc.property(rootAnswers(ready), (answers) => {
          const expected = execute({
            schema,
            document,
            rootValue: answers,
            fieldResolver: (source, _args, _context, info) => Reflect.get(Object(source), info.path.key),
          });
          if ('then' in expected) throw new Error('graphql-js waits for nothing here');
          const { data, errors } = complete(new Map(Object.entries(answers)));
          expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
          expect(errors.map(toldOf)).toEqual((expected.errors ?? []).map(toldOf));
          withErrors += errors.length > 0 ? 1 : 0;
        }),
        { numRuns: 200 },
      );
      expect(withErrors).toBeGreaterThan(0);
    },
  );

  test('is left to graphql-js where the operation asks about the schema', () => {
    expect(
      completionOf(readyFor(parse('{ vocabulary { roles { name } } __schema { queryType { name } } }'))),
    ).toBeNull();
  });
});
