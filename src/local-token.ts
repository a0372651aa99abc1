import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commandAct } from './command-act.js';
import type { Graph } from './graph/connection.js';
import { keepFirstToken, newToken } from './graph/tokens/write.js';

/**
 * Makes an admin's API token where no token was ever made in the graph, and leaves it in a file that only this account can read, so
 * that whoever started Entente may do everything from the beginning. Whether it did.
 *
 * The file is written before the token is kept, and takes its place after, so that there is no token that nobody has. Throws the
 * system's error where the folder cannot be written to.
 */
export async function keepLocalToken(graph: Graph, file: string): Promise<boolean> {
  const next = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const token = newToken({ name: 'local-admin', role: 'ADMIN', expiresAt: null });
  await writeFile(next, `${token.text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    const isFirst = await keepFirstToken(graph, token, { act: commandAct('entente start') });
    if (isFirst) await rename(next, file);
    return isFirst;
  } finally {
    await rm(next, { force: true });
  }
}
