import { createHmac } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jwtVerifier } from '../../src/access/jwt.js';
import { type JwtSettings, jwtAlgorithms } from '../../src/access/settings.js';
import { audience, type Issuer, startIssuer } from './issuer.js';

let issuer: Issuer;
let verify: ReturnType<typeof jwtVerifier>;
beforeAll(async () => {
  issuer = await startIssuer();
  verify = jwtVerifier(settings());
});
afterAll(() => issuer.close());

function settings(changes: Partial<JwtSettings> = {}): JwtSettings {
  return {
    issuer: issuer.url,
    audience,
    jwksUri: issuer.jwksUri,
    algorithms: ['RS256', 'ES256'],
    clockSkewS: 30,
    roleClaim: 'entente_role',
    nameClaim: 'sub',
    ...changes,
  };
}

const now = () => Math.floor(Date.now() / 1_000);

const refused = (code: string, message: RegExp) =>
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: expect.objectContaining({ code }),
  });

describe('a JWT of the issuer says who its bearer is:', () => {
  test('their name, their role, and what they are known by', async () => {
    expect(await verify(await issuer.sign())).toEqual({
      name: 'jane',
      role: 'ANALYST',
      credential: 'jwt:jane',
    });
    expect(await verify(await issuer.sign({ jti: 'a1' }))).toMatchObject({ credential: 'jwt:a1' });
  });

  test('one of several audiences may be Entente', async () => {
    expect(await verify(await issuer.sign({ aud: ['other', audience] }))).toMatchObject({ name: 'jane' });
  });

  test.each([
    ['reader', 'READER'],
    ['Editor', 'EDITOR'],
    ['openid entente admin', 'ADMIN'],
    [['offline_access', 'reader', 'editor'], 'EDITOR'],
  ])('the greatest role of the claim: %j', async (claim, role) => {
    expect(await verify(await issuer.sign({ entente_role: claim }))).toMatchObject({ role });
  });

  test('by claims of other names, within others or with dots of their own', async () => {
    const within = jwtVerifier(settings({ roleClaim: 'resource_access.entente.roles', nameClaim: 'email' }));
    const claims = { resource_access: { entente: { roles: ['editor'] } }, email: 'jane@example.org' };
    expect(await within(await issuer.sign(claims))).toMatchObject({
      name: 'jane@example.org',
      role: 'EDITOR',
    });
    const dotted = jwtVerifier(settings({ roleClaim: 'https://entente.example/role' }));
    expect(await dotted(await issuer.sign({ 'https://entente.example/role': 'admin' }))).toMatchObject({
      role: 'ADMIN',
    });
  });

  test('a clock that is apart by less than is allowed', async () => {
    await expect(verify(await issuer.sign({ exp: now() - 15 }))).resolves.toMatchObject({ name: 'jane' });
    await expect(verify(await issuer.sign({ nbf: now() + 15 }))).resolves.toMatchObject({ name: 'jane' });
  });
});

