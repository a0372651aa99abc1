import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Limits } from '../../config.js';
import type { Requester } from '../../domain/requester.js';
import { endable } from '../../endable.js';
import { withRequest } from '../apollo.js';
import type { GraphqlApi, Operation, Told } from '../graphql-api.js';
import type { HttpContext, Subscription } from '../http-context.js';
import { refuseFalseHash, refuseUnlisted } from '../persisted-operations.js';
import type { RequestParameters } from '../request-parameters.js';
import { refuseOversized } from '../request-size.js';
import type { Safelist } from '../safelist.js';
import type { LiveFigures } from './figures.js';
import { shownAs, shownOf } from './shown-error.js';

/** A subscription that somebody asks for. */
export interface Asked {
  readonly parameters: RequestParameters;
  /** What it came with; of a WebSocket, what that began with. */
  readonly request: FastifyRequest;
  readonly requester: Requester;
  readonly lastEventId: string | null;
  /** Aborted when the client leaves: what has begun ends then, and what has not is not waited for. */
  readonly signal: AbortSignal;
}

/** Why a subscription is refused, and the HTTP status of that. */
export interface Refused {
  readonly errors: readonly GraphQLFormattedError[];
  readonly status: number;
}

/** A subscription that has begun. */
export interface Begun {
  readonly operation: Operation;
  /** Its responses; the last may say why there are no more, and has no id then. */
  readonly events: AsyncGenerator<SentEvent, void, undefined>;
}

/** A response, of which the errors are written as clients may see them. */
export interface SentEvent {
  readonly id: string | null;
  readonly result: ExecutionResult;
}

/**
 * Begins a subscription.
 *
 * @throws EntenteError for what is refused before it is read: what is too large, or not of the safelist
 */
export type Begin = (asked: Asked) => Promise<Refused | Begun>;

/** Begins subscriptions as questions are answered: by the same checks, in the same order, with the same words. */
export function beginner<Context extends object>(
  apollo: ApolloServer<Context & HttpContext>,
  api: GraphqlApi<Context>,
  { limits, safelist }: { readonly limits: Limits; readonly safelist: Safelist | null },
  figures: LiveFigures,
): Begin {
  return async ({ parameters, request, requester, lastEventId, signal }) => {
    if (safelist) refuseUnlisted(parameters, safelist);
    refuseFalseHash(parameters);
    refuseOversized(parameters, limits);
    const subscription: Subscription = { lastEventId, signal, begun: null };
    const context = api.newContext(signal, requester, request.ip);
    const { body, http } = await apollo.executeOperation(sentAs(parameters), {
      contextValue: withRequest(context, request, requester, subscription),
    });
    const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
    if (subscription.begun === null) return { errors, status: http.status ?? 200 };
    const { operation, events } = subscription.begun;
    return { operation, events: sentEvents(events, signal, request, figures) };
  };
}

/** As Apollo takes it; what has another type than it should, it refuses as it does over HTTP. */
function sentAs({ query, operationName, variables, persistedQuery }: RequestParameters) {
  return {
    ...(query !== undefined && { query: query as string }),
    ...(typeof operationName === 'string' && { operationName }),
    ...(isObject(variables) && { variables }),
    ...(isObject(persistedQuery) && {
      extensions: { persistedQuery: persistedQuery as { version: number; sha256Hash: string } },
    }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sentEvents(
  events: AsyncGenerator<Told, void, undefined>,
  signal: AbortSignal,
  { log, id: requestId }: FastifyRequest,
  figures: LiveFigures,
): AsyncGenerator<SentEvent, void, undefined> {
  figures.subscriptions++;
  const sent = endable(
    async function* (): AsyncGenerator<SentEvent, void, undefined> {
      try {
        for await (const { id, result } of events) {
          figures.events++;
          yield { id, result: shownAs(result, { log, requestId }) };
        }
      } catch (error) {
        yield { id: null, result: { errors: [shownOf(error, { log, requestId })] } };
      }
    },
    () => {
      signal.removeEventListener('abort', leave);
      figures.subscriptions--;
      void events.return();
    },
  );
  const leave = () => void sent.return();
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  return sent;
}
