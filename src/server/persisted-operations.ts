import { createHash } from 'node:crypto';
import { InMemoryLRUCache, type KeyValueCache, PrefixingKeyValueCache } from '@apollo/utils.keyvaluecache';
import { EntenteError } from '../errors.js';
import type { RequestParameters } from './request-parameters.js';
import type { Safelist } from './safelist.js';

/** How many documents are remembered, and how long all of them may be together, in UTF-16 units. */
const mostDocuments = 2_000;
const mostUnits = 8 * 1_024 * 1_024;

/**
 * Where Apollo finds the document of a request that has only its hash: among those that clients sent with their hashes
 * lately, or, where there is a safelist, in that and nowhere else.
 */
export function documentsByHash(safelist: Safelist | null): KeyValueCache<string> {
  if (safelist === null) return new InMemoryLRUCache<string>({ max: mostDocuments, maxSize: mostUnits });
  return PrefixingKeyValueCache.cacheDangerouslyDoesNotNeedPrefixesForIsolation({
    get: async (id) => safelist.byId.get(id),
    set: async () => {},
    delete: async () => false,
  });
}

/** Refuses a hash that is none, and one of another document than comes with it. */
export function refuseFalseHash({ query, persistedQuery }: RequestParameters): void {
  if (persistedQuery === undefined) return;
  const { version, sha256Hash } = Object(persistedQuery);
  if (version !== 1 || typeof sha256Hash !== 'string') {
    throw new EntenteError(
      'BAD_REQUEST',
      'extensions.persistedQuery must be {"version": 1, "sha256Hash": "…"}, with the SHA-256 of the document in hexadecimal.',
    );
  }
  if (typeof query === 'string' && createHash('sha256').update(query).digest('hex') !== sha256Hash) {
    throw new EntenteError(
      'BAD_REQUEST',
      'extensions.persistedQuery.sha256Hash is not the SHA-256 of the document.',
    );
  }
}

/** Refuses an operation that is not of the safelist. A request without any passes: it is told that it has none. */
export function refuseUnlisted({ query, persistedQuery }: RequestParameters, safelist: Safelist): void {
  const isListed =
    typeof query === 'string'
      ? safelist.has(query)
      : persistedQuery === undefined || safelist.byId.has(Object(persistedQuery).sha256Hash);
  if (isListed) return;
  throw new EntenteError(
    'QUERY_NOT_IN_SAFELIST',
    'This server answers the operations of its safelist only, and this is none of them: send one of theirs, to the letter, or its id.',
  );
}
