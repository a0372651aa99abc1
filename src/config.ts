import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';
import type { AccessSettings, JwtSettings } from './access/settings.js';
import {
  algorithms,
  jwksUri,
  loopbackNames,
  neo4jUri,
  neo4jVersion,
  networks,
  oneOf,
  origins,
  wholeNumber,
} from './config-forms.js';
import type { Address, StoreSettings } from './store/settings.js';

/** What a process of Entente is told by its surroundings. Every part is validated, complete and frozen. */
export interface Config {
  readonly http: HttpConfig;
  readonly access: AccessSettings;
  readonly limits: Limits;
  readonly live: LiveConfig;
  readonly store: StoreSettings;
  /** How long idempotency keys are kept, in milliseconds. */
  readonly recording: { readonly keyLifeMs: number };
  readonly log: { readonly level: LogLevel };
}

/** Where the server listens, and what it answers there. */
export interface HttpConfig {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The names that a request may call the server by, as URLs write them; null where it goes by any. */
  readonly hostnames: readonly string[] | null;
  /** Whether a client may read the schema by introspection, and have misspelt names corrected in errors. */
  readonly introspection: boolean;
  /** The manifest of the operations that may be asked; null where any may. */
  readonly safelist: string | null;
  /** Origins of other sites whose pages may call the endpoint; none may where it is empty. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks of proxies whose word is taken for the address that a request came from. */
  readonly trustedProxies: readonly string[];
}

/** What one request may ask for, and all at once. docs/http.md says how each is counted. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly operationMs: number;
  readonly statementMs: number;
  readonly statements: number;
  readonly requests: number;
}

/** How changes are told to those who subscribe. docs/live.md has more. */
export interface LiveConfig {
  /** How many clients may listen at once, and over how many connections each of them. */
  readonly connections: number;
  readonly connectionsEach: number;
  /** How often the change log is read for changes that other processes made, in milliseconds, while anybody listens. */
  readonly pollMs: number;
}

export type LogLevel = (typeof logLevels)[number];

type Variables = Readonly<Record<string, string | undefined>>;

/** One or more variables are not what they should be; the message names each with what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n` +
        'docs/configuration.md and .env.example describe every variable.',
    );
  }
}

/**
 * The configuration from the environment and from `.env` in the folder, where there is one; the environment
 * wins. Throws {@link ConfigError}. Nothing else in Entente reads the environment.
 */
export function loadConfig(folder: string = process.cwd()): Config {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) variables[name] = value;
  dotenv.config({ path: join(folder, '.env'), processEnv: variables, quiet: true });
  return readConfig(variables, folder);
}

/** The configuration that these variables give; paths in them are seen from `folder`. Throws {@link ConfigError}. */
export function readConfig(variables: Variables, folder: string): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const problems = [
    ...unknownNames(given),
    ...(parsed.success
      ? contradictions(parsed.data)
      : parsed.error.issues.map((issue) => problemOf(issue, given))),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return freeze(configOf(parsed.data, variables, folder));
}

