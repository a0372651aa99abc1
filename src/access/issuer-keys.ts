import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** How long the issuer may take to give its keys, in milliseconds. */
const patienceMs = 5_000;

/** How long nobody asks an issuer again that did not give its keys, while others are known, in milliseconds. */
const pauseMs = 30_000;

/** How long known keys go on being good while the issuer does not give them, in milliseconds; up to ten minutes longer, for which jose keeps them. */
const mostStaleMs = 24 * 3_600_000;

/** Failures to find a key that are a token's: the issuer's keys were had. */
const ofTokens = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/**
 * The keys of an issuer. They are fetched when they are first needed and kept for ten minutes; a key that is not among them has
 * them fetched again, twice a minute at most. While the issuer does not give them, those that are known go on being good for about a day: it
 * being away for a while shuts nobody out, and a key that it withdrew is not good for ever.
 */
export function issuerKeys(uri: string): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(new URL(uri), { timeoutDuration: patienceMs });
  let hadAt = Number.NEGATIVE_INFINITY;
  let kept: Kept | null = null;
  const ask: JWTVerifyGetKey = async (header, token) => {
    try {
      return await remote(header, token);
    } finally {
      if (remote.fresh) hadAt = Date.now();
    }
  };
  const keep = (): Kept | null => {
    const keys = remote.jwks();
    const isGood = keys !== undefined && Date.now() - hadAt < mostStaleMs;
    return isGood ? { find: createLocalJWKSet(keys), failedAt: Date.now() } : null;
  };
  return async (header, token) => {
    if (kept !== null && Date.now() - kept.failedAt < pauseMs) return keyIn(kept, header, token);
    // One asks, and the others go on with the keys that are known meanwhile.
    if (kept !== null) kept = { ...kept, failedAt: Date.now() };
    try {
      const key = await ask(header, token);
      kept = null;
      return key;
    } catch (error) {
      if (ofTokens.some((kind) => error instanceof kind)) throw error;
      kept = keep();
      if (kept === null) throw error;
      return keyIn(kept, header, token);
    }
  };
}

/** The keys that are known while the issuer does not give them, and when it last did not. */
interface Kept {
  readonly find: JWTVerifyGetKey;
  readonly failedAt: number;
}

async function keyIn({ find }: Kept, ...asked: Parameters<JWTVerifyGetKey>) {
  try {
    return await find(...asked);
  } catch (error) {
    // It may be one that the issuer has made since.
    if (error instanceof errors.JWKSNoMatchingKey)
      throw new Error('The key may be a new one.', { cause: error });
    throw error;
  }
}