describe('a forged JWT is refused:', () => {
  test('with no signature (alg none)', async () => {
    const claims = { iss: issuer.url, aud: audience, sub: 'jane', exp: now() + 300, entente_role: 'admin' };
    const unsecured = new UnsecuredJWT(claims).encode();
    for (const token of [unsecured, `${unsecured}AA`, unsecured.replace(/\.$/, '')]) {
      await expect(verify(token)).rejects.toEqual(refused('UNAUTHENTICATED', /^The JWT (is|has) /));
    }
  });

  test.each(['None', 'nOnE', 'NONE'])('with alg %s', async (alg) => {
    const [, payload] = (await issuer.sign()).split('.');
    const header = Buffer.from(JSON.stringify({ alg, kid: 'first' })).toString('base64url');
    await expect(verify(`${header}.${payload}.`)).rejects.toEqual(refused('UNAUTHENTICATED', /algorithm/));
  });

  test('signed by HMAC with the public key as the secret', async () => {
    const [, payload] = (await issuer.sign({ entente_role: 'admin' })).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'first' })).toString('base64url');
    const signature = createHmac('sha256', issuer.publicPem)
      .update(`${header}.${payload}`)
      .digest('base64url');
    await expect(verify(`${header}.${payload}.${signature}`)).rejects.toEqual(
      refused('UNAUTHENTICATED', /signed with an algorithm that is not taken here/),
    );
  });

  test('signed by the right key with an algorithm that is not taken', async () => {
    const strict = jwtVerifier(settings({ algorithms: ['ES256'] }));
    await expect(strict(await issuer.sign())).rejects.toEqual(refused('UNAUTHENTICATED', /algorithm/));
  });

  test('signed by a key that is not the issuer’s, under the name of one that is', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const claims = { iss: issuer.url, aud: audience, sub: 'jane', exp: now() + 300, entente_role: 'admin' };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'first' })
      .sign(privateKey);
    await expect(verify(token)).rejects.toEqual(refused('UNAUTHENTICATED', /signature/));
  });

  test('that brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const claims = { iss: issuer.url, aud: audience, sub: 'jane', exp: now() + 300, entente_role: 'admin' };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    await expect(verify(token)).rejects.toEqual(refused('UNAUTHENTICATED', /signature/));
  });

  test('signed under the name of a key that the issuer does not have', async () => {
    await expect(verify(await issuer.sign({}, { kid: 'unknown' }))).rejects.toEqual(
      refused('UNAUTHENTICATED', /key that the issuer does not have/),
    );
  });

  test('with claims other than those that were signed', async () => {
    const [header, , signature] = (await issuer.sign()).split('.');
    const [, payload] = (await issuer.sign({ entente_role: 'admin' })).split('.');
    await expect(verify(`${header}.${payload}.${signature}`)).rejects.toEqual(
      refused('UNAUTHENTICATED', /signature/),
    );
  });

  test.each(['x', 'a.b', 'a.b.c', 'eyJ.eyJ.c2ln', '.'.repeat(50), 'e30.e30.e30'])(
    'that is none: %s',
    async (text) => {
      await expect(verify(text)).rejects.toEqual(refused('UNAUTHENTICATED', /^The JWT /));
    },
  );
});

describe('a JWT of the issuer that is not good here is refused:', () => {
  const cases: readonly (readonly [string, Parameters<Issuer['sign']>[0], RegExp])[] = [
    ['of another issuer', { iss: 'https://other.example/' }, /claim iss/],
    ['for another audience', { aud: 'https://other.example' }, /claim aud/],
    ['for no audience', { aud: undefined }, /claim aud/],
    ['that expired', { exp: now() - 60 }, /has expired/],
    ['that never expires', { exp: undefined }, /claim exp/],
    ['that is not valid yet', { nbf: now() + 90 }, /claim nbf/],
    ['of nobody', { sub: undefined }, /claim sub/],
    ['of a name of two lines', { sub: 'a\nb' }, /claim sub names nobody/],
    ['of an empty name', { sub: ' ' }, /claim sub names nobody/],
    ['of a name without end', { sub: 'x'.repeat(201) }, /claim sub names nobody/],
  ];
  test.each(cases)('%s', async (_, changes, message) => {
    await expect(verify(await issuer.sign(changes))).rejects.toEqual(refused('UNAUTHENTICATED', message));
  });

  test.each([undefined, '', 'superuser', 7, null, { admin: true }, ['toString'], '__proto__'])(
    'that gives no role: %j',
    async (claim) => {
      await expect(verify(await issuer.sign({ entente_role: claim }))).rejects.toEqual(
        refused(
          'FORBIDDEN',
          /claim entente_role holds no role of Entente \(reader, analyst, editor, admin\)/,
        ),
      );
    },
  );

  test('whose name would come from what every object has', async () => {
    const inherited = jwtVerifier(settings({ nameClaim: 'constructor.name' }));
    await expect(inherited(await issuer.sign())).rejects.toEqual(refused('UNAUTHENTICATED', /names nobody/));
  });
});

