import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';

/** What may be deprecated, and the reason that is given where it is. */
interface Part {
  readonly within: string;
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Everything of a type that may be deprecated. */
function partsOf(type: GraphQLNamedType): readonly Part[] {
  const within = (place: string, parts: readonly Omit<Part, 'within'>[]) =>
    parts.map(({ name, deprecationReason }) => ({ within: place, name, deprecationReason }));
  if (isEnumType(type)) return within(type.name, type.getValues());
  if (isInputObjectType(type)) return within(type.name, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...within(type.name, fields),
    ...fields.flatMap(({ name, args }) => within(`${type.name}.${name}`, args)),
  ];
}

/** Everything that is deprecated, with the reason that is given. */
function deprecated(schema: GraphQLSchema): readonly (readonly [what: string, reason: string])[] {
  return Object.values(schema.getTypeMap())
    .flatMap(partsOf)
    .flatMap(({ name, within, deprecationReason }) =>
      typeof deprecationReason === 'string' ? [[`${within}.${name}`, deprecationReason] as const] : [],
    );
}

/** Those of which a client is not told what to use instead, and until when they stay. */
function untold(schema: GraphQLSchema): readonly string[] {
  return deprecated(schema).flatMap(([what, reason]) =>
    /^Use .+\. Goes after \d{4}-\d\d-\d\d\.$/.test(reason) ? [] : [what],
  );
}

test('what is deprecated says what to use instead and until when it stays (docs/operating.md)', () => {
  expect(untold(schemaIn('schema'))).toEqual([]);
});

test('a reason that does not is found, wherever it stands', () => {
  const schema = buildSchema(`
    type Query {
      old: Int @deprecated
      told: Int @deprecated(reason: "Use new. Goes after 2027-06-30.")
      new(old: Int @deprecated(reason: "Use it no more."), by: By): Order
    }
    input By { old: Int @deprecated(reason: "Old.") }
    enum Order { OLD @deprecated(reason: "Use NEW.") NEW }
  `);
  expect(untold(schema).toSorted()).toEqual(['By.old', 'Order.OLD', 'Query.new.old', 'Query.old']);
});
