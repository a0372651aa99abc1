import type { ApolloServerPlugin } from '@apollo/server';
import { codeOf } from './client-error.js';
import type { HttpContext } from './http-context.js';

/** Logs every fault of ours, and tells the client the id to find it by. */
export function errorLog<Context extends HttpContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { log } }) {
          for (const error of errors) {
            if (codeOf(error) !== 'INTERNAL_SERVER_ERROR') continue;
            log.error({ err: error.originalError ?? error, path: error.path }, 'an operation failed');
          }
        },
        async willSendResponse({ response: { body }, contextValue: { requestId } }) {
          if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
          body.singleResult.errors = body.singleResult.errors.map((error) =>
            error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
              ? { ...error, extensions: { ...error.extensions, requestId } }
              : error,
          );
        },
      };
    },
  };
}
