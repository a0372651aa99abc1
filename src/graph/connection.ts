import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult } from 'neo4j-driver';
import { EntenteError } from '../errors.js';

/** Where a Neo4j answers Bolt, and as whom to speak to it. */
export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** One row of an answer: the values in the order of the statement's RETURN. */
export type Row = readonly unknown[];

/** A transaction's way of running one more statement. */
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<readonly Row[]>;

/** A graph that questions are asked of and claims are written to. */
export interface Graph {
  /** Runs one statement in read mode: one round trip, no transaction of its own to open and close. */
  read: Run;
  /**
   * Runs `work` in one write transaction. The driver may run it again after a lost answer, so it must touch nothing else.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs a schema command, which Neo4j wants in a transaction of its own. */
  command(cypher: string): Promise<void>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How long statements may take before Neo4j stops them, in milliseconds. */
export interface GraphOptions {
  readonly statementTimeoutMs?: number;
}

/** A statement waits this long for a connection before the graph counts as unavailable. */
const connectionTimeoutMs = 10_000;

/** Connects to a Neo4j; what it answers arrives with JavaScript numbers. Nothing is sent until the first statement. */
export function connect(address: Address, options: GraphOptions = {}): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: connectionTimeoutMs,
    connectionTimeout: connectionTimeoutMs,
    maxTransactionRetryTime: connectionTimeoutMs,
    userAgent: 'entente',
  });
  return new DriverGraph(driver, address.database, options.statementTimeoutMs);
}

class DriverGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #readConfig: { timeout?: number };
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string, timeout: number | undefined) {
    this.#driver = driver;
    this.#database = database;
    this.#readConfig = timeout === undefined ? {} : { timeout };
  }

  readonly read: Run = (cypher, parameters) =>
    this.#inSession(neo4j.session.READ, async (session) =>
      rowsOf(await session.run(cypher, parameters, this.#readConfig)),
    );

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction))),
    );
  }

  async command(cypher: string): Promise<void> {
    // Retried, for two processes that bring one database to its form wait for each other's locks.
    await this.write((run) => run(cypher));
  }

  async ping(): Promise<void> {
    await this.read('RETURN 1');
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inSession<T>(
    mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    use: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await use(session);
    } catch (error) {
      throw fromDriver(error);
    } finally {
      await session.close();
    }
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (cypher, parameters) => rowsOf(await transaction.run(cypher, parameters));
}

function rowsOf(result: QueryResult): Row[] {
  return result.records.map((record) => record.keys.map((key) => record.get(key)));
}

const unreachable = new Set<string>(['ServiceUnavailable', 'SessionExpired']);

/** What the driver reports, in the words of our catalogue; what is not the database's state passes as it is. */
function fromDriver(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new EntenteError(
      'TIMEOUT',
      'The database took longer than the limit and stopped the statement.',
      undefined,
      error,
    );
  }
  if (unreachable.has(error.code) || error.retriable) {
    return new EntenteError('UNAVAILABLE', 'The database cannot be reached now.', undefined, error);
  }
  return error;
}
