import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { type Day, parseDay } from '../domain/time/day.js';
import { type Instant, parseInstant } from '../domain/time/instant.js';

/** A day; see schema/scalars.graphql. */
export const date = textScalar<Day>(
  'Date',
  parseDay,
  'a day such as 2024-12-07, from 0001-01-01 to 9999-12-31',
);

/** An instant; see schema/scalars.graphql. */
export const dateTime = textScalar<Instant>(
  'DateTime',
  parseInstant,
  'an instant with its offset, such as 2024-12-07T09:30:00Z',
);

function textScalar<T extends string>(
  name: string,
  parse: (text: string) => T | null,
  expected: string,
): GraphQLScalarType<T, T> {
  const read = (value: unknown, literal?: ValueNode): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed !== null) return parsed;
    const shown = literal ? print(literal) : JSON.stringify(value);
    throw new GraphQLError(`${shown} is no ${name}: give ${expected}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
      ...(literal && { nodes: literal }),
    });
  };
  return new GraphQLScalarType<T, T>({
    name,
    serialize: (value) => read(value),
    parseValue: (value) => read(value),
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}
