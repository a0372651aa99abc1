import { isDeepStrictEqual } from 'node:util';
import type { Operation, Variables } from '../operations/operation.js';
import { Client } from './client.js';
import type { Drawn } from './drawn.js';
import type { Server } from './server-process.js';

/** How long the body of each answer is, in bytes: by contestant, operation and request. */
export type Lengths = ReadonlyMap<string, readonly number[]>;

/** Whose answers to what. */
export function lengthsKey(server: Server, { name }: Operation): string {
  return `${server.contestant.name} ${name}`;
}

/**
 * Asks every server everything, and compares each answer with that of the first. Gives how long they were, which is what answers
 * are held to while they are timed.
 *
 * @throws Error where an answer is none, or differs
 */
export async function compareAnswers(servers: readonly Server[], drawn: Drawn): Promise<Lengths> {
  const { operation, variables } = drawn;
  const clients = servers.map(({ url }) => new Client(url, 1));
  const lengths = new Map<string, number[]>();
  try {
    for (const [index, each] of variables.entries()) {
      let first: unknown;
      for (const [at, server] of servers.entries()) {
        const answer = await answerOf(server, clients[at], operation, each);
        if (answer === null) continue;
        const key = lengthsKey(server, operation);
        lengths.set(key, [...(lengths.get(key) ?? []), answer.bytes]);
        if (at === 0) first = answer.comparable;
        else requireEqual(first, answer.comparable, { operation, server, variables: each, index });
      }
    }
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
  return lengths;
}

async function answerOf(
  server: Server,
  client: Client | undefined,
  operation: Operation,
  variables: Variables,
): Promise<{ readonly comparable: unknown; readonly bytes: number } | null> {
  const request = server.contestant.request(operation, variables);
  if (request === null || client === undefined) return null;
  const { status, text, bytes } = await client.ask(request);
  const where = `${server.contestant.name}, ${operation.name} ${JSON.stringify(variables)}`;
  if (status !== 200) throw new Error(`${where}: HTTP ${status}: ${text.slice(0, 2_000)}`);
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`${where}: ${JSON.stringify(errors).slice(0, 2_000)}`);
  const answer = server.contestant.answer(operation, data);
  return { comparable: operation.comparable?.(answer) ?? answer, bytes };
}

interface Where {
  readonly operation: Operation;
  readonly server: Server;
  readonly variables: Variables;
  readonly index: number;
}

function requireEqual(
  expected: unknown,
  found: unknown,
  { operation, server, variables, index }: Where,
): void {
  // Members may come in any order, as GraphQL's servers agree on one and others need not.
  if (isDeepStrictEqual(expected, found)) return;
  throw new Error(
    [
      `${server.contestant.name} answers ${operation.name} otherwise, request ${index} with ${JSON.stringify(variables)}:`,
      `  ${excerpt(expected, found)}`,
      `  ${excerpt(found, expected)}`,
    ].join('\n'),
  );
}

/** The text of a value from shortly before where it differs from the other. */
function excerpt(value: unknown, other: unknown): string {
  const text = JSON.stringify(value);
  const compared = JSON.stringify(other);
  let at = 0;
  while (at < text.length && text[at] === compared[at]) at += 1;
  return text.slice(Math.max(0, at - 100), at + 200);
}
