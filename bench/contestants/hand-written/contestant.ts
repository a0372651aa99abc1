import type { Contestant } from '../contestant.js';

/** What an engineer would write who has no use for GraphQL: a path an operation, a statement a path. */
export const handWritten: Contestant = {
  name: 'hand-written',
  what: 'neo4j-driver behind bare node:http, one hand-written statement an operation',
  command: ['bench/dist/contestants/hand-written/server.js'],
  environment: () => ({}),
  request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
  answer: (_operation, data) => data,
};
