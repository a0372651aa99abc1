import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

/** What a proxy does with connections: hands on what comes, or holds it back. */
export type Manner = 'pass' | 'stall';

/** Whether a commit is kept from Neo4j, or Neo4j's answer to it from whoever committed. */
export type Cut = 'before-commit' | 'after-commit';

/** A TCP proxy in front of a Neo4j's Bolt that breaks what it is told to break. */
export interface BoltProxy {
  /** Where it listens, as `NEO4J_URI` has it. */
  readonly uri: string;
  /** How many transactions are begun and have no answer to their end yet. */
  readonly writing: () => number;
  /** How many of them have sent their COMMIT. */
  readonly committing: () => number;
  /** How many commits were cut, of either kind. */
  readonly cuts: () => Readonly<Record<Cut, number>>;
  /** Asks of every COMMIT whether and how to cut its connection; null cuts none. */
  cutCommits(choose: (() => Cut | null) | null): void;
  /** Resolves when a COMMIT has just been handed on, before its answer. */
  nextCommit(): Promise<void>;
  set(manner: Manner): void;
  close(): Promise<void>;
}

// Messages of Bolt, within which they are recognised by their bytes: a structure (B0, B1: of no field, of one), its signature,
// and around COMMIT the length of its chunk and the end of the message. No text in UTF-8 has these bytes, and no map this key.
const begin = Buffer.from([0xb1, 0x11]);
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
const rollback = Buffer.from([0x00, 0x02, 0xb0, 0x13, 0x00, 0x00]);

/** Where a connection's transaction is. */
type Phase = 'none' | 'begun' | 'committing';

interface Link {
  phase: Phase;
  /** The end of what came last: a message may lie over two pieces. */
  tail: Buffer;
  /** Set where the answer to the commit is not to reach the client. */
  swallow: boolean;
  readonly client: Socket;
  readonly server: Socket;
}

/** Starts a proxy on a port that the system gives, in front of the Bolt port of this machine that `target` names then. */
export async function startBoltProxy(target: () => number): Promise<BoltProxy> {
  const links = new Set<Link>();
  const cuts = { 'before-commit': 0, 'after-commit': 0 };
  let manner: Manner = 'pass';
  let choose: (() => Cut | null) | null = null;
  let awaitingCommit: (() => void)[] = [];

  const cut = (link: Link) => {
    link.phase = 'none';
    links.delete(link);
    link.client.destroy();
    link.server.destroy();
  };

  const fromClient = (link: Link, piece: Buffer) => {
    const seen = Buffer.concat([link.tail, piece]);
    link.tail = seen.subarray(Math.max(0, seen.length - commit.length + 1));
    if (seen.includes(begin, Math.max(0, seen.length - piece.length - 1))) link.phase = 'begun';
    if (seen.includes(rollback)) link.phase = 'none';
    if (!seen.includes(commit)) return void link.server.write(piece);
    link.tail = Buffer.alloc(0);
    link.phase = 'committing';
    const kind = choose?.() ?? null;
    if (kind !== null) cuts[kind]++;
    if (kind === 'before-commit') return cut(link);
    link.swallow = kind === 'after-commit';
    link.server.write(piece);
    const told = awaitingCommit;
    awaitingCommit = [];
    for (const tell of told) tell();
  };

  const fromServer = (link: Link, piece: Buffer) => {
    if (link.swallow) return cut(link);
    if (link.phase === 'committing') link.phase = 'none';
    link.client.write(piece);
  };

  const proxy = createServer((client) => {
    const server = createConnection(target(), '127.0.0.1');
    const link: Link = { phase: 'none', tail: Buffer.alloc(0), swallow: false, client, server };
    links.add(link);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => cut(link)).on('close', () => cut(link));
      if (manner === 'stall') socket.pause();
    }
    client.on('data', (piece: Buffer) => fromClient(link, piece));
    server.on('data', (piece: Buffer) => fromServer(link, piece));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');

  const count = (...phases: readonly Phase[]) =>
    [...links].filter(({ phase }) => phases.includes(phase)).length;
  const cutAll = () => {
    for (const link of [...links]) cut(link);
  };
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    writing: () => count('begun', 'committing'),
    committing: () => count('committing'),
    cuts: () => ({ ...cuts }),
    cutCommits: (next) => {
      choose = next;
    },
    nextCommit: () => new Promise((resolve) => awaitingCommit.push(resolve)),
    set: (next) => {
      manner = next;
      for (const { client, server } of links) {
        for (const socket of [client, server]) next === 'stall' ? socket.pause() : socket.resume();
      }
    },
    close: async () => {
      cutAll();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
