import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { EntenteError } from '../errors.js';
import type { HttpContext } from './http-context.js';
import { livePath } from './live/path.js';

/**
 * Refuses an operation that came by the way of others. A subscription has no one answer, and what has one is asked over HTTP: there caches,
 * conditions, limits of time and the log of requests see it, which would all have to be made again for what comes over a socket.
 */
export function transportOf<Context extends HttpContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue: { subscription } }) => {
        const isSubscription = operation?.operation === OperationTypeNode.SUBSCRIPTION;
        if (operation === undefined || isSubscription === (subscription !== null)) return;
        throw new EntenteError(
          'WRONG_TRANSPORT',
          isSubscription
            ? `Subscriptions are told over WebSocket, or as server-sent events, at ${livePath}.`
            : `Only subscriptions are told here; send a ${operation.operation} to /graphql by POST.`,
        );
      },
    }),
  };
}
