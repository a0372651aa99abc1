import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Address } from '../../src/store/settings.js';
import type { Contestant } from '../contestants/contestant.js';
import type { Tally } from './tally.js';

/** A contestant's server, in a process of its own. */
export interface Server {
  readonly contestant: Contestant;
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Memory that it holds, in bytes; null where the platform does not say. */
  memory(): Promise<number | null>;
  /** What its statements took since the last time; only of one that was started to be tallied. */
  tally(): Promise<Tally>;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Whether its statements are profiled, which makes it slow. */
  readonly tallied?: boolean;
}

/** A server has so long to answer or to end, in milliseconds. */
const patienceMs = 60_000;

const preload = new URL('../dist/measure/tally.js', import.meta.url).href;

/** Starts a contestant's server on a port that the system gives. */
export async function startServer(
  contestant: Contestant,
  address: Address,
  { tallied = false }: StartOptions = {},
): Promise<Server> {
  const child = spawn(process.execPath, [...(tallied ? ['--import', preload] : []), ...contestant.command], {
    env: { ...inherited(), ...neo4jOf(address), ...contestant.environment(address) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // What a benchmark that is cut off leaves running would slow down the next.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const url = await addressOf(child, contestant.name);
  return {
    contestant,
    url,
    memory: () => memoryOf(child),
    tally: () => ask(child),
    stop: () => stop(child),
  };
}

/** The surroundings without any settings of Entente, which would make it another than the one that is described. */
function inherited(): Record<string, string> {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(ENTENTE_|NEO4J_|HOST$|PORT$|LOG_LEVEL$)/.test(name),
  );
  return Object.fromEntries(others.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function neo4jOf({ uri, username, password, database }: Address): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** Where the server says that it answers. What it says later is heard, and thrown away. */
function addressOf(child: ChildProcess, name: string): Promise<string> {
  let said = '';
  return new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(patience);
      child.kill('SIGKILL');
      reject(new Error(`${name} ${why}:\n${said}`));
    };
    const patience = setTimeout(() => fail(`does not answer after ${patienceMs / 1000} s`), patienceMs);
    child.once('exit', (code) => fail(`ended with ${code} before it answered`));
    const hear = (chunk: Buffer) => {
      said = said.slice(-10_000) + chunk.toString('utf8');
      const url = /answers at (http:\S+)\s/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(patience);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
}

async function ask(child: ChildProcess): Promise<Tally> {
  child.send('tally');
  const [tally] = await once(child, 'message');
  return tally as Tally;
}

async function memoryOf({ pid }: ChildProcess): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  const kilobytes = status && /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(patience);
}
