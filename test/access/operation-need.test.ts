import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { FieldRules } from '../../src/access/field-rules.js';
import { needOf } from '../../src/access/operation-need.js';
import { schemaIn } from '../../src/api/schema.js';
import { type Role, roles } from '../../src/domain/requester.js';
import { everyField } from './every-field.js';

const small = buildSchema(`
  type Query { open: Int  thing: Thing  node: Node }
  type Mutation { change: Thing }
  interface Node { id: ID! }
  type Thing implements Node { id: ID!  secret: Int  thing: Thing }
`);
const greater: Readonly<Record<string, Role>> = {
  'Thing.secret': 'ADMIN',
  'Mutation.change': 'EDITOR',
  'Node.id': 'ANALYST',
};
const rules: FieldRules = (type, field) => greater[`${type}.${field}`] ?? 'READER';

function needIn(text: string, name?: string): readonly [Role, string] | null {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('there is no such operation');
  const need = needOf(rules, small, document, operation);
  return need && [need.role, need.coordinate];
}

describe('an operation needs what its fields need:', () => {
  test.each<[string, readonly [Role, string] | null]>([
    ['{ open }', ['READER', 'Query.open']],
    ['{ thing { id } }', ['READER', 'Query.thing']],
    ['{ thing { thing { thing { secret } } } }', ['ADMIN', 'Thing.secret']],
    ['{ harmless: thing { open: secret } }', ['ADMIN', 'Thing.secret']],
    ['{ node { id } }', ['ANALYST', 'Node.id']],
    ['{ node { ... on Thing { secret } } }', ['ADMIN', 'Thing.secret']],
    ['{ ... { ... on Query { thing { ... { secret } } } } }', ['ADMIN', 'Thing.secret']],
    ['mutation { change { id } }', ['EDITOR', 'Mutation.change']],
    ['mutation { change { secret } }', ['ADMIN', 'Thing.secret']],
    [
      '{ ...a } fragment a on Query { thing { ...b } } fragment b on Thing { id ...c } fragment c on Thing { secret }',
      ['ADMIN', 'Thing.secret'],
    ],
    ['{ __typename }', null],
    ['{ __schema { types { name fields { name } } } __type(name: "Thing") { name } }', null],
    [getIntrospectionQuery(), null],
    ['{ __typename open }', ['READER', 'Query.open']],
  ])('%s', (text, need) => {
    expect(needIn(text)).toEqual(need);
  });

  test('those that a variable leaves out, too', () => {
    expect(needIn('query ($no: Boolean!) { thing { secret @include(if: $no) } }')).toEqual([
      'ADMIN',
      'Thing.secret',
    ]);
    expect(needIn('{ thing { ...a @skip(if: true) } } fragment a on Thing { secret }')?.[0]).toBe('ADMIN');
  });

  test('and not what other operations of its document need', () => {
    const text = 'query a { open } query b { thing { ...c } } fragment c on Thing { secret }';
    expect(needIn(text, 'a')).toEqual(['READER', 'Query.open']);
    expect(needIn(text, 'b')).toEqual(['ADMIN', 'Thing.secret']);
  });
});

const ours = schemaIn('schema');
const fields = everyField(ours);

test('every field of our schema can be asked for', () => {
  const types = Object.values(ours.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const all = types.flatMap((type) =>
    'getFields' in type && 'getInterfaces' in type
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
  expect(fields.map(({ coordinate }) => coordinate).sort()).toEqual(all.sort());
  for (const { operation } of fields)
    expect([operation, validate(ours, parse(operation))]).toEqual([operation, []]);
});

test('whatever the rules are, a field is asked for only by those who may ask for it and for all on the way to it', () => {
  const anyRole = fc.constantFrom(...roles);
  fc.assert(
    fc.property(fc.array(anyRole, { minLength: fields.length, maxLength: fields.length }), (drawn) => {
      const ruled = new Map(fields.map(({ coordinate }, index) => [coordinate, drawn[index] ?? 'ADMIN']));
      const ruleOf: FieldRules = (type, field) => ruled.get(`${type}.${field}`) ?? 'ADMIN';
      for (const { operation, way } of fields) {
        const document = parse(operation);
        const parsed = getOperationAST(document);
        const needed = Math.max(...way.map((each) => roles.indexOf(ruled.get(each) ?? 'ADMIN')));
        expect(parsed && needOf(ruleOf, ours, document, parsed)?.role).toBe(roles[needed]);
      }
    }),
    { numRuns: 10 },
  );
});
