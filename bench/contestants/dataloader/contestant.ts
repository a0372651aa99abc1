import { type Contestant, graphqlRequest } from '../contestant.js';

/** What a team would write in a week: graphql-js, and a loader a field. */
export const dataloader: Contestant = {
  name: 'DataLoader',
  what: 'Apollo Server with resolvers on dataloader, a batched statement a field',
  command: ['bench/dist/contestants/dataloader/server.js'],
  environment: () => ({ NODE_ENV: 'production' }),
  request: ({ document, dataloaderVariables }, variables) =>
    graphqlRequest(document, dataloaderVariables?.(variables) ?? variables, '/'),
  answer: (_operation, data) => data,
};
