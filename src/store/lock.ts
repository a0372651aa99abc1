import { lock } from 'proper-lockfile';
import { unusableFolder } from './folder.js';
import { StoreError } from './store-error.js';

const RETRY_MS = 500;

/**
 * Runs `work` while no other process runs work under the same lock file; waits for one that does, five minutes
 * unless told otherwise. `folder` must exist. A lock whose holder was killed is taken over after 15 seconds.
 * Throws STORE_BUSY when the wait was in vain, STORE_FOLDER_UNUSABLE or STORE_FULL where no lock can be written.
 */
export async function withLock<T>(
  folder: string,
  lockFile: string,
  work: () => Promise<T>,
  patienceMs = 300_000,
): Promise<T> {
  const release = await lock(folder, {
    lockfilePath: lockFile,
    stale: 15_000,
    retries: {
      retries: Math.ceil(patienceMs / RETRY_MS),
      factor: 1,
      minTimeout: RETRY_MS,
      maxTimeout: RETRY_MS,
    },
    // A laptop that slept loses its lock; throwing out of a timer would kill the process, and Neo4j itself
    // still refuses to open one folder twice.
    onCompromised: () => {},
  }).catch((error: unknown) => {
    throw isHeld(error) ? busy(folder, lockFile, error) : unusableFolder(folder, error);
  });
  try {
    return await work();
  } finally {
    // Rejects if the lock was taken over meanwhile: then there is nothing of ours to release.
    await release().catch(() => {});
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

function busy(folder: string, lockFile: string, cause: unknown): StoreError {
  return new StoreError(
    'STORE_BUSY',
    `another process is busy with ${folder}`,
    `Wait for it, or see what holds it up; if there is none, remove ${lockFile}.`,
    { cause },
  );
}
