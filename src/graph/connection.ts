import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { EntenteError } from '../errors.js';
import type { Address } from '../store/settings.js';
import { Turns } from '../turns.js';

/** One row of an answer: the values in the order of the statement's RETURN. */
export type Row = readonly unknown[];

/** A transaction's way of running one more statement. */
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<readonly Row[]>;

/** As {@link Run}; where the signal is aborted, Neo4j stops the statement, and the signal's reason is thrown. */
export type Read = (
  cypher: string,
  parameters?: Record<string, unknown>,
  signal?: AbortSignal,
) => Promise<readonly Row[]>;

/**
 * A graph that questions are asked of and claims are written to. Only so many statements run at once, of which a quarter
 * may write; others wait for their turn, and are refused as `UNAVAILABLE` where it does not come.
 */
export interface Graph {
  /** Runs one statement in read mode: one round trip, no transaction of its own to open and close. */
  read: Read;
  /**
   * Runs `work` in one write transaction. The driver may run it again after a lost answer, so it must touch nothing else:
   * not this graph either, for it would wait for a turn while it has one.
   *
   * @param timeoutMs how long it may take, what it waits for others' locks included, before Neo4j takes it back, in
   *   milliseconds; left out, as long as it needs
   */
  write<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  /** Runs a schema command, which Neo4j wants in a transaction of its own; one that another program ran meanwhile is done. */
  command(cypher: string): Promise<void>;
  /** What became of statements and transactions since the connection was made, and what goes on now. */
  readonly figures: () => Figures;
  /** Resolves when the database answers; waits for no turn. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** How many statements and transactions there are and were. */
export interface Figures {
  readonly running: number;
  /** Those that wait for their turn. */
  readonly waiting: number;
  /** Those that had no turn in time. */
  readonly refused: number;
  /** Those that Neo4j stopped, for they took longer than the limit. */
  readonly timedOut: number;
  /** Those that were stopped, or never sent, for nobody waited for them any more. */
  readonly abandoned: number;
}

export interface GraphOptions {
  /** How long a statement that reads may take before Neo4j stops it, in milliseconds; left out, as long as it needs. */
  readonly statementTimeoutMs?: number;
  /** How many statements and transactions may run at once; left out, 16. */
  readonly maxStatements?: number;
  /** How long one waits for its turn before it is refused, in milliseconds; left out, as long as it takes. */
  readonly turnMs?: number;
}

/** A statement waits this long for a connection before the graph counts as unavailable, in milliseconds. */
const connectionTimeoutMs = 5_000;

/** A transaction that met another's locks is tried again for this long, in milliseconds. */
const retryTimeMs = 10_000;

const defaultMaxStatements = 16;

/**
 * How many transactions may write at once. They take turns at the graph's clock whatever we do, and those who wait for it would
 * else hold every turn, so that nothing could be read.
 */
function writersAmong(maxStatements: number): number {
  return Math.min(maxStatements, Math.max(2, Math.floor(maxStatements / 4)));
}

/** Connections that statements leave to those who ask whether the database answers. */
const connectionsForPings = 8;

/** Connects to a Neo4j; what it answers arrives with JavaScript numbers. Nothing is sent until the first statement. */
export function connect(address: Address, options: GraphOptions = {}): Graph {
  const maxStatements = options.maxStatements ?? defaultMaxStatements;
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: maxStatements + connectionsForPings,
    connectionAcquisitionTimeout: connectionTimeoutMs,
    connectionTimeout: connectionTimeoutMs,
    maxTransactionRetryTime: retryTimeMs,
    userAgent: 'entente',
  });
  const patienceMs = options.turnMs ?? null;
  const turns = new Turns(maxStatements, patienceMs);
  const writeTurns = new Turns(writersAmong(maxStatements), patienceMs);
  const target = {
    database: address.database,
    ...(isRouted(address) && { bookmarkManager: neo4j.bookmarkManager() }),
  };
  return new DriverGraph(driver, target, turns, writeTurns, options.statementTimeoutMs);
}

type SessionMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

/** What every session is opened with. */
interface Target {
  readonly database: string;
  readonly bookmarkManager?: BookmarkManager;
}

/**
 * Whether statements may go to several members of a cluster, of which one may not have yet what was written on another:
 * bookmarks have it wait. A single server shows a commit to all as soon as it has acknowledged it.
 */
function isRouted({ uri }: Address): boolean {
  return uri.startsWith('neo4j');
}

class DriverGraph implements Graph {
  readonly #driver: Driver;
  readonly #target: Target;
  readonly #turns: Turns;
  readonly #writeTurns: Turns;
  readonly #readConfig: { timeout?: number };
  readonly #ended = { refused: 0, timedOut: 0, abandoned: 0 };

  constructor(driver: Driver, target: Target, turns: Turns, writeTurns: Turns, timeout: number | undefined) {
    this.#driver = driver;
    this.#target = target;
    this.#turns = turns;
    this.#writeTurns = writeTurns;
    this.#readConfig = timeout === undefined ? {} : { timeout };
  }

