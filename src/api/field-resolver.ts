import type { GraphQLFieldResolver } from 'graphql';

/** Reads a field from a decoded answer, whose keys are those that the client chose. */
export const readAnswered: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  typeof source === 'object' && source !== null ? Reflect.get(source, info.path.key) : undefined;
