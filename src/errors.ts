/** Every code that an error of the API can carry, with the HTTP status it has where nothing ran. */
export const errorCatalogue = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has no such operation, or several and none is named.',
  },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not GraphQL over HTTP.' },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'An argument or variable is not what it should be; `argument` says which.',
  },
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'The credential is not good here, or none was sent where one is needed.',
  },
  REQUEST_TOO_LARGE: { status: 413, meaning: 'The body or the document is larger than the limit.' },
  DEPTH_LIMIT_EXCEEDED: { status: 400, meaning: 'The operation nests deeper than the limit.' },
  COST_LIMIT_EXCEEDED: {
    status: 400,
    meaning: 'The operation could cost more than the limit; ask for smaller pages or fewer levels.',
  },
  NOT_FOUND: { status: 200, meaning: 'An argument names something that does not exist.' },
  CONFLICT: {
    status: 200,
    meaning: 'What is there already stands against it; `current` has what that is.',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'Who asks may not do that; `role` says which role may, where that is what is missing.',
  },
  UNAVAILABLE: {
    status: 503,
    meaning: 'The database cannot be reached now, or has too much to do; try again.',
  },
  TIMEOUT: { status: 503, meaning: 'The operation took longer than the limit and was stopped.' },
  MEMORY_LIMIT_EXCEEDED: {
    status: 503,
    meaning: 'The database would have needed more memory for the answer than it may have; ask for less.',
  },
  CANCELLED: { status: 499, meaning: 'The client went away before it was answered.' },
  HOST_NOT_ALLOWED: {
    status: 400,
    meaning: 'The request calls the server by a name that it does not go by.',
  },
  ORIGIN_NOT_ALLOWED: { status: 403, meaning: 'A page of another site asks that may not listen here.' },
  TOO_MANY_SUBSCRIPTIONS: {
    status: 429,
    meaning:
      'Who asks listens over as many connections, or has as many subscriptions, as they may; end some.',
  },
  WRONG_TRANSPORT: {
    status: 400,
    meaning:
      'Subscriptions are told in one place, and everything else is asked in another; the message says where.',
  },
  NOT_ACCEPTABLE: { status: 406, meaning: 'No media type that the client accepts can be given.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The path does not answer this HTTP method.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, meaning: 'The body is not `application/json`.' },
  PATH_NOT_FOUND: { status: 404, meaning: 'The server has nothing at that path.' },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'No document of that hash is known; send it with its hash, as clients then do on their own.',
  },
  QUERY_NOT_IN_SAFELIST: {
    status: 403,
    meaning: 'The server answers the operations of its safelist only, and this is none of them.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A fault of ours; the log has it under `requestId`.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/**
 * An error that a caller may see. `argument` is the path of the argument at fault, from the field's arguments down.
 * Its `extensions` are what GraphQL answers carry.
 */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly extensions: {
    readonly code: ErrorCode;
    readonly argument?: readonly (string | number)[];
    /** Of a conflict, what is there now. */
    readonly current?: unknown;
    readonly http: { readonly status: number };
  };

  constructor(
    code: ErrorCode,
    message: string,
    argument?: readonly (string | number)[],
    cause?: unknown,
    current?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    const http = { status: errorCatalogue[code].status };
    this.extensions = {
      code,
      ...(argument && { argument }),
      ...(current !== undefined && { current }),
      http,
    };
  }
}

/** Everything that is wrong with what was sent, at once; each is an error that a caller may see. */
export class EntenteErrors extends AggregateError {
  override readonly name = 'EntenteErrors';
  declare readonly errors: EntenteError[];

  constructor(errors: readonly EntenteError[]) {
    super(errors, errors.map(({ message }) => message).join('\n'));
  }
}

/** What a caller wrote, in quotation marks within a message; cut short where it is long. */
export function quoted(text: string): string {
  const most = 120;
  return text.length <= most ? `"${text}"` : `"${text.slice(0, most)}…"`;
}

/** An argument that is not what it should be. */
export function badInput(message: string, argument: readonly (string | number)[]): EntenteError {
  return new EntenteError('BAD_USER_INPUT', message, argument);
}

/** A credential that is not good here, or that is missing. */
export function unauthenticated(message: string): EntenteError {
  return new EntenteError('UNAUTHENTICATED', message);
}

/** An argument that names something that does not exist. */
export function notFound(message: string, argument: readonly (string | number)[]): EntenteError {
  return new EntenteError('NOT_FOUND', message, argument);
}

/** Something that is there already and stands against what was asked for; `current` is that, where it is a record. */
export function conflict(
  message: string,
  argument: readonly (string | number)[],
  current?: unknown,
): EntenteError {
  return new EntenteError('CONFLICT', message, argument, undefined, current);
}

/** Something that who asks may not do. */
export function forbidden(message: string, argument?: readonly (string | number)[]): EntenteError {
  return new EntenteError('FORBIDDEN', message, argument);
}
