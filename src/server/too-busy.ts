import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../config.js';
import { EntenteError } from '../errors.js';
import type { HttpContext } from './http-context.js';

/** After so many seconds one who was refused may well be answered. */
export const retryAfterS = 1;

/** So many statements may wait for each that may run: none then waits for longer than so many take. */
const waitingForEach = 4;

/** How many statements may wait before questions are refused. */
export function mostWaiting({ statements }: Pick<Limits, 'statements'>): number {
  return statements * waitingForEach;
}

/** Why a question is refused that would only wait. */
export function tooBusy(): EntenteError {
  return new EntenteError(
    'UNAVAILABLE',
    'The server has as many questions to answer as it can; try again in a moment.',
  );
}

/** Tells whoever is refused for what is so only now when to try again, for the sake of clients that go by the header. */
export function retryLater<Context extends HttpContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']) ?? [];
          if (codes.includes('UNAVAILABLE')) http.headers.set('retry-after', String(retryAfterS));
        },
      };
    },
  };
}
