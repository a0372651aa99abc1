import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';

/** What can be deprecated, and where it stands. */
interface Part {
  readonly within: string;
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Everything that is deprecated, with the reason that is given. */
function deprecated(schema: GraphQLSchema): readonly (readonly [what: string, reason: string])[] {
  const parts = Object.values(schema.getTypeMap()).flatMap((type): readonly Part[] => {
    const within = type.name;
    const placed = ({ name, deprecationReason }: Omit<Part, 'within'>, place = within): Part => ({
      within: place,
      name,
      deprecationReason,
    });
    if (isEnumType(type)) return type.getValues().map((value) => placed(value));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => placed(field));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      placed(field),
      ...field.args.map((argument) => placed(argument, `${within}.${field.name}`)),
    ]);
  });
  return parts.flatMap(({ name, within, deprecationReason }) =>
    deprecationReason ? [[`${within}.${name}`, deprecationReason] as const] : [],
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
