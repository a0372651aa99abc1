import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCatalogue } from '../errors.js';

/** Apollo has one code for all that is not GraphQL over HTTP; its status tells these apart. */
const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/**
 * What a client sees of an error: its message and code if the catalogue knows the code, and otherwise only that
 * there was a fault of ours, so that nothing of how we are built leaks out.
 */
export function clientError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  if (code !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions: { ...formatted.extensions, code } };
  }
  const { locations, path } = formatted;
  return {
    message: 'Internal server error',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}

/** The code of an error of GraphQL; INTERNAL_SERVER_ERROR for what the catalogue does not know. */
export function codeOf(error: unknown): ErrorCode {
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  // Apollo gives what a validation rule reports a code of its own; the rule's is within.
  const inner =
    error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
  const code = isCode(inner) ? inner : error.extensions['code'];
  if (!isCode(code)) return 'INTERNAL_SERVER_ERROR';
  return (code === 'BAD_REQUEST' && codeOfStatus[statusOf(error)]) || code;
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

function statusOf(error: GraphQLError): number {
  const http = error.extensions['http'];
  if (typeof http !== 'object' || http === null || !('status' in http)) return 0;
  return Number(http.status);
}
