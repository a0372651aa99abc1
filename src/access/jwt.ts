import { errors, type JWTPayload, jwtVerify } from 'jose';
import { type Requester, type Role, roles } from '../domain/requester.js';
import { EntenteError, unauthenticated } from '../errors.js';
import { issuerKeys } from './issuer-keys.js';
import type { JwtSettings } from './settings.js';

/** What is wrong with a token, by jose's code for it. Any other failure is not the token's. */
const faults: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'has expired',
  [errors.JOSEAlgNotAllowed.code]: 'is signed with an algorithm that is not taken here',
  [errors.JOSENotSupported.code]: 'has something in its header that is not supported',
  [errors.JWSInvalid.code]: 'is malformed',
  [errors.JWTInvalid.code]: 'is malformed',
  [errors.JWSSignatureVerificationFailed.code]: 'has a signature that its key did not make',
  [errors.JWKSNoMatchingKey.code]: 'is signed with a key that the issuer does not have',
  [errors.JWKSMultipleMatchingKeys.code]:
    'does not say which of the keys of the issuer it is signed with (kid)',
};

/** Makes what tells who bears a JWT, by the keys of its issuer. */
export function jwtVerifier(settings: JwtSettings): (token: string) => Promise<Requester> {
  const keys = issuerKeys(settings.jwksUri);
  const expected = {
    issuer: settings.issuer,
    audience: settings.audience,
    algorithms: [...settings.algorithms],
    clockTolerance: settings.clockSkewS,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, expected).catch((error) => {
      throw refusal(error);
    });
    return requesterOf(payload, settings);
  };
}

function refusal(error: unknown): EntenteError {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(`The JWT's claim ${error.claim} is not what it should be here.`);
  }
  const fault = error instanceof errors.JOSEError ? faults[error.code] : undefined;
  if (fault !== undefined) return unauthenticated(`The JWT ${fault}.`);
  return new EntenteError('UNAVAILABLE', "The issuer's keys cannot be had now.", undefined, error);
}

function requesterOf(payload: JWTPayload, { roleClaim, nameClaim }: JwtSettings): Requester {
  const name = claimAt(payload, nameClaim);
  if (typeof name !== 'string' || !isName(name)) {
    throw unauthenticated(`The JWT's claim ${nameClaim} names nobody.`);
  }
  const role = greatestRole(claimAt(payload, roleClaim));
  if (role === null) {
    throw new EntenteError(
      'FORBIDDEN',
      `The JWT's claim ${roleClaim} holds no role of Entente (${roles.join(', ').toLowerCase()}).`,
    );
  }
  return { name, role, credential: `jwt:${payload.jti ?? payload.sub}` };
}

/** A name that can be kept and shown: some letters, on one line. */
function isName(text: string): boolean {
  return /^[^\p{Cc}]{1,200}$/u.test(text) && text.trim() !== '';
}

/** A claim by its name, which may have dots of its own, as a URL has; or by the way to it through other claims. */
function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (within, key) => (Object.hasOwn(Object(within), key) ? Reflect.get(Object(within), key) : undefined),
      payload,
    );
}

/** A claim has one word, several with spaces between as `scope` has, or a list of them; those that are no roles mean nothing here. */
function greatestRole(claim: unknown): Role | null {
  const words = (Array.isArray(claim) ? claim : [claim]).flatMap((part) =>
    typeof part === 'string' ? part.toUpperCase().split(' ') : [],
  );
  return roles.findLast((role) => words.includes(role)) ?? null;
}
