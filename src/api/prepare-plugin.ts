import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';
import type { Preparations } from './prepare.js';

/** Compiles each operation before it runs, so that what is wrong with it is refused before anything is asked. */
export function preparePlugin(preparations: Preparations): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return;
        const { today } = contextValue;
        contextValue.ready = preparations.prepare(
          { schema, document, operation },
          request.variables ?? {},
          today,
        );
      },
    }),
  };
}
