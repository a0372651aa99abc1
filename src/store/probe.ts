import { randomUUID } from 'node:crypto';
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Address } from './settings.js';

/** What became of asking an address for its Neo4j. */
export type ProbeResult =
  | { readonly outcome: 'answers'; readonly version: string; readonly edition: string }
  | { readonly outcome: 'unreachable'; readonly reason: string }
  | { readonly outcome: 'unauthorized' }
  | { readonly outcome: 'noDatabase' };

/** Asks, once, whether a Neo4j answers there, and which; never throws for what an operator can get wrong. */
export async function probe(address: Address, timeoutMs = 5_000): Promise<ProbeResult> {
  let driver: ReturnType<typeof neo4j.driver> | undefined;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
    });
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions, edition WHERE name = $name RETURN versions[0], edition',
      { name: 'Neo4j Kernel' },
      { database: address.database, routing: 'READ' },
    );
    const record = records[0];
    if (record === undefined) return { outcome: 'unreachable', reason: 'it names no version' };
    return { outcome: 'answers', version: String(record.get(0)), edition: String(record.get(1)) };
  } catch (error) {
    return failure(error);
  } finally {
    await driver?.close();
  }
}

/** How many connections others have to a Neo4j that answers, by what they call themselves, such as `entente`. */
export async function othersConnected(address: Address): Promise<ReadonlyMap<string, number>> {
  const ourselves = `entente-store ${randomUUID()}`;
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    userAgent: ourselves,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  try {
    const { records } = await driver.executeQuery(
      `CALL dbms.listConnections() YIELD userAgent WHERE userAgent <> $ourselves
       RETURN userAgent, count(*) AS connections ORDER BY userAgent`,
      { ourselves },
      { database: address.database },
    );
    return new Map(records.map((record) => [String(record.get(0)), Number(record.get(1))]));
  } finally {
    await driver.close();
  }
}

function failure(error: unknown): ProbeResult {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return { outcome: 'unauthorized' };
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return { outcome: 'noDatabase' };
  return {
    outcome: 'unreachable',
    reason: error instanceof Error ? firstLine(error.message) : String(error),
  };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
