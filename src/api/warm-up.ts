import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Asked } from '../analysis/question.js';
import type { Requester } from '../domain/requester.js';
import { today } from '../domain/time/day.js';
import { type Executing, executeOperation } from './execute.js';
import type { Preparations } from './prepare.js';

/** Who asks what nobody waits for. */
const nobody: Requester = { name: 'warm-up', role: 'READER', credential: null };

/**
 * Runs operations whose answers nobody waits for, one after the other, so that Neo4j has planned statements like them when
 * somebody asks: a statement's first plan takes a cold Neo4j seconds. Solvers are given none of the time
 * that is asked for: who asks may want it. What fails here will say so to who asks it.
 *
 * @param signal stops it
 */
export async function warmUp(
  desk: Executing,
  schema: GraphQLSchema,
  preparations: Preparations,
  operations: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const hurried: Executing = {
    ...desk,
    analysts: { ask: (pictures, asked, signal) => desk.analysts.ask(pictures, inNoTime(asked), signal) },
  };
  for (const text of operations) {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) continue;
    if (signal.aborted) return;
    const ready = preparations.prepare({ schema, document, operation }, {}, today(new Date()));
    const asked = { requester: nobody, address: null, signal, ready };
    await executeOperation(hurried, { schema, document, operationName: null, variables: {} }, asked, 0);
  }
}

/** A question that is answered by bounds at once, where it would be by the best that can be found in some seconds. */
function inNoTime({ question, ...asked }: Asked): Asked {
  return { ...asked, question: 'seconds' in question ? { ...question, seconds: 0 } : question };
}
