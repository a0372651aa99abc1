import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';

/** An issuer of JWTs with a JWKS on a port that the system handed out. */
export interface Issuer {
  readonly url: string;
  readonly jwksUri: string;
  /** How often the keys were asked for. */
  readonly fetched: () => number;
  /** A JWT as Entente wants it, but for what is changed in its claims, and in its header. */
  readonly sign: (
    changes?: Readonly<Record<string, unknown>>,
    header?: Partial<SigningHeader>,
  ) => Promise<string>;
  /** The public key's PEM: what a forger knows. */
  readonly publicPem: string;
  /** Has a new key beside those of before, and signs with it from now on. */
  readonly rotate: (kid: string) => Promise<void>;
  /** Whether the keys can be had. */
  available: boolean;
  readonly close: () => Promise<void>;
}

interface SigningHeader {
  readonly alg: string;
  readonly kid: string;
}

export const audience = 'https://entente.example';

const now = () => Math.floor(Date.now() / 1_000);

/** Starts an issuer with one RSA key, named `first`. */
export async function startIssuer(): Promise<Issuer> {
  const keys = new Map([['first', await keyPair()]]);
  let current = 'first';
  let fetched = 0;
  const server = createServer((_request, response) => {
    fetched++;
    if (!issuer.available) {
      response.writeHead(503).end();
      return;
    }
    const jwks = [...keys].map(([kid, { jwk }]) => ({ ...jwk, kid, alg: 'RS256', use: 'sig' }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: jwks }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const issuer: Issuer = {
    url,
    jwksUri: `${url}jwks.json`,
    fetched: () => fetched,
    publicPem: keys.get('first')?.pem ?? '',
    available: true,
    sign: (changes = {}, header = {}) => {
      const claims = {
        iss: url,
        aud: audience,
        sub: 'jane',
        exp: now() + 300,
        iat: now(),
        entente_role: 'analyst',
      };
      const { privateKey } = keys.get(header.kid ?? current) ?? keys.get(current) ?? {};
      if (privateKey === undefined) throw new Error('there is no key');
      return new SignJWT({ ...claims, ...changes })
        .setProtectedHeader({ alg: 'RS256', kid: current, ...header })
        .sign(privateKey);
    },
    rotate: async (kid) => {
      keys.set(kid, await keyPair());
      current = kid;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return issuer;
}

async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, jwk: await exportJWK(publicKey), pem: await exportSPKI(publicKey) };
}
