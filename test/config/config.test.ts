import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigError, loadConfig, readConfig } from '../../src/config.js';

const folder = '/somewhere';

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables, folder);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('what is not set', () => {
  test('listens on this machine only', () => {
    expect(readConfig({}, folder).http).toMatchObject({ host: '127.0.0.1', port: 4000, introspection: true });
  });

  test('keeps data in the folder that Entente is started in', () => {
    expect(readConfig({}, folder).store.dataDir).toBe('/somewhere/.entente');
  });

  test('is what an empty variable is, too', () => {
    const empty = { PORT: '', NEO4J_URI: '', JAVA_HOME: '', ENTENTE_CACHE_DIR: '' };
    expect(readConfig(empty, folder)).toEqual(readConfig({}, folder));
  });

  test.runIf(process.platform === 'linux')('keeps programs in the cache folder of the user', () => {
    expect(readConfig({ XDG_CACHE_HOME: '/cache' }, folder).store.cacheDir).toBe('/cache/entente');
    expect(readConfig({ XDG_CACHE_HOME: 'relative' }, folder).store.cacheDir).toMatch(/\/\.cache\/entente$/);
  });
});

test('nothing of the configuration can be changed', () => {
  const config = readConfig({}, folder);
  expect(Object.isFrozen(config)).toBe(true);
  expect(Object.isFrozen(config.limits)).toBe(true);
  expect(Object.isFrozen(config.http.corsOrigins)).toBe(true);
});

test('no page of another site may call unless it is named', () => {
  expect(readConfig({}, folder).http.corsOrigins).toEqual([]);
  const named = { ENTENTE_CORS_ORIGINS: 'https://desk.example,https://desk.example:8443' };
  expect(readConfig(named, folder).http.corsOrigins).toEqual(named.ENTENTE_CORS_ORIGINS.split(','));
});

test('a given Neo4j is used as it is given', () => {
  const variables = { NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'peace' };
  expect(readConfig(variables, folder).store.given).toEqual({
    uri: 'neo4j+s://example.org',
    username: 'neo4j',
    password: 'secret',
    database: 'peace',
  });
});

describe('what is wrong is named, with what would be right:', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT: "http" is not a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT: "70000" is not a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT: "-1" is not a whole number from 0 to 65535'],
    [{ ENTENTE_MAX_STATEMENTS: '0' }, 'ENTENTE_MAX_STATEMENTS: "0" is not a whole number from 1 to 1000'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: "loud" is not one of fatal, error, warn, info, debug, trace, silent'],
    [{ ENTENTE_STORE: 'cloud' }, 'ENTENTE_STORE: "cloud" is not one of auto, given, container, managed'],
    [
      { ENTENTE_NEO4J_VERSION: 'latest' },
      /^ENTENTE_NEO4J_VERSION: "latest" is not a version of Neo4j, such as/,
    ],
    [
      { ENTENTE_CORS_ORIGINS: 'example.org' },
      /^ENTENTE_CORS_ORIGINS: "example.org" is not a list of origins .* or none$/,
    ],
    [{ ENTENTE_CORS_ORIGINS: 'https://example.org,none' }, /^ENTENTE_CORS_ORIGINS: ".*" is not a list of/],
    [
      { ENTENTE_TRUSTED_PROXIES: 'proxy.example' },
      /^ENTENTE_TRUSTED_PROXIES: "proxy.example" is not a list of addresses or networks, such as 127/,
    ],
    [{ ENTENTE_TRUSTED_PROXIES: '10.0.0.0/33' }, /^ENTENTE_TRUSTED_PROXIES: "10.0.0.0\/33" is not a list of/],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      /^NEO4J_URI: "http:\/\/localhost:7474" is not the address of a Neo4j/,
    ],
    // It is printed where it is used, and what is wrong with it here.
    [
      { NEO4J_URI: 'bolt://neo4j:secret@localhost:7687', NEO4J_PASSWORD: 'secret' },
      /^NEO4J_URI: "bolt:\/\/…@localhost:7687" is not .* without user or password: NEO4J_USERNAME and NEO4J_PASSWORD/,
    ],
    [{ NEO4J_URI: 'neo4j:secret@localhost', NEO4J_PASSWORD: 'secret' }, /^NEO4J_URI: "…@localhost" is not/],
    [{ NEO4J_URI: 'bolt://localhost:7687' }, /^NEO4J_PASSWORD: is not set, but NEO4J_URI is/],
    [{ ENTENTE_OPERATIONS: 'some' }, 'ENTENTE_OPERATIONS: "some" is not one of any, safelist'],
    [
      { ENTENTE_OPERATIONS: 'safelist' },
      /^ENTENTE_SAFELIST: is not set, but ENTENTE_OPERATIONS=safelist asks for it/,
    ],
    [{ ENTENTE_STORE: 'given' }, /^NEO4J_URI: is not set, but ENTENTE_STORE=given asks for it/],
    [
      { ENTENTE_MAX_DEPHT: '3' },
      /^ENTENTE_MAX_DEPHT: is not a variable of Entente; those are .*ENTENTE_MAX_DEPTH/,
    ],
  ])('%j', (variables, problem) => {
    expect(problemsOf(variables)).toEqual([expect.stringMatching(problem)]);
  });

  test('all of it at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', ENTENTE_X: 'x' })).toHaveLength(3);
  });
});

