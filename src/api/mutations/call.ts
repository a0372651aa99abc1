import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Requester } from '../../domain/requester.js';
import { badInput, EntenteError, EntenteErrors } from '../../errors.js';
import type { Graph } from '../../graph/connection.js';
import { type BoundPlan, run } from '../../graph/reading/plan.js';
import type { Selected } from '../../graph/reading/selection.js';
import { makeCall, tryCall } from '../../graph/writing/call.js';
import { type Begun, type Mutation, mutations } from './mutations.js';

/** A mutation that is ready to be made. */
export interface ReadyCall extends Begun {
  readonly operation: string;
  /** The idempotency key that the caller gave; null where they gave none. */
  readonly key: string | null;
  /** All else that they gave. */
  readonly payload: unknown;
  /** How what it tells is read, once it is done. */
  readonly plan: BoundPlan;
}

/** The longest idempotency key, in characters. */
const longestKey = 200;

/**
 * Reads what a mutation is to do.
 *
 * @returns everything that is wrong with its form in its stead, where anything is
 */
export function beginCall(
  field: Selected,
  plan: BoundPlan,
): ReadyCall | { readonly refusals: readonly GraphQLError[] } {
  const mutation = (mutations as Readonly<Record<string, Mutation>>)[field.name];
  if (mutation === undefined) throw new Error(`${field.coordinate} is not known to be done`);
  const { idempotencyKey = null, ...args } = field.args;
  try {
    const key = idempotencyKey === null ? null : readKey(String(idempotencyKey));
    const payload = [field.name, args];
    return { ...mutation.begin(args as never), operation: field.name, key, payload, plan };
  } catch (error) {
    return { refusals: locatedErrors(error, field.key) };
  }
}

function readKey(key: string): string {
  if (key.length > 0 && key.length <= longestKey) return key;
  throw badInput(`A key has 1 to ${longestKey} characters; this one has ${key.length}`, ['idempotencyKey']);
}

/** Who makes a mutation, and until when. */
interface Making {
  readonly requester: Requester;
  readonly address: string | null;
  /** Once it is aborted, nothing is begun; what was begun is ended. */
  readonly signal: AbortSignal;
  readonly keyLifeMs: number;
}

/** A key that only the driver's own attempts have in common need not be kept for longer than these, in milliseconds. */
const ownKeyLifeMs = 3_600_000;

/** Makes a mutation, and reads what it is to answer as of its own instant: who writes sees what they wrote. */
export async function answerToCall(
  graph: Pick<Graph, 'read' | 'write'>,
  { operation, reason, isTrial, key, payload, plan, work }: ReadyCall,
  { requester, address, signal, keyLifeMs }: Making,
): Promise<unknown> {
  signal.throwIfAborted();
  const { name } = requester;
  const callKey =
    key === null
      ? { requester: name, text: randomUUID(), payload, lifeMs: ownKeyLifeMs }
      : { requester: name, text: key, payload, lifeMs: keyLifeMs };
  const call = { operation, requester, address, reason, key: callKey };
  const made = isTrial ? tryCall : makeCall;
  const { at, position, replayed, answer } = await made(graph, call, (transaction, recording) =>
    work(transaction, recording, requester),
  );
  const told = {
    ...answer,
    position: position === null ? null : String(position),
    replayed: replayed && key !== null,
  };
  const read = await run(graph, plan, at, signal, told);
  if (read.answer instanceof Error) throw read.answer;
  return read.answer;
}

/** Everything that is wrong with a mutation, each as an error at its key. */
export function locatedErrors(error: unknown, key: string): readonly GraphQLError[] {
  const errors = error instanceof EntenteErrors ? error.errors : [error];
  return errors.map((each) => located(each, key));
}

function located(error: unknown, key: string): GraphQLError {
  if (!(error instanceof Error)) throw error;
  if (!(error instanceof EntenteError))
    return new GraphQLError(error.message, { path: [key], originalError: error });
  const { argument, ...extensions } = error.extensions;
  return new GraphQLError(error.message, {
    path: [key],
    originalError: error,
    extensions: { ...extensions, ...(argument && { argument: [key, ...argument] }) },
  });
}
