import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Instant } from '../domain/time/instant.js';
import type { Graph } from '../graph/connection.js';
import { type Answered, run } from '../graph/reading/plan.js';
import { answerToAnalysis, type Desk } from './analysis/analysis.js';
import type { Context } from './context.js';
import { answerToCall, locatedErrors } from './mutations/call.js';
import type { ReadyToRun } from './prepare.js';

/** What an operation took. */
export interface Spent {
  /** How many fields of objects were answered. */
  readonly fieldCount: number;
  /** How many statements were sent to the database, without those of analyses, which depend on the pictures that are kept. */
  readonly statementCount: number;
}

/** A response, and what it took. */
export interface Executed {
  readonly result: ExecutionResult;
  readonly spent: Spent;
}

/** An operation as it was sent. */
export interface Sent {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What operations are executed with. */
export interface Executing extends Desk {
  readonly graph: Pick<Graph, 'read' | 'write'>;
}

/** What of an operation's context executing it depends on. */
export type Asked = Pick<Context, 'requester' | 'address' | 'signal' | 'ready'>;

/**
 * Executes an operation: its root fields by their plans, mutations one after the other; what it asks about the schema itself, by
 * graphql-js. The signal stops what is read, and that mutations are begun.
 *
 * @param keyLifeMs how long idempotency keys are kept, in milliseconds
 */
export async function executeOperation(
  desk: Executing,
  sent: Sent,
  asked: Asked,
  keyLifeMs: number,
): Promise<Executed> {
  const { ready } = asked;
  if (ready && ready.refusals.length > 0) {
    return { result: { errors: ready.refusals }, spent: { fieldCount: 0, statementCount: 0 } };
  }
  if (ready && ready.calls.size > 0) return executeMutations(desk.graph, ready, asked, keyLifeMs);
  const answers = await answersTo(desk, ready, asked);
  const statementCount = [...(ready?.plans.values() ?? [])].filter(({ plan }) => plan.cypher !== null).length;
  if (ready?.completion) {
    const { data, errors, fieldCount } = ready.completion(answers);
    return {
      result: errors.length > 0 ? { errors, data } : { data },
      spent: { fieldCount, statementCount },
    };
  }
  const result = await execute({
    schema: sent.schema,
    document: sent.document,
    operationName: sent.operationName,
    variableValues: sent.variables,
    rootValue: Object.fromEntries(answers),
    // Answers have the keys that the client chose.
    fieldResolver: (source, _args, _context, info) =>
      typeof source === 'object' && source !== null ? Reflect.get(source, info.path.key) : undefined,
  });
  return { result, spent: { fieldCount: 0, statementCount } };
}

/** Makes mutations one after the other; the first that fails is the last. */
async function executeMutations(
  graph: Pick<Graph, 'read' | 'write'>,
  { calls, completion }: ReadyToRun,
  { requester, address, signal }: Asked,
  keyLifeMs: number,
): Promise<Executed> {
  const answers = new Map<string, unknown>();
  const spent = { fieldCount: 0, statementCount: 0 };
  for (const [key, call] of calls) {
    try {
      answers.set(key, await answerToCall(graph, call, { requester, address, signal, keyLifeMs }));
      spent.statementCount++;
    } catch (error) {
      return { result: { errors: locatedErrors(error, key), data: null }, spent };
    }
  }
  if (completion === null) throw new Error('a mutation asks about the schema');
  const { data, errors, fieldCount } = completion(answers);
  return { result: errors.length > 0 ? { errors, data } : { data }, spent: { ...spent, fieldCount } };
}

/**
 * The answers to root fields by their keys, or the errors that there are in their stead. All are read as of one instant: that
 * of the graph's last change, as the first statement finds it.
 */
async function answersTo(
  desk: Desk,
  ready: ReadyToRun | null,
  by: Pick<Asked, 'requester' | 'signal'>,
): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  let asOf: Instant | null = null;
  const asked = async (key: string, ask: Ask) => {
    try {
      const { answer, lastChange } = await ask(asOf);
      answers.set(key, answer);
      asOf ??= lastChange;
    } catch (error) {
      answers.set(key, error);
    }
  };
  const left = asksOf(desk, ready, by);
  for (let next = left.shift(); next !== undefined; next = asOf === null ? left.shift() : undefined) {
    await asked(...next);
  }
  await Promise.all(left.map(([key, ask]) => asked(key, ask)));
  return answers;
}

type Ask = (asOf: Instant | null) => Promise<Answered>;

/** How each root field is asked for, what takes the shortest first. */
function asksOf(
  desk: Desk,
  ready: ReadyToRun | null,
  { requester, signal }: Pick<Asked, 'requester' | 'signal'>,
): [string, Ask][] {
  if (ready === null) return [];
  const plans = [...ready.plans].map(([key, plan]): [string, Ask] => [
    key,
    // What is asked of nobody but who asks is told of that; the rest has no need of it.
    (asOf) =>
      run(
        desk.graph,
        plan.plan.cypher === null ? { ...plan, inputs: { ...plan.inputs, viewer: requester } } : plan,
        asOf,
        signal,
      ),
  ]);
  const analyses = [...ready.analyses].map(([key, analysis]): [string, Ask] => [
    key,
    (asOf) => answerToAnalysis(desk, analysis, asOf, signal),
  ]);
  return [...plans, ...analyses];
}
