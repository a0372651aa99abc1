import { unauthenticated } from '../errors.js';

/** Longer than any token of use; verifying one takes time by its length. */
const longestToken = 8_192;

/**
 * The token of an `Authorization` header (RFC 6750, 2.1), the one place for it: what stands in an address is logged and kept along
 * its way. Null where there is no header.
 *
 * @throws EntenteError `UNAUTHENTICATED` where the header has another scheme, or no token
 */
export function bearerToken(header: string | undefined): string | null {
  if (header === undefined) return null;
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(header)?.[1];
  if (token !== undefined && token.length <= longestToken) return token;
  throw unauthenticated('The Authorization header must be `Bearer` and a token, such as `Bearer entente_…`.');
}