describe('the keys of the issuer', () => {
  test('are fetched once for many tokens, whatever keys those that nobody signed name', async () => {
    const own = await startIssuer();
    try {
      const verifyOwn = jwtVerifier(settings({ issuer: own.url, jwksUri: own.jwksUri }));
      const tokens = await Promise.all(Array.from({ length: 20 }, () => own.sign({ iss: own.url })));
      await Promise.all(tokens.map(verifyOwn));
      expect(own.fetched()).toBe(1);
      // Those who send what nobody signed must not have the issuer asked each time.
      for (let each = 0; each < 5; each++) {
        await expect(verifyOwn(await own.sign({}, { kid: `junk-${each}` }))).rejects.toThrow();
      }
      expect(own.fetched()).toBe(1);
    } finally {
      await own.close();
    }
  });

  test('are fetched again for a key that is new, half a minute after they were fetched', async () => {
    const own = await startIssuer();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const verifyOwn = jwtVerifier(settings({ issuer: own.url, jwksUri: own.jwksUri }));
      await verifyOwn(await own.sign());
      await own.rotate('second');
      await expect(verifyOwn(await own.sign())).rejects.toThrow(/does not have/);
      vi.setSystemTime(Date.now() + 31_000);
      expect(await verifyOwn(await own.sign())).toMatchObject({ name: 'jane' });
      expect(await verifyOwn(await own.sign({}, { kid: 'first' }))).toMatchObject({ name: 'jane' });
    } finally {
      vi.useRealTimers();
      await own.close();
    }
  });

  test('that are known go on being good for a day while they cannot be had, and those that are not wait', async () => {
    const own = await startIssuer();
    vi.useFakeTimers({ toFake: ['Date'] });
    const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);
    try {
      const verifyOwn = jwtVerifier(settings({ issuer: own.url, jwksUri: own.jwksUri }));
      await verifyOwn(await own.sign());
      own.available = false;
      const fetched = own.fetched();
      later(11);
      for (let each = 0; each < 5; each++)
        expect(await verifyOwn(await own.sign())).toMatchObject({ name: 'jane' });
      // It is not asked for each of them.
      expect(own.fetched()).toBe(fetched + 1);
      await own.rotate('second');
      await expect(verifyOwn(await own.sign())).rejects.toEqual(refused('UNAVAILABLE', /cannot be had now/));
      // What is wrong with a token is told all the same.
      await expect(verifyOwn(await own.sign({ exp: now() - 60 }, { kid: 'first' }))).rejects.toEqual(
        refused('UNAUTHENTICATED', /has expired/),
      );
      later(23 * 60);
      expect(await verifyOwn(await own.sign({}, { kid: 'first' }))).toMatchObject({ name: 'jane' });
      later(50);
      await expect(verifyOwn(await own.sign({}, { kid: 'first' }))).rejects.toEqual(
        refused('UNAVAILABLE', /cannot be had now/),
      );
      own.available = true;
      expect(await verifyOwn(await own.sign())).toMatchObject({ name: 'jane' });
    } finally {
      vi.useRealTimers();
      await own.close();
    }
  });

  test('that cannot be had are no fault of who sends a token', async () => {
    const own = await startIssuer();
    const verifyOwn = jwtVerifier(settings({ issuer: own.url, jwksUri: own.jwksUri }));
    const token = await own.sign();
    own.available = false;
    await expect(verifyOwn(token)).rejects.toEqual(refused('UNAVAILABLE', /keys cannot be had now/));
    own.available = true;
    expect(await verifyOwn(token)).toMatchObject({ name: 'jane' });
    await own.close();
    const gone = jwtVerifier(settings({ jwksUri: own.jwksUri }));
    await expect(gone(token)).rejects.toEqual(refused('UNAVAILABLE', /keys cannot be had now/));
  });
});

test('no algorithm of a shared secret can be allowed', () => {
  expect(jwtAlgorithms.filter((word) => !/^(RS|PS|ES)\d{3}$|^EdDSA$/.test(word))).toEqual([]);
});
