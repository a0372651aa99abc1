import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Gives Apollo Sandbox's page its own policy as a header too, with what only a header can forbid. The page has its
 * policy, with a nonce made for each request, in a `meta` element.
 */
export async function sandboxPolicy(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || !String(reply.getHeader('content-type')).startsWith('text/html'))
    return payload;
  const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(payload)?.[1];
  const policy = own === undefined ? "default-src 'none'" : own;
  void reply.header(
    'content-security-policy',
    `${policy}; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`,
  );
  void reply.header('content-type', 'text/html; charset=utf-8');
  return payload;
}
