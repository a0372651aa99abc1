import { once } from 'node:events';
import type { Address } from '../../src/store/settings.js';
import { startEntente } from '../support/entente.js';

/** `entente start` in a process of its own, which may be killed and started again. */
export interface ServerProcess {
  /** Where it answers, or did last. */
  readonly url: () => string;
  start(): Promise<void>;
  /** Ends its process by SIGKILL, before this returns. */
  kill(): void;
  /** Tells it to stop, by SIGTERM, and gives its exit code. */
  stop(): Promise<number | undefined>;
}

type Child = ReturnType<typeof startEntente>;

/**
 * A server on a Neo4j, not started yet.
 *
 * @param folder where it is started, for what it keeps in files
 */
export function serverProcess(
  folder: string,
  { uri, username, password, database }: Address,
  variables: Readonly<Record<string, string>> = {},
): ServerProcess {
  let child: Child | null = null;
  let url = 'http://127.0.0.1:9';
  const environment = {
    PORT: '0',
    LOG_LEVEL: 'error',
    ENTENTE_STORE: 'given',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...variables,
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ending = child;
    child = null;
    // Not by execa, which after five seconds of patience kills what it was to stop.
    if (ending?.pid !== undefined) process.kill(ending.pid, signal);
    return (await ending)?.exitCode;
  };
  return {
    url: () => url,
    start: async () => {
      const started = startEntente(['start'], folder, environment);
      child = started;
      // Nothing that a row which failed left running outlives the process that started it.
      const kill = () => started.kill('SIGKILL');
      process.once('exit', kill);
      void started.then(() => process.off('exit', kill));
      url = await addressOf(started);
    },
    kill: () => void end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function addressOf(child: Child): Promise<string> {
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  for (;;) {
    const [text] = (await Promise.race([once(child.stdout, 'data'), ended(child)])) as [unknown];
    said += text;
    const url = /answers at (http:\S+)\s/.exec(said)?.[1];
    if (url !== undefined) return url;
  }

  async function ended(of: Child): Promise<never> {
    const { exitCode } = await of;
    throw new Error(`the server ended with ${exitCode} before it answered:\n${said}`);
  }
}
