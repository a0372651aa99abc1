import { timingSafeEqual } from 'node:crypto';
import type { Requester, Role } from '../domain/requester.js';
import type { Instant } from '../domain/time/instant.js';
import { unauthenticated } from '../errors.js';
import { type ApiToken, hashOfSecret } from './api-token.js';

/** All that is kept of an API token. */
export interface KeptToken {
  readonly id: string;
  /** The name under which its bearer records. */
  readonly name: string;
  readonly role: Role;
  /** As {@link hashOfSecret} makes it. */
  readonly secretHash: string;
  readonly createdAt: Instant;
  /** Null where it does not end by itself. */
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** To the hour or so; null where it was never used. */
  readonly lastUsedAt: Instant | null;
}

/**
 * Who bears a token, by what is kept under its id.
 *
 * @throws EntenteError `UNAUTHENTICATED` where it is not the kept one, or no longer good. That it was revoked or has expired is
 *   told only to who has its secret.
 */
export function bearerOf({ secret }: ApiToken, kept: KeptToken | null, now: Instant): Requester {
  if (kept === null || !isSame(hashOfSecret(secret), kept.secretHash)) {
    throw unauthenticated('The API token is none of this server.');
  }
  const { id, name, role, expiresAt, revokedAt } = kept;
  if (revokedAt !== null) throw unauthenticated(`The API token ${id} was revoked.`);
  if (expiresAt !== null && expiresAt <= now)
    throw unauthenticated(`The API token ${id} expired on ${expiresAt}.`);
  return { name, role, credential: id };
}

/** Compares in a time that does not tell how much is the same. */
function isSame(hash: string, kept: string): boolean {
  return hash.length === kept.length && timingSafeEqual(Buffer.from(hash), Buffer.from(kept));
}
