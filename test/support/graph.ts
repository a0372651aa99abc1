import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Address } from '../../src/store/settings.js';

/**
 * The Neo4j of this worker of the test run. Community has one database, so that files of a worker take turns with it, and every
 * one that writes empties the graph first.
 */
export function testAddress(): Address {
  const address = inject('neo4j')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (address === undefined) throw new Error('no Neo4j was started for this worker of the test run');
  return address;
}

/** A driver to the Neo4j of this worker; whoever asks for it closes it. */
export function testDriver(): Driver {
  const { uri, username, password } = testAddress();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
}

/**
 * Deletes every node and relationship; with `schema`, every constraint and index too. These take seconds to make again, and
 * whatever Neo4j has planned is planned anew then, so that only tests of them ask for that.
 */
export async function emptyGraph(driver: Driver, options: { readonly schema?: boolean } = {}): Promise<void> {
  const session = driver.session({ database: testAddress().database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (options.schema === true) await dropSchema(session);
  } finally {
    await session.close();
  }
}

/** Waits until as many statements with these words in them run in Neo4j as `wanted` says. */
export async function runningLike(
  driver: Driver,
  words: string,
  wanted: (count: number) => boolean,
): Promise<void> {
  const statement =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN count(*) AS count';
  for (;;) {
    const { records } = await driver.executeQuery(statement, { words });
    if (wanted(Number(records[0]?.get('count')))) return;
  }
}

async function dropSchema(session: Session): Promise<void> {
  const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
  for (const record of constraints.records) await session.run(`DROP CONSTRAINT \`${record.get('name')}\``);
  // Neo4j makes the two token lookup indexes itself, and is slow without them.
  const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const record of indexes.records) await session.run(`DROP INDEX \`${record.get('name')}\``);
}
