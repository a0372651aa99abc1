import { randomBytes } from 'node:crypto';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { compareVersions, lineOf } from './neo4j-version.js';
import { StoreError } from './store-error.js';

/** The home of a managed Neo4j, unless a backup was put in its place. */
const FIRST_HOME = 'neo4j';

/** What homes are called: the first, and those that backups were put in. */
const HOME = /^neo4j(-[0-9a-f]{8})?$/;

/** What the folders are called in which backups are tried. */
const TRIAL = /^trial-[0-9a-f]{8}$/;

const ORIGIN = z.object({
  way: z.enum(['container', 'managed']),
  neo4jVersion: z.string(),
  /** The folder within the data folder that is Neo4j's home, where it is not the first. */
  home: z.string().regex(HOME).optional(),
});

const RUNNING = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().positive(),
  neo4jVersion: z.string(),
  startedAt: z.iso.datetime(),
  /** The launcher's file as the process was given it: what its command line is known by. */
  launcher: z.string().min(1),
});

/** How the data of a folder came to be: in a container's volume or in the folder itself, last by which Neo4j. */
export type Origin = Readonly<z.infer<typeof ORIGIN>>;

/** The managed Neo4j last started on a folder; it may have ended since. Its port is taken again where it is free. */
export type Running = Readonly<z.infer<typeof RUNNING>>;

/** What lies in a data folder, and where. Paths and small files only: nothing here starts or stops anything. */
export class DataFolder {
  readonly path: string;
  /** What the managed Neo4j prints. */
  readonly log: string;
  readonly lock: string;
  readonly passwordFile: string;
  /** The API token of the local admin, made on the first start. */
  readonly adminTokenFile: string;
  readonly #originFile: string;
  readonly #runningFile: string;

  constructor(path: string) {
    this.path = resolve(path);
    this.log = join(this.path, 'neo4j.log');
    this.lock = join(this.path, '.lock');
    this.passwordFile = join(this.path, 'password');
    this.adminTokenFile = join(this.path, 'admin-token');
    this.#originFile = join(this.path, 'store.json');
    this.#runningFile = join(this.path, 'running.json');
  }

  exists(): Promise<boolean> {
    return access(this.path).then(
      () => true,
      () => false,
    );
  }

  /** Null for a folder in which no Neo4j was ever made ready. */
  origin(): Promise<Origin | null> {
    return readJson(this.#originFile, ORIGIN);
  }

  /**
   * The origin, where data of it may be opened in this way by Neo4j `program`; null for a folder without data.
   * Throws STORE_OTHER_WAY or STORE_OTHER_LINE; nothing has been touched then.
   */
  async originFor(way: Origin['way'], program: string): Promise<Origin | null> {
    const origin = await this.origin();
    if (origin === null) return null;
    if (origin.way !== way) throw otherWay(this.path, origin.way, way);
    refuseOtherLine(this.path, origin.neo4jVersion, program);
    return origin;
  }

  /** Neo4j's own home: configuration, data and logs. */
  async home(): Promise<string> {
    return join(this.path, (await this.origin())?.home ?? FIRST_HOME);
  }

  writeOrigin(origin: Origin): Promise<void> {
    return writeWhole(this.#originFile, origin);
  }

  /** A name for another home, which nothing has yet. */
  nextHome(): string {
    return `${FIRST_HOME}-${chance()}`;
  }

  /** A data folder within this one, for a backup to be tried in; it is not there yet. */
  newTrial(): DataFolder {
    return new DataFolder(join(this.path, `trial-${chance()}`));
  }

  /** The trials that were cut off. */
  async trials(): Promise<readonly DataFolder[]> {
    const names = await this.#entries((name) => TRIAL.test(name));
    return names.map((name) => new DataFolder(join(this.path, name)));
  }

  /** Removes the homes that are not in use, where there is one that is. */
  async removeOtherHomes(): Promise<void> {
    const origin = await this.origin();
    if (origin?.way !== 'managed') return;
    const used = origin.home ?? FIRST_HOME;
    for (const name of await this.#entries((name) => HOME.test(name) && name !== used))
      await rm(join(this.path, name), { recursive: true, force: true });
  }

  running(): Promise<Running | null> {
    return readJson(this.#runningFile, RUNNING);
  }

  writeRunning(running: Running): Promise<void> {
    return writeWhole(this.#runningFile, running);
  }

  /** Throws STORE_PASSWORD_LOST if it is not there. */
  async password(): Promise<string> {
    const password = (await readOrNull(this.passwordFile))?.trim() ?? '';
    if (password !== '') return password;
    throw new StoreError(
      'STORE_PASSWORD_LOST',
      `there is data in ${this.path}, but its password is not in ${this.passwordFile}`,
      'Put the password back into that file, or begin anew with `entente store reset`.',
    );
  }

  /** Makes up a password that only this account can read, or takes the one given; keeps the one that is there. */
  async createPassword(password = randomBytes(24).toString('hex')): Promise<string> {
    const existing = (await readOrNull(this.passwordFile))?.trim();
    if (existing !== undefined && existing !== '') return existing;
    await writeFile(this.passwordFile, `${password}\n`, { mode: 0o600 });
    return password;
  }

  /** Removes the data and all that belongs to it; the folder itself stays. */
  async empty(): Promise<void> {
    const files = [this.#originFile, this.#runningFile, this.log, this.passwordFile, this.adminTokenFile];
    const folders = await this.#entries((name) => HOME.test(name) || TRIAL.test(name));
    for (const entry of [...files, ...folders.map((name) => join(this.path, name))]) {
      await rm(entry, { recursive: true, force: true });
    }
  }

  async #entries(isMeant: (name: string) => boolean): Promise<readonly string[]> {
    return (await readdir(this.path)).filter(isMeant);
  }
}

function chance(): string {
  return randomBytes(4).toString('hex');
}

function otherWay(folder: string, has: Origin['way'], asked: Origin['way']): StoreError {
  return new StoreError(
    'STORE_OTHER_WAY',
    `the data of ${folder} is that of a ${has} Neo4j, not of a ${asked} one`,
    `Set ENTENTE_STORE=${has}, or give another ENTENTE_DATA_DIR and seed again.`,
  );
}

/** Data is not opened by a program of another line, nor by an older one than has written it. */
function refuseOtherLine(folder: string, written: string, program: string): void {
  const otherLine = lineOf(written) !== lineOf(program);
  if (!otherLine && compareVersions(written, program) <= 0) return;
  throw new StoreError(
    'STORE_OTHER_LINE',
    `the data in ${folder} was written by Neo4j ${written}, ${otherLine ? 'another line' : 'later'} than ${program}`,
    `Keep it with ENTENTE_NEO4J_VERSION=${written}, move it with a dump and a load (docs/store.md, "Moving data"), ` +
      'or give another ENTENTE_DATA_DIR and seed again.',
  );
}

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readOrNull(file);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError(
      'STORE_FOLDER_UNUSABLE',
      `${file} does not hold what Entente writes there`,
      'Restore the file, or begin anew with another data folder.',
      { cause },
    );
  }
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** A reader sees the old file or the new one, also after a power cut in between. */
async function writeWhole(file: string, content: Origin | Running): Promise<void> {
  const next = `${file}.next`;
  await writeFile(next, `${JSON.stringify(content, null, 2)}\n`, { flush: true });
  await rename(next, file);
}
