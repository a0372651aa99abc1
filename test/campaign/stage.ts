import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Graph } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { keepToken, newToken } from '../../src/graph/tokens/write.js';
import { begin, document, entities } from '../api/mutations/desk.js';
import { type Asked, dataOf } from './ask.js';
import { type BoltProxy, startBoltProxy } from './bolt-proxy.js';
import { type Database, openDatabase } from './database.js';
import { recordSides, sideInputs } from './desk.js';
import { type Journal, openJournal } from './journal.js';
import { type ServerProcess, serverProcess } from './server-process.js';

/** What rows are played on: a Neo4j, a proxy before it, and servers; all of it may be broken, and is whole again when a row ends. */
export interface Stage {
  readonly database: Database;
  readonly proxy: BoltProxy;
  /** Past the servers and the proxy, to read back what there is. */
  readonly graph: Graph;
  /** A server that runs, and speaks to the Neo4j through the proxy. */
  readonly first: ServerProcess;
  /** Another on the same Neo4j, past the proxy; it does not run. */
  readonly second: ServerProcess;
  /** An admin's. */
  readonly token: string;
  /** Whom to ask by default. */
  readonly asked: () => Asked;
  /** A journal of its own, and what all of its marks begin with. */
  newJournal(): { readonly journal: Journal; readonly beginning: string };
  close(): Promise<void>;
}

/** All who listen come from one address here. */
const manyListeners = { ENTENTE_LIVE_CONNECTIONS: '6000', ENTENTE_LIVE_CONNECTIONS_EACH: '6000' };

/** Opens a stage in a folder of its own, which is gone when it is closed. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-campaign-'));
  const closing: (() => Promise<unknown> | unknown)[] = [
    () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  ];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const database = await openDatabase(join(folder, 'neo4j'));
    closing.push(() => database.stop());
    const proxy = await startBoltProxy(() => database.port);
    closing.push(() => proxy.close());
    const graph = connect(database.address);
    closing.push(() => graph.close());
    await migrate(graph);
    const admin = newToken({ name: 'campaign', role: 'ADMIN', expiresAt: null });
    await keepToken(graph, admin);
    const server = async (name: string, uri: string) => {
      await mkdir(join(folder, name));
      const process = serverProcess(join(folder, name), { ...database.address, uri }, manyListeners);
      closing.push(() => process.stop());
      return process;
    };
    const first = await server('first', proxy.uri);
    const second = await server('second', database.address.uri);
    await first.start();
    const asked = () => ({ url: first.url(), token: admin.text });
    await dataOf(asked(), begin, { document, entities });
    await dataOf(asked(), recordSides, { input: sideInputs });
    const newJournal = () => {
      const beginning = `${randomBytes(4).toString('hex')}-`;
      return { journal: openJournal(join(folder, `${beginning}journal.jsonl`)), beginning };
    };
    return { database, proxy, graph, first, second, token: admin.text, asked, newJournal, close };
  } catch (error) {
    await close();
    throw error;
  }
}
