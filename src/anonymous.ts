import type { HttpConfig } from './config.js';
import type { Requester } from './domain/requester.js';

/**
 * Who asks where nobody says who they are: on this machine, whoever works at it, who may do anything; a server that others
 * reach lets them read, and no more.
 */
export function anonymousRequester({ hostnames }: Pick<HttpConfig, 'hostnames'>): Requester {
  return hostnames === null
    ? { name: 'anonymous', role: 'READER', credential: null }
    : { name: 'local', role: 'ADMIN', credential: null };
}
