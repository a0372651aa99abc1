import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { ConfigError } from '../config.js';

/** The operations that may be asked, where only some may. */
export interface Safelist {
  /** Their documents by the ids that clients send. */
  readonly byId: ReadonlyMap<string, string>;
  /** Whether a document is one of theirs, to the letter. */
  readonly has: (document: string) => boolean;
}

/** What Apollo's `generate-persisted-query-manifest` writes; it may have more. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest', {
    error: 'must be "apollo-persisted-query-manifest"',
  }),
  version: z.literal(1, { error: 'must be 1' }),
  operations: z.array(
    z.object({
      id: z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' }),
      name: z.string({ error: 'must be a text' }),
      body: z.string({ error: 'must be a GraphQL document' }),
    }),
    { error: 'must be a list' },
  ),
});

type Operation = z.output<typeof manifest>['operations'][number];

/** Reads a manifest. Throws ConfigError, which says all that is wrong with it, documents that do not fit the schema included. */
export async function readSafelist(path: string, schema: GraphQLSchema): Promise<Safelist> {
  const parsed = manifest.safeParse(await readJson(path));
  if (!parsed.success) {
    throw manifestError(
      path,
      parsed.error.issues.map(({ path: at, message }) => `${z.core.toDotPath(at)} ${message}`.trim()),
    );
  }
  const { operations } = parsed.data;
  const byId = new Map(operations.map(({ id, body }) => [id, body]));
  const problems = [
    ...operations
      .filter(({ id, body }) => byId.get(id) !== body)
      .map(({ id, name }) => `${name}: its id ${id} is that of another operation, too`),
    ...operations.flatMap((operation) => misfits(operation, schema)),
  ];
  if (problems.length > 0) throw manifestError(path, problems);
  const hashes = new Set(operations.map(({ body }) => sha256(body)));
  return { byId, has: (document) => hashes.has(sha256(document)) };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw manifestError(path, [error instanceof Error ? error.message : String(error)]);
  }
}

function misfits({ name, body }: Operation, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(body)).map(({ message }) => `${name}: ${message}`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : error}`];
  }
}

function manifestError(path: string, problems: readonly string[]): ConfigError {
  return new ConfigError(problems.map((problem) => `ENTENTE_SAFELIST: ${path}: ${problem}`));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
