import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { DataFolder } from './data-folder.js';
import type { Java } from './java.js';
import { LAUNCHER_FILE, LAUNCHER_SOURCE } from './launcher.js';
import type { StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';

/** Neo4j reaches into these packages of the Java library; its own start script opens them too. */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** What Java warns of from release 24 on and means to forbid later; Neo4j and its libraries still do it. */
const PERMITTED_FROM_JAVA_24 = [
  '--enable-native-access=ALL-UNNAMED',
  '--sun-misc-unsafe-memory-access=allow',
];

/** By what Neo4j's administration tool knows which home is meant. */
export function surroundingsOf(home: string): Readonly<Record<string, string>> {
  return { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

/** Writes neo4j.conf and the launcher's source into a home. */
export async function configure(
  home: string,
  port: number,
  { pageCacheMb, neo4jSettings = {} }: Pick<StoreSettings, 'pageCacheMb' | 'neo4jSettings'>,
): Promise<void> {
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  const lines = [
    '# Written by Entente at every start.',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    // Bolt would wait twice this long at every stop, after the databases are closed; 5 s if not set.
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    ...Object.entries(neo4jSettings).map(([name, value]) => `${name}=${value}`),
  ];
  await writeFile(join(conf, 'neo4j.conf'), `${lines.join('\n')}\n`);
  await writeFile(join(home, LAUNCHER_FILE), LAUNCHER_SOURCE);
}

/**
 * Gives Neo4j's first user its password, before the first start. The command and the password reach Java in a
 * file only we can read, since a process list shows arguments to every account of the machine.
 */
export async function setInitialPassword(
  java: Java,
  jars: string,
  folder: DataFolder,
  home: string,
  password: string,
): Promise<void> {
  const argumentFile = join(folder.path, '.set-password');
  const command = `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`;
  await writeFile(argumentFile, command, { mode: 0o600 });
  try {
    const { failed, all } = await execa(java.executable, ['-cp', join(jars, '*'), `@${argumentFile}`], {
      env: surroundingsOf(home),
      all: true,
      reject: false,
    });
    if (!failed) return;
    const reason = all?.trim().split('\n')[0] ?? 'no reason was given';
    throw new StoreError(
      'STORE_START_FAILED',
      `Neo4j's password could not be set: ${reason}`,
      'Begin anew with `entente store reset`, or with another data folder.',
    );
  } finally {
    await rm(argumentFile, { force: true });
  }
}

/**
 * Starts Neo4j in a process of its own that outlives this one. It does not answer yet. Gives its id and, as the
 * mark its command line is known by, the path of the launcher.
 */
export async function launch(
  java: Java,
  jars: string,
  folder: DataFolder,
  home: string,
  settings: Pick<StoreSettings, 'heapMb'>,
): Promise<{ readonly pid: number; readonly launcher: string }> {
  const launcher = join(home, LAUNCHER_FILE);
  const log = await open(folder.log, 'w', 0o600);
  try {
    const child = spawn(
      java.executable,
      [
        `-Xmx${settings.heapMb}m`,
        '-XX:+ExitOnOutOfMemoryError',
        ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...(java.release >= 24 ? PERMITTED_FROM_JAVA_24 : []),
        '-cp',
        join(jars, '*'),
        launcher,
        home,
      ],
      { cwd: home, detached: true, stdio: ['ignore', log.fd, log.fd], windowsHide: true },
    );
    await once(child, 'spawn');
    child.unref();
    if (child.pid === undefined) throw new Error('a process that was spawned has no id');
    return { pid: child.pid, launcher };
  } finally {
    await log.close();
  }
}

/** The last line of a log, or '' if it says nothing. */
export async function lastLine(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').at(-1) ?? '';
}
