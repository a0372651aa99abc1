import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { fieldRules } from '../../src/access/field-rules.js';
import { needOf } from '../../src/access/operation-need.js';
import { reaches } from '../../src/access/reaches.js';
import { Analysts } from '../../src/analysis/analysts.js';
import { Pictures } from '../../src/api/analysis/pictures.js';
import { executeOperation } from '../../src/api/execute.js';
import { Preparations } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import type { Requester, Role } from '../../src/domain/requester.js';
import { today } from '../../src/domain/time/day.js';
import { forbidden } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';

/** Somebody who asks, in a role. */
export function requester(name: string, role: Role): Requester {
  return { name, role, credential: `token of ${name}` };
}

export const reader = requester('a reader', 'READER');

const schema = schemaIn('schema');
const rules = fieldRules(schema);
const preparations = new Preparations();
const weekMs = 7 * 24 * 3_600_000;

type Variables = Readonly<Record<string, unknown>>;

/** Asks a graph as somebody, past HTTP, by the schema's rules of who may. */
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
  const need = needOf(rules, schema, document, operation);
  if (need !== null && !reaches(asker.role, need.role))
    throw forbidden(`${need.coordinate} needs ${need.role}`);
  const ready = preparations.prepare({ schema, document, operation }, variables, today(new Date()));
  const { signal } = new AbortController();
  const asked = { requester: asker, address: '192.0.2.7', signal, ready };
  const { result } = await executeOperation(
    { graph, analysts: new Analysts(), pictures: new Pictures() },
    { schema, document, operationName: null, variables },
    asked,
    keyLifeMs,
  );
  return result;
}
