import { expect, test } from 'vitest';
import { type ApiToken, hashOfSecret, newApiToken } from '../../src/access/api-token.js';
import { bearerOf, type KeptToken } from '../../src/access/kept-token.js';
import type { Instant } from '../../src/domain/time/instant.js';

const now = '2026-06-01T12:00:00.000Z' as Instant;
const before = '2026-06-01T11:59:59.999Z' as Instant;
const after = '2026-06-01T12:00:00.001Z' as Instant;
const token = newApiToken();

function kept(changes: Partial<KeptToken> = {}): KeptToken {
  return {
    id: token.id,
    name: 'Jane Doe',
    role: 'ANALYST',
    secretHash: hashOfSecret(token.secret),
    createdAt: before,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...changes,
  };
}

test('its bearer has the name and the role that it was made with, and is known by its id', () => {
  const jane = { name: 'Jane Doe', role: 'ANALYST', credential: token.id };
  expect(bearerOf(token, kept(), now)).toEqual(jane);
  expect(bearerOf(token, kept({ expiresAt: after }), now)).toEqual(jane);
});

const stranger: ApiToken = { id: token.id, secret: newApiToken().secret };

test.each([
  ['that nothing is kept of', token, null, 'The API token is none of this server.'],
  ['with another secret', stranger, kept(), 'The API token is none of this server.'],
  [
    'with another secret, revoked',
    stranger,
    kept({ revokedAt: before }),
    'The API token is none of this server.',
  ],
  ['whose kept hash is no hash', token, kept({ secretHash: '' }), 'The API token is none of this server.'],
  ['that was revoked', token, kept({ revokedAt: before }), `The API token ${token.id} was revoked.`],
  ['that expired', token, kept({ expiresAt: before }), `The API token ${token.id} expired on ${before}.`],
  ['that expires now', token, kept({ expiresAt: now }), `The API token ${token.id} expired on ${now}.`],
])('one %s is refused', (_, given, found, message) => {
  expect(() => bearerOf(given, found, now)).toThrow(
    expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
  );
});
