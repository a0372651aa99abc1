import { GraphQLError, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Requester } from '../domain/requester.js';
import { today } from '../domain/time/day.js';
import { EntenteError } from '../errors.js';
import { type Executing, executeOperation } from './execute.js';
import { Preparations } from './prepare.js';

/** Who asks at the command line: whoever can reach the database. */
const atTheTerminal: Requester = { name: 'local', role: 'ADMIN', credential: null };

/**
 * Asks one operation of ours, past HTTP, and gives its data.
 *
 * @throws what is wrong with it, as it was found
 */
export async function askOnce(
  desk: Executing,
  schema: GraphQLSchema,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('it is no operation');
  const { signal } = new AbortController();
  const ready = new Preparations().prepare({ schema, document, operation }, variables, today(new Date()));
  const sent = { schema, document, operationName: null, variables };
  const { result } = await executeOperation(
    desk,
    sent,
    { requester: atTheTerminal, address: null, signal, ready },
    0,
  );
  const [error] = result.errors ?? [];
  if (error === undefined) return result.data ?? {};
  if (error.originalError && !(error.originalError instanceof GraphQLError)) throw error.originalError;
  // GraphQL's own: a variable that is not of its type.
  throw new EntenteError('BAD_USER_INPUT', error.message);
}
