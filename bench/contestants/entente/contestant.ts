import { type Contestant, graphqlRequest } from '../contestant.js';

/** Entente as a user starts it, but for its log: the others write none. */
export const entente: Contestant = {
  name: 'Entente',
  what: '`entente start`, as built; LOG_LEVEL=warn, all else as it comes',
  command: ['dist/cli.js', 'start'],
  environment: () => ({ PORT: '0', LOG_LEVEL: 'warn', ENTENTE_STORE: 'given' }),
  request: ({ document }, variables) => graphqlRequest(document, variables),
  answer: (_operation, data) => data,
};

/** The same, but that no statement is stopped where others use the machine: what takes long is to be measured. */
export const patientEntente: Contestant = {
  ...entente,
  environment: (address) => ({
    ...entente.environment(address),
    ENTENTE_STATEMENT_TIMEOUT_MS: '55000',
    ENTENTE_OPERATION_TIMEOUT_MS: '55000',
  }),
};
