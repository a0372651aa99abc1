import { LRUCache } from 'lru-cache';
import type { Requester } from '../domain/requester.js';
import { instantOf } from '../domain/time/instant.js';
import { unauthenticated } from '../errors.js';
import { looksLikeApiToken, readApiToken } from './api-token.js';
import { bearerToken } from './bearer.js';
import { jwtVerifier } from './jwt.js';
import { bearerOf, type KeptToken } from './kept-token.js';
import { remember } from './remember.js';
import type { AccessSettings } from './settings.js';

/**
 * Tells who asks by a request's `Authorization` header, if it has one.
 *
 * @throws EntenteError `UNAUTHENTICATED` where the credential is none of this server or no longer good, or where there is none and
 *   one is needed; `FORBIDDEN` where it gives no role; `UNAVAILABLE` where it cannot be looked up now
 */
export type Identify = (authorization: string | undefined) => Promise<Requester>;

/** Where API tokens are kept. */
export interface TokenKeeper {
  readonly find: (id: string) => Promise<KeptToken | null>;
  /** Notes that a token is in use now; nobody waits for it. */
  readonly noteUse: (id: string) => void;
}

/** A token that is revoked is good for so long yet, in milliseconds: docs/access.md promises it. */
const rememberedMs = 5_000;

/** That a token is in use is noted once in so many milliseconds. */
const noteEveryMs = 3_600_000;

/** Whoever needs no credential, where anyone may read. */
export const anonymous: Requester = { name: 'anonymous', role: 'READER', credential: null };

/** Makes what tells who asks. */
export function identifier(settings: AccessSettings, keeper: TokenKeeper): Identify {
  const byApiToken = apiTokens(keeper);
  const byJwt = settings.jwt === null ? null : jwtVerifier(settings.jwt);
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === null && settings.anonymous) return anonymous;
    if (token === null) throw unauthenticated('Send a token: `Authorization: Bearer entente_…`.');
    if (looksLikeApiToken(token)) return byApiToken(token);
    if (byJwt !== null) return byJwt(token);
    throw unauthenticated('The token is no API token of Entente, and this server takes no others.');
  };
}

function apiTokens({ find, noteUse }: TokenKeeper): (text: string) => Promise<Requester> {
  const lookUp = remember(rememberedMs, find);
  const noted = new LRUCache<string, true>({ max: 1_000, ttl: noteEveryMs });
  return async (text) => {
    const token = readApiToken(text);
    if (token === null) {
      throw unauthenticated('The API token is mistyped or not whole: its checksum is not that of the rest.');
    }
    const requester = bearerOf(token, await lookUp(token.id), instantOf(new Date()));
    if (!noted.has(token.id)) {
      noted.set(token.id, true);
      noteUse(token.id);
    }
    return requester;
  };
}
