import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { executeOperation } from '../../src/api/execute.js';
import { Preparations } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import type { Requester, Role } from '../../src/domain/requester.js';
import { today } from '../../src/domain/time/day.js';
import type { Graph } from '../../src/graph/connection.js';

/** Somebody who asks, in a role. */
export function requester(name: string, role: Role): Requester {
  return { name, role, credential: `token of ${name}` };
}

export const reader = requester('a reader', 'READER');

const schema = schemaIn('schema');
const preparations = new Preparations();
const weekMs = 7 * 24 * 3_600_000;

type Variables = Readonly<Record<string, unknown>>;

/** Asks a graph as somebody, past HTTP. */
export async function askAs(
  graph: Graph,
  asker: Requester,
  query: string,
  variables: Variables = {},
  keyLifeMs = weekMs,
): Promise<ExecutionResult> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const ready = preparations.prepare({ schema, document, operation }, variables, today(new Date()));
  const { signal } = new AbortController();
  const asked = { requester: asker, address: '192.0.2.7', signal, ready };
  const { result } = await executeOperation(
    graph,
    { schema, document, operationName: null, variables },
    asked,
    keyLifeMs,
  );
  return result;
}
