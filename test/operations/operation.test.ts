import fc from 'fast-check';
import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { instants } from '../fixtures/arbitrary-claims.js';
import { day } from '../fixtures/claims.js';
import { oracleAnswer, plainSchema } from '../oracle/execute.js';
import { sampleWorlds, worldOf } from '../support/random-claims.js';
import { drawFrom } from './draw.js';
import { drawOperation, type Operation } from './operation.js';

/*
 * What random operations ask for: a property that never meets a field says nothing of it. The seed is fixed, for what is
 * counted here is the generator. ENTENTE_TEST_REPORT=yes prints the counts.
 */

const schema = plainSchema();
const seed = 1;
const worldCount = 10;
const operationsAWorld = 150;

/** How many operations have something, and how many root fields were asked for and answered with something. */
const having: Record<string, number> = {};
const asked: Record<string, number> = {};
const answered: Record<string, number> = {};
const met = new Set<string>();
const invalid: string[] = [];

beforeAll(async () => {
  for (const [index, [, batches]] of sampleWorlds(worldCount, seed).entries()) {
    const world = worldOf(batches, instants);
    for (const generate of fc.sample(fc.gen(), { numRuns: operationsAWorld, seed: seed + index })) {
      const operation = drawOperation(drawFrom(generate), schema, world);
      invalid.push(...validate(schema, operation.document).map(String));
      note(operation);
      const { data } = await oracleAnswer(
        schema,
        world,
        day('2024-12-07'),
        operation.document,
        operation.variables,
      );
      noteAnswers(operation, data);
    }
  }
  if (process.env['ENTENTE_TEST_REPORT'] === 'yes') process.stdout.write(report());
});

test('every operation is valid', () => {
  expect(invalid).toEqual([]);
});

test('every field, argument and key of a filter is asked for', () => {
  const wanted = [...typesToAsk()].flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((key) => `${type.name}.${key}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args
        .map((argument) => argument.name)
        .filter((argument) => argument !== 'after' && argument !== 'before')
        .map((argument) => `${type.name}.${name}(${argument}:)`),
    ]);
  });
  expect(wanted.filter((each) => !met.has(each) && !isOfOneKind(each))).toEqual([]);
});

/** The types that a query can reach. */
function typesToAsk(): ReadonlySet<GraphQLNamedType> {
  const query = schema.getQueryType();
  // What is added to a set while it is gone through is gone through as well.
  const reached = new Set<GraphQLNamedType>(query ? [query] : []);
  for (const type of reached) {
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const types: readonly GraphQLType[] = [
        field.type,
        ...('args' in field ? field.args.map((each: GraphQLArgument) => each.type) : []),
      ];
      for (const each of types) reached.add(getNamedType(each));
    }
    if (isInterfaceType(type)) for (const each of schema.getPossibleTypes(type)) reached.add(each);
  }
  return reached;
}

/** The arguments of the kinds of entity are all the same, and asked for of each other. */
function isOfOneKind(coordinate: string): boolean {
  return /^(State|Organization|Person|Place|Event)\.\w+\(/.test(coordinate);
}

test('most answers hold something, of every root field', () => {
  // What is recorded past the API leaves nothing in the audit trail, and what is in no graph nothing in its log.
  const names = Object.keys(asked).filter((name) => !['audit', 'lastChange'].includes(name));
  const shares = names.map((name) => [name, (answered[name] ?? 0) / (asked[name] ?? 1)] as const);
  expect(shares.filter(([, share]) => share < 0.4)).toEqual([]);
  expect((having['an answer that holds something'] ?? 0) / (having['operations'] ?? 1)).toBeGreaterThan(0.8);
});

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** Notes what an operation asks for, and by which means of the language. */
function note({ document, variables, others }: Operation): void {
  const means = new Set<string>(['operations']);
  const info = new TypeInfo(schema);
  if (others.length > 0) means.add('variables to ask again with');
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        const parent = info.getParentType()?.name;
        switch (node.kind) {
          case Kind.FIELD:
            met.add(`${parent}.${node.name.value}`);
            if (node.alias) means.add('aliases');
            if (node.name.value === '__typename') means.add('__typename');
            break;
          case Kind.ARGUMENT:
            if (info.getFieldDef()) met.add(`${parent}.${info.getFieldDef()?.name}(${node.name.value}:)`);
            break;
          case Kind.OBJECT_FIELD:
            noteKey(info, node.name.value);
            break;
          case Kind.DIRECTIVE:
            means.add('@skip and @include');
            break;
          case Kind.FRAGMENT_DEFINITION:
            means.add('named fragments');
            break;
          case Kind.INLINE_FRAGMENT:
            means.add('inline fragments');
            break;
          case Kind.NULL:
            means.add('nulls written out');
            break;
          case Kind.VARIABLE_DEFINITION:
            means.add('variables');
            if (node.defaultValue) means.add('variables with a default');
            else if (!(node.variable.name.value in variables)) means.add('variables left out');
            if (variables[node.variable.name.value] === null) means.add('variables that are null');
            noteKeys(info, variables[node.variable.name.value]);
            break;
          default:
        }
      },
    }),
  );
  for (const each of means) count(having, each);
}

function noteKey(info: TypeInfo, key: string): void {
  const type = info.getParentInputType();
  const named = String(type).replace(/[[\]!]/g, '');
  met.add(`${named}.${key}`);
}

/** Of filters in variables, only the outermost keys: what lies deeper is met in those written out. */
function noteKeys(info: TypeInfo, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const named = String(info.getInputType()).replace(/[[\]!]/g, '');
  for (const key of Object.keys(value)) met.add(`${named}.${key}`);
}

/** Notes which root fields were answered with something. */
function noteAnswers({ document }: Operation, data: unknown): void {
  const roots = new Map<string, FieldNode>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        if (info.getParentType()?.name === 'Query') roots.set((node.alias ?? node.name).value, node);
      },
    }),
  );
  let holds = false;
  for (const [key, value] of Object.entries(data ?? {})) {
    const name = roots.get(key)?.name.value ?? '';
    if (name.startsWith('__')) continue;
    count(asked, name);
    if (!holdsSomething(value)) continue;
    count(answered, name);
    holds = true;
  }
  if (holds) count(having, 'an answer that holds something');
}

/** Whether there is anything but empty lists, nulls, zeros and the like. */
function holdsSomething(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null && value !== 0 && value !== false;
  return Object.entries(value).some(([key, each]) => key !== '__typename' && holdsSomething(each));
}

function report(): string {
  const roots = Object.entries(asked).map(
    ([name, all]) => `${name}: ${all}, with something ${Math.round((100 * (answered[name] ?? 0)) / all)}%`,
  );
  const means = Object.entries(having).map(([name, number]) => `${name}: ${number}`);
  return `${[...means, ...roots].join('\n')}\n`;
}