  readonly read: Read = (cypher, parameters, signal) =>
    this.#inTurn(
      neo4j.session.READ,
      async (session) => rowsOf(await session.run(cypher, parameters, this.#readConfig)),
      signal,
    );

  write<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T> {
    const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const write = (session: Session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), config);
    return this.#writeTurns.take(() => this.#inTurn(neo4j.session.WRITE, write), this.#refusal);
  }

  async command(cypher: string): Promise<void> {
    try {
      // Retried, for two programs that bring one database to their form wait for each other's locks.
      await this.write((run) => run(cypher));
    } catch (error) {
      // IF NOT EXISTS does not see what another program makes at the same moment.
      if (!(error instanceof Neo4jError && error.code === thereAlready)) throw error;
    }
  }

  readonly figures = (): Figures => ({
    running: this.#turns.taken,
    waiting: this.#turns.awaited + this.#writeTurns.awaited,
    ...this.#ended,
  });

  async ping(): Promise<void> {
    await this.#inSession(neo4j.session.READ, (session) => session.run('RETURN 1'));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  readonly #refusal = (): EntenteError => {
    this.#ended.refused++;
    return tooMuchAtOnce();
  };

  async #inTurn<T>(
    mode: SessionMode,
    use: (session: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    try {
      const taken = this.#turns.take(() => this.#inSession(mode, use, signal), this.#refusal, signal);
      return await (signal === undefined ? taken : unlessAborted(taken, signal));
    } catch (error) {
      if (signal?.aborted) this.#ended.abandoned++;
      else if (error instanceof EntenteError && error.extensions.code === 'TIMEOUT') this.#ended.timedOut++;
      throw error;
    }
  }

  async #inSession<T>(
    mode: SessionMode,
    use: (session: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const start = performance.now();
    const session = this.#driver.session({ ...this.#target, defaultAccessMode: mode });
    let closed: Promise<void> | undefined;
    const close = () => {
      closed ??= session.close();
      return closed;
    };
    // Closing a session resets its connection where a statement is under way, and with that Neo4j stops the statement.
    signal?.addEventListener('abort', close);
    try {
      const result = await use(session);
      // What a closed session had received until then would pass for all of it.
      signal?.throwIfAborted();
      return result;
    } catch (error) {
      signal?.throwIfAborted();
      throw fromDriver(error, performance.now() - start);
    } finally {
      signal?.removeEventListener('abort', close);
      // Until then the statement may still run, so that its turn is not over.
      await close();
    }
  }
}

/**
 * What the work comes to. Where the signal is aborted before, its reason is thrown at once, and the work is left to end: a database
 * that hangs does not tell of the statement's end either.
 */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function runIn(transaction: ManagedTransaction): Run {
  return async (cypher, parameters) => rowsOf(await transaction.run(cypher, parameters));
}

function rowsOf(result: QueryResult): Row[] {
  return result.records.map((record) => record.keys.map((key) => record.get(key)));
}

const thereAlready = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

function tooMuchAtOnce(): EntenteError {
  return new EntenteError(
    'UNAVAILABLE',
    'The database has too many questions to answer at once; try again in a moment.',
  );
}

const unreachable = new Set<string>(['ServiceUnavailable', 'SessionExpired']);

/** The second is what one is told that waited for another's lock when its time was up. */
const stoppedForTime = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.LockClientStopped',
];

/** What Neo4j stops a statement with that takes more memory than one may, or than all may together; it says that to try again helps. */
const stoppedForMemory = /^Neo\.TransientError\.General\.\w*OutOfMemoryError$/;

/** What the driver reports, in the words of our catalogue; what is not the database's state passes as it is. */
function fromDriver(error: unknown, afterMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (stoppedForTime.some((code) => error.code.startsWith(code))) {
    return new EntenteError(
      'TIMEOUT',
      'The database took longer than the limit and stopped the statement.',
      undefined,
      error,
    );
  }
  if (stoppedForMemory.test(error.code)) {
    return new EntenteError(
      'MEMORY_LIMIT_EXCEEDED',
      'The database would need more memory to answer than it may have: narrow it down by a filter, or ask for fewer at once. Who runs the server can give it more (ENTENTE_NEO4J_HEAP_MB).',
      undefined,
      error,
    );
  }
  if (unreachable.has(error.code) || error.retriable || isWithoutConnection(error, afterMs)) {
    return new EntenteError('UNAVAILABLE', 'The database cannot be reached now.', undefined, error);
  }
  return error;
}

/**
 * The driver has no code for a connection that it could not have in time; of its own errors, only that one takes long. Its
 * timer counts from the last turn of the event loop, so it may be early.
 */
function isWithoutConnection(error: Neo4jError, afterMs: number): boolean {
  return error.code === 'N/A' && afterMs > connectionTimeoutMs / 2;
}
