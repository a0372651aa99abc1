import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { FieldRulesError, fieldRules } from '../../src/access/field-rules.js';
import { schemaIn } from '../../src/api/schema.js';
import { roles } from '../../src/domain/requester.js';

const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
const definitions = readFileSync('schema/access.graphql', 'utf8');

function problemsOf(types: string): readonly string[] {
  try {
    fieldRules(buildSchema(`${definitions}\n${types}`));
  } catch (error) {
    if (error instanceof FieldRulesError) return error.problems;
    throw error;
  }
  return [];
}

describe('the rule of a field', () => {
  const rules = fieldRules(
    buildSchema(`${definitions}
      type Query @access(role: READER) { open: Int  closed: Int @access(role: ADMIN)  thing: Thing }
      type Thing { each: Int @access(role: EDITOR) }
      extend type Query { more: Int }`),
  );

  test('is its own, and that of its type where it has none', () => {
    expect(rules('Query', 'open')).toBe('READER');
    expect(rules('Query', 'closed')).toBe('ADMIN');
    expect(rules('Query', 'more')).toBe('READER');
    expect(rules('Thing', 'each')).toBe('EDITOR');
  });

  test('is never made up', () => {
    expect(() => rules('Query', 'nothing')).toThrow('there is no rule for Query.nothing');
    expect(() => rules('Nothing', 'toString')).toThrow('there is no rule');
  });

  test('may be less strict than that of its type, where somebody wrote so', () => {
    const schema = buildSchema(
      `${definitions} type Query @access(role: ADMIN) { a: Int @access(role: READER) b: Int }`,
    );
    expect([fieldRules(schema)('Query', 'a'), fieldRules(schema)('Query', 'b')]).toEqual(['READER', 'ADMIN']);
  });

  test('is the strictest where a type has several', () => {
    const schema = buildSchema(
      `${definitions} type Query @access(role: READER) { a: Int } extend type Query @access(role: EDITOR) { b: Int }`,
      { assumeValidSDL: true },
    );
    expect(['a', 'b'].map((field) => fieldRules(schema)('Query', field))).toEqual(['EDITOR', 'EDITOR']);
  });
});

describe('a schema is refused', () => {
  test('where a field has no rule, and every such field is named', () => {
    expect(
      problemsOf(`type Query @access(role: READER) { thing: Thing }
        type Thing { one: Int  two: Int @access(role: READER)  three: Node }
        interface Node { id: ID! }
        type Mutation { change: Int }`).toSorted(),
    ).toEqual([
      'Mutation.change: give it or its type @access(role: …)',
      'Node.id: give it or its type @access(role: …)',
      'Thing.one: give it or its type @access(role: …)',
      'Thing.three: give it or its type @access(role: …)',
    ]);
  });

  test('where it has no such directive at all', () => {
    expect(() => fieldRules(buildSchema('type Query { a: Int }'))).toThrow(
      /rules of access are wrong:\n {2}Query\.a: give/,
    );
  });

  test('where an interface would be a way round the rule of a type', () => {
    expect(
      problemsOf(`type Query @access(role: READER) { node: Node }
        interface Node @access(role: READER) { id: ID!  name: String }
        type Open implements Node @access(role: READER) { id: ID!  name: String }
        type Closed implements Node @access(role: ADMIN) { id: ID! @access(role: READER)  name: String }`),
    ).toEqual(['Node.name: is open to READER, but Closed.name is to ADMIN only']);
  });
});

describe('our schema', () => {
  test('has a rule for every field', () => {
    expect(() => fieldRules(schemaIn('schema'))).not.toThrow();
  });

  test('has the roles that the program knows, in their order', () => {
    const type = schemaIn('schema').getType('AccessRole');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual([...roles]);
  });

  test('gives a type its rule where it is defined, and in one place', () => {
    // Of two that are merged, the last would win.
    const texts = files.map((file) => readFileSync(`schema/${file}`, 'utf8'));
    const extended = texts.flatMap((text) => text.match(/^extend .*@access.*$/gm) ?? []);
    const defined = texts
      .flatMap((text) => [...text.matchAll(/^(?:type|interface) (\w+)/gm)])
      .map(([, name]) => name);
    expect(extended).toEqual([]);
    expect(defined.length).toBe(new Set(defined).size);
  });
});
