import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError, type ErrorCode, errorCatalogue } from '../errors.js';

/** The body of every error: that of a GraphQL answer, so that clients need to know one shape only. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: ErrorExtensions }];
}

interface ErrorExtensions {
  readonly code: ErrorCode;
  readonly requestId?: string;
}

/** Answers what a handler or Fastify threw. What we did not foresee is logged, and told only as a fault of ours. */
export function errorHandler(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof EntenteError) return send(reply, error.extensions.code, error.message);
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const most = request.routeOptions.bodyLimit;
    // Fastify would hang up on a client that is still sending, and never reads the answer then. What it sends yet is
    // read and dropped, for as long as any request may take.
    void reply.removeHeader('connection');
    return send(reply, 'REQUEST_TOO_LARGE', `The body is larger than the limit of ${most} bytes.`);
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return send(reply, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
  }
  if (error.statusCode !== undefined && error.statusCode < 500)
    return send(reply, 'BAD_REQUEST', error.message);
  request.log.error({ err: error }, 'a request failed');
  return send(reply, 'INTERNAL_SERVER_ERROR', 'Internal server error', request.id);
}

/** Answers a path that there is nothing at. */
export function notFoundHandler(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?', 1)[0];
  return send(reply, 'PATH_NOT_FOUND', `There is nothing at ${path}; the GraphQL endpoint is /graphql.`);
}

/** Answers a request that never reached a route, such as a path that cannot be decoded. */
export function frameworkErrorHandler(
  error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(reply, 'BAD_REQUEST', error.message);
}

const tooLongForAGet = 'The address or the headers are longer than 16 KB: send a long operation by POST.';

/** Answers, on the bare connection, what is not HTTP or whose headers are too large. */
export function clientErrorHandler(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, body] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', errorBody('REQUEST_TOO_LARGE', tooLongForAGet)]
      : ['400 Bad Request', errorBody('BAD_REQUEST', 'The request is not valid HTTP.')];
  const text = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function send(reply: FastifyReply, code: ErrorCode, message: string, requestId?: string): FastifyReply {
  const { status } = errorCatalogue[code];
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(errorBody(code, message, requestId));
}

function errorBody(code: ErrorCode, message: string, requestId?: string): ErrorBody {
  const extensions = requestId === undefined ? { code } : { code, requestId };
  return { errors: [{ message, extensions }] };
}
