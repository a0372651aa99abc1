import { refuseTooOld } from './neo4j-version.js';
import { probe } from './probe.js';
import type { Address } from './settings.js';
import { StoreError } from './store-error.js';

/** What answered at an address that is fit for use. */
export interface Answering {
  readonly neo4jVersion: string;
  readonly edition: string;
}

/**
 * Sees that a Neo4j that Entente can use answers at this address. Throws STORE_UNREACHABLE,
 * STORE_WRONG_PASSWORD, STORE_NO_DATABASE or STORE_TOO_OLD.
 */
export async function requireNeo4j(address: Address, ask = probe): Promise<Answering> {
  const { uri, username, database } = address;
  const result = await ask(address);
  switch (result.outcome) {
    case 'answers':
      refuseTooOld(result.version);
      return { neo4jVersion: result.version, edition: result.edition };
    case 'unreachable':
      throw new StoreError(
        'STORE_UNREACHABLE',
        `no Neo4j answers at ${uri} (${result.reason})`,
        'See that it runs and that NEO4J_URI is its Bolt address, or unset NEO4J_URI to have one started.',
      );
    case 'unauthorized':
      throw new StoreError(
        'STORE_WRONG_PASSWORD',
        `the Neo4j at ${uri} refuses the user ${username} with this password`,
        'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
      );
    case 'noDatabase':
      throw new StoreError(
        'STORE_NO_DATABASE',
        `the Neo4j at ${uri} has no database ${database}`,
        'Correct NEO4J_DATABASE, or create the database (Community has one only, neo4j).',
      );
  }
}
