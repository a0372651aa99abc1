import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataFolder } from '../../src/store/data-folder.js';
import { openManaged, stopManaged } from '../../src/store/managed.js';
import { isAlive } from '../../src/store/own-process.js';
import type { Address } from '../../src/store/settings.js';
import { testSettings } from '../support/neo4j.js';

/** A Neo4j that may be killed: one of its own, whose data stays. */
export interface Database {
  readonly address: Address;
  readonly port: number;
  /** Ends its process by SIGKILL, before this returns: nothing of it is told, and nothing is waited for. */
  kill(): void;
  /** Starts it again on the same data and port; resolves when it answers. */
  start(): Promise<void>;
  /** Resolves when something listens on its port. */
  listening(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Neo4j in a folder. */
export async function openDatabase(folder: string): Promise<Database> {
  const settings = testSettings(folder);
  const opened = await openManaged(settings, () => {});
  let { pid } = opened;
  const port = Number(new URL(opened.address.uri).port);
  return {
    address: opened.address,
    port,
    kill: () => void process.kill(pid, 'SIGKILL'),
    start: async () => {
      while (isAlive(pid)) await sleep(10);
      ({ pid } = await openManaged({ ...settings, boltPort: port }, () => {}));
    },
    listening: async () => {
      while (!(await isListening(port))) await sleep(20);
    },
    stop: async () => void (await stopManaged(new DataFolder(folder), () => {})),
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => settle(true)).on('error', () => settle(false));
  });
}
