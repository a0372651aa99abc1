import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clientError, codeOf } from '../client-error.js';

/** Where a fault of ours is logged, and under which id the client is told of it. */
interface Place {
  readonly log: FastifyBaseLogger;
  readonly requestId: string;
}

/** A result whose errors are written as clients may see them. */
export function shownAs({ errors, ...result }: ExecutionResult, place: Place): ExecutionResult {
  return errors === undefined ? result : { ...result, errors: errors.map((error) => shownOf(error, place)) };
}

/** An error that is written as clients may see it; a fault of ours is logged. */
export function shownOf(error: unknown, { log, requestId }: Place): GraphQLError {
  const known = error instanceof GraphQLError ? error : wrapped(error);
  const formatted = clientError(known.toJSON(), known);
  if (codeOf(known) !== 'INTERNAL_SERVER_ERROR') return written(formatted);
  log.error({ err: known.originalError ?? known }, 'a subscription failed');
  return written({ ...formatted, extensions: { ...formatted.extensions, requestId } });
}

/** An error that is written in this form, to the letter. */
export function written(formatted: GraphQLFormattedError): GraphQLError {
  return Object.assign(new GraphQLError(formatted.message), { toJSON: () => formatted });
}

function wrapped(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