describe('an address that other machines reach', () => {
  test.each(['0.0.0.0', '::', '192.168.1.7', 'entente.example'])('wants a token of everyone: %s', (HOST) => {
    const { access, http } = readConfig({ HOST }, folder);
    expect([access.anonymous, http.hostnames]).toEqual([false, null]);
  });

  test('may be read by everyone once that is said', () => {
    const variables = { HOST: '0.0.0.0', ENTENTE_ANONYMOUS_ACCESS: 'read' };
    const { access, http } = readConfig(variables, folder);
    expect([http.host, access.anonymous, http.hostnames]).toEqual(['0.0.0.0', true, null]);
  });

  test.each(['127.0.0.1', '::1', 'localhost'])('is not %s', (HOST) => {
    const { access, http } = readConfig({ HOST }, folder);
    expect([access.anonymous, http.hostnames?.length]).toEqual([true, 3]);
  });
});

test('nobody is answered without a token where that is said', () => {
  const { access, http } = readConfig({ ENTENTE_ANONYMOUS_ACCESS: 'off' }, folder);
  expect([access.anonymous, http.hostnames]).toEqual([false, null]);
});

describe('JWTs', () => {
  const issuer = {
    ENTENTE_JWT_ISSUER: 'https://login.example/',
    ENTENTE_JWT_AUDIENCE: 'entente',
    ENTENTE_JWT_JWKS_URI: 'https://login.example/jwks.json',
  };

  test('are taken of the issuer that is set, and of none otherwise', () => {
    expect(readConfig({}, folder).access.jwt).toBeNull();
    expect(readConfig(issuer, folder).access.jwt).toEqual({
      issuer: 'https://login.example/',
      audience: 'entente',
      jwksUri: 'https://login.example/jwks.json',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockSkewS: 30,
      roleClaim: 'entente_role',
      nameClaim: 'sub',
    });
  });

  test.each([
    [{ ENTENTE_JWT_AUDIENCE: '' }, /^ENTENTE_JWT_AUDIENCE: is not set, but ENTENTE_JWT_ISSUER is/],
    [{ ENTENTE_JWT_ISSUER: '' }, /^ENTENTE_JWT_ISSUER: is not set, but ENTENTE_JWT_AUDIENCE is/],
    [
      { ENTENTE_JWT_JWKS_URI: 'http://login.example/jwks.json' },
      /^ENTENTE_JWT_JWKS_URI: ".*" is not the address of a JWKS/,
    ],
    [
      { ENTENTE_JWT_JWKS_URI: 'file:///jwks.json' },
      /^ENTENTE_JWT_JWKS_URI: ".*" is not the address of a JWKS/,
    ],
    [{ ENTENTE_JWT_JWKS_URI: 'jwks' }, /^ENTENTE_JWT_JWKS_URI: "jwks" is not the address of a JWKS/],
    [
      { ENTENTE_JWT_ALGORITHMS: 'RS256,HS256' },
      /^ENTENTE_JWT_ALGORITHMS: "RS256,HS256" is not a list of RS256/,
    ],
    [{ ENTENTE_JWT_ALGORITHMS: 'none' }, /^ENTENTE_JWT_ALGORITHMS: "none" is not a list of RS256/],
    [
      { ENTENTE_JWT_CLOCK_SKEW_S: '301' },
      /^ENTENTE_JWT_CLOCK_SKEW_S: "301" is not a whole number from 0 to 300/,
    ],
  ])('that could not be checked are refused: %j', (variables, problem) => {
    expect(problemsOf({ ...issuer, ...variables })).toEqual([expect.stringMatching(problem)]);
  });

  test('may have their keys fetched without TLS on this machine', () => {
    const variables = { ...issuer, ENTENTE_JWT_JWKS_URI: 'http://127.0.0.1:8080/jwks.json' };
    expect(problemsOf(variables)).toEqual([]);
  });
});

describe('a .env file', () => {
  let place: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'entente-config-'));
    await writeFile(join(place, '.env'), 'PORT=4711\nLOG_LEVEL=debug\n');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(place, { recursive: true });
  });

  test('is read, and the environment wins over it', () => {
    vi.stubEnv('PORT', undefined);
    vi.stubEnv('LOG_LEVEL', 'warn');
    const config = loadConfig(place);
    expect(config.http.port).toBe(4711);
    expect(config.log.level).toBe('warn');
  });

  test('does not change the environment of this process', () => {
    vi.stubEnv('PORT', undefined);
    loadConfig(place);
    expect(process.env['PORT']).toBeUndefined();
  });
});