const msPerHour = 3_600_000;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const defaultAlgorithms = 'RS256,PS256,ES256,EdDSA';
const loopbackHosts: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Every variable, as docs/configuration.md and .env.example have them; an empty one is as if it were not set. */
const environment = z.object({
  HOST: z.string().prefault('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, '4000'),
  ENTENTE_ANONYMOUS_ACCESS: oneOf(['local', 'read', 'off'], 'local'),
  ENTENTE_JWT_ISSUER: z.string().optional(),
  ENTENTE_JWT_AUDIENCE: z.string().optional(),
  ENTENTE_JWT_JWKS_URI: jwksUri().optional(),
  ENTENTE_JWT_ALGORITHMS: algorithms(defaultAlgorithms),
  ENTENTE_JWT_CLOCK_SKEW_S: wholeNumber(0, 300, '30'),
  ENTENTE_JWT_ROLE_CLAIM: z.string().prefault('entente_role'),
  ENTENTE_JWT_NAME_CLAIM: z.string().prefault('sub'),
  ENTENTE_CORS_ORIGINS: origins('none'),
  ENTENTE_TRUSTED_PROXIES: networks().optional(),
  ENTENTE_INTROSPECTION: oneOf(['on', 'off'], 'on'),
  ENTENTE_OPERATIONS: oneOf(['any', 'safelist'], 'any'),
  ENTENTE_SAFELIST: z.string().optional(),
  LOG_LEVEL: oneOf(logLevels, 'info'),
  ENTENTE_STORE: oneOf(['auto', 'given', 'container', 'managed'], 'auto'),
  NEO4J_URI: neo4jUri().optional(),
  NEO4J_USERNAME: z.string().prefault('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().prefault('neo4j'),
  ENTENTE_DATA_DIR: z.string().prefault('.entente'),
  ENTENTE_CACHE_DIR: z.string().optional(),
  ENTENTE_NEO4J_VERSION: neo4jVersion('5.26.30'),
  ENTENTE_BOLT_PORT: wholeNumber(1, 65_535).optional(),
  ENTENTE_NEO4J_HEAP_MB: wholeNumber(128, 1_048_576, '1024'),
  ENTENTE_NEO4J_PAGE_CACHE_MB: wholeNumber(16, 1_048_576, '256'),
  JAVA_HOME: z.string().optional(),
  ENTENTE_MAX_BODY_KB: wholeNumber(1, 1_048_576, '1024'),
  ENTENTE_MAX_TOKENS: wholeNumber(100, 1_000_000, '10000'),
  ENTENTE_MAX_DEPTH: wholeNumber(1, 1_000, '20'),
  ENTENTE_MAX_COST: wholeNumber(1, 1_000_000_000, '200000'),
  ENTENTE_OPERATION_TIMEOUT_MS: wholeNumber(10, 3_600_000, '30000'),
  ENTENTE_STATEMENT_TIMEOUT_MS: wholeNumber(10, 3_600_000, '10000'),
  ENTENTE_MAX_STATEMENTS: wholeNumber(1, 1_000, '16'),
  ENTENTE_LIVE_CONNECTIONS: wholeNumber(1, 1_000_000, '5000'),
  ENTENTE_LIVE_CONNECTIONS_EACH: wholeNumber(1, 1_000_000, '100'),
  ENTENTE_LIVE_POLL_MS: wholeNumber(10, 60_000, '200'),
  ENTENTE_MAX_REQUESTS: wholeNumber(1, 100_000, '128'),
  ENTENTE_IDEMPOTENCY_HOURS: wholeNumber(1, 8_760, '168'),
});

type Environment = z.output<typeof environment>;

/** The names of all variables, for the test that compares them with what is documented. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

function configOf(env: Environment, variables: Variables, folder: string): Config {
  const isLocal = env.ENTENTE_ANONYMOUS_ACCESS === 'local' && loopbackHosts.includes(env.HOST);
  return {
    http: {
      host: env.HOST,
      port: env.PORT,
      // Who needs a token cannot be reached by a page that has none, whatever it calls the server.
      hostnames: isLocal ? loopbackNames : null,
      introspection: env.ENTENTE_INTROSPECTION === 'on',
      safelist: env.ENTENTE_OPERATIONS === 'safelist' ? resolve(folder, env.ENTENTE_SAFELIST ?? '') : null,
      corsOrigins: env.ENTENTE_CORS_ORIGINS,
      trustedProxies: env.ENTENTE_TRUSTED_PROXIES ?? [],
    },
    access: {
      anonymous: isLocal || env.ENTENTE_ANONYMOUS_ACCESS === 'read',
      jwt: jwtOf(env),
    },
    limits: {
      bodyBytes: env.ENTENTE_MAX_BODY_KB * 1024,
      tokens: env.ENTENTE_MAX_TOKENS,
      depth: env.ENTENTE_MAX_DEPTH,
      cost: env.ENTENTE_MAX_COST,
      operationMs: env.ENTENTE_OPERATION_TIMEOUT_MS,
      statementMs: env.ENTENTE_STATEMENT_TIMEOUT_MS,
      statements: env.ENTENTE_MAX_STATEMENTS,
      requests: env.ENTENTE_MAX_REQUESTS,
    },
    live: {
      connections: env.ENTENTE_LIVE_CONNECTIONS,
      connectionsEach: env.ENTENTE_LIVE_CONNECTIONS_EACH,
      pollMs: env.ENTENTE_LIVE_POLL_MS,
    },
    store: {
      way: env.ENTENTE_STORE,
      given: addressOf(env),
      dataDir: resolve(folder, env.ENTENTE_DATA_DIR),
      cacheDir:
        env.ENTENTE_CACHE_DIR === undefined
          ? userCacheDir(variables)
          : resolve(folder, env.ENTENTE_CACHE_DIR),
      neo4jVersion: env.ENTENTE_NEO4J_VERSION,
      javaHome: env.JAVA_HOME ?? null,
      searchPath: variables['PATH'] ?? variables['Path'] ?? '',
      heapMb: env.ENTENTE_NEO4J_HEAP_MB,
      pageCacheMb: env.ENTENTE_NEO4J_PAGE_CACHE_MB,
      boltPort: env.ENTENTE_BOLT_PORT ?? null,
    },
    recording: { keyLifeMs: env.ENTENTE_IDEMPOTENCY_HOURS * msPerHour },
    log: { level: env.LOG_LEVEL },
  };
}

function jwtOf(env: Environment): JwtSettings | null {
  const { ENTENTE_JWT_ISSUER: issuer, ENTENTE_JWT_AUDIENCE: audience, ENTENTE_JWT_JWKS_URI: jwksUri } = env;
  if (issuer === undefined || audience === undefined || jwksUri === undefined) return null;
  return {
    issuer,
    audience,
    jwksUri,
    algorithms: env.ENTENTE_JWT_ALGORITHMS,
    clockSkewS: env.ENTENTE_JWT_CLOCK_SKEW_S,
    roleClaim: env.ENTENTE_JWT_ROLE_CLAIM,
    nameClaim: env.ENTENTE_JWT_NAME_CLAIM,
  };
}

function addressOf(env: Environment): Address | null {
  if (env.NEO4J_URI === undefined || env.NEO4J_PASSWORD === undefined) return null;
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME,
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE,
  };
}

/** What no variable shows alone. */
function contradictions(env: Environment): string[] {
  const found: string[] = [];
  const jwtNames = ['ENTENTE_JWT_ISSUER', 'ENTENTE_JWT_AUDIENCE', 'ENTENTE_JWT_JWKS_URI'] as const;
  const given = jwtNames.find((name) => env[name] !== undefined);
  for (const name of given === undefined ? [] : jwtNames) {
    if (env[name] === undefined) {
      found.push(
        `${name}: is not set, but ${given} is; JWTs are taken where issuer, audience and JWKS are all set`,
      );
    }
  }
  if (env.ENTENTE_OPERATIONS === 'safelist' && env.ENTENTE_SAFELIST === undefined) {
    found.push(
      'ENTENTE_SAFELIST: is not set, but ENTENTE_OPERATIONS=safelist asks for it: the path of a manifest of operations',
    );
  }
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    found.push(
      'NEO4J_PASSWORD: is not set, but NEO4J_URI is; set both (any password where Neo4j asks for none)',
    );
  }
  if (env.ENTENTE_STORE === 'given' && env.NEO4J_URI === undefined) {
    found.push('NEO4J_URI: is not set, but ENTENTE_STORE=given asks for it, such as bolt://localhost:7687');
  }
  return found;
}

/** A misspelt name would otherwise be a setting that silently does nothing. */
function unknownNames(given: Variables): string[] {
  return Object.keys(given)
    .filter((name) => /^ENTENTE_(?!TEST_)/.test(name) && !variableNames.includes(name))
    .map((name) => `${name}: is not a variable of Entente; those are ${ownNames().join(', ')}`);
}

function ownNames(): string[] {
  return variableNames.filter((name) => name.startsWith('ENTENTE_'));
}

function problemOf(issue: z.core.$ZodIssue, given: Variables): string {
  const name = String(issue.path[0]);
  return `${name}: "${withoutSecrets(name, given[name] ?? '')}" is not ${issue.message}`;
}

/** A value as it may be printed: addresses without who logs in there. */
function withoutSecrets(name: string, value: string): string {
  return name === 'NEO4J_PASSWORD' ? '…' : value.replace(/^(\w[\w+.-]*:\/\/)?[^/]*@/, '$1…@');
}

/** Where programs of this user keep what can be fetched again: one download serves every folder and version. */
function userCacheDir(variables: Variables): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'entente');
  if (process.platform === 'win32') {
    return join(variables['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'entente', 'cache');
  }
  const xdg = variables['XDG_CACHE_HOME'];
  // The XDG specification has relative paths ignored.
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'entente');
}

function freeze<T extends object>(value: T): Readonly<T> {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
