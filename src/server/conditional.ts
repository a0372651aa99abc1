import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Requester } from '../domain/requester.js';
import type { HttpContext } from './http-context.js';
import type { RequestParameters } from './request-parameters.js';
import type { Safelist } from './safelist.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The tag that a whole answer to this request has; null where it has none. */
    entityTag: string | null;
  }
}

/**
 * Whether a request was answered with 304: a GET whose `If-None-Match` has the tag that its answer would have now. Nothing
 * of it is parsed then. A POST has no representation that a condition could be about (RFC 9110, 13.2.1), and is always
 * answered in full.
 *
 * The version is read after the request came and before its operation runs. Where the graph changes in between, the
 * answer is newer than its tag; that tag never comes again, since versions do not, so it costs an answer and is never
 * stale.
 *
 * @param version what all answers depend on besides what is asked
 * @param document what is asked: a document, or its hash
 */
export async function answeredUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  version: () => Promise<string>,
  document: string,
): Promise<boolean> {
  const tag = entityTag(await version(), document, request);
  // As on the answer itself: caches go by it.
  addVary(reply, 'authorization, accept, accept-encoding');
  if (!isAmong(request.headers['if-none-match'], tag)) {
    request.entityTag = tag;
    return false;
  }
  await reply
    .code(304)
    .headers({ etag: tag, 'cache-control': revalidated(request.requester) })
    .send();
  return true;
}

/** Gives whole answers their tag. What failed may not fail again, so that nobody may keep it. */
export function tagAnswers<Context extends HttpContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http }, contextValue: { entityTag, requester } }) => {
        if (entityTag === null) return;
        const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
        http.headers.set('cache-control', isWhole ? revalidated(requester) : 'no-store');
        if (isWhole) http.headers.set('etag', entityTag);
      },
    }),
  };
}

/**
 * Whoever keeps it asks before it is used, for it may have changed. What was read without a credential any cache may keep, since
 * everybody may read it; the rest is for the caches of who asked.
 */
function revalidated(requester: Requester | null): string {
  return requester?.credential === null ? 'no-cache' : 'private, no-cache';
}

/** What a GET asks for: a document, or its hash; null where it asks for nothing, as a browser does for Sandbox's page. */
export function documentAsked(
  { query, persistedQuery }: RequestParameters,
  safelist: Safelist | null,
): string | null {
  if (typeof query === 'string') return query;
  const hash = Object(persistedQuery).sha256Hash;
  if (typeof hash !== 'string') return null;
  // The ids of a manifest may stand for other documents after a restart; a hash is that of one document for ever.
  return safelist?.byId.get(hash) ?? hash;
}

/** Weak: one tag for every coding of an answer (RFC 9110, 8.8.1). */
function entityTag(version: string, document: string, { url, headers, requester }: FastifyRequest): string {
  // What one may read is a matter of one's role alone, and `viewer` of one's name. Without the role, who had less would be told that
  // more is unchanged; without the name, whoever signs in after another that they are that one still.
  const parts = JSON.stringify([version, document, url, headers.accept, requester?.role, requester?.name]);
  return `W/"${createHash('sha256').update(parts).digest('base64url')}"`;
}

/** Whether a tag is among those of `If-None-Match`. Of `*`, nobody knows before it is asked whether there is an answer. */
function isAmong(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const opaque = (text: string) => text.replace(/^W\//, '');
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((given) => opaque(given) === opaque(tag));
}

function addVary(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary');
  void reply.header('vary', before === undefined ? names : `${before}, ${names}`);
}
