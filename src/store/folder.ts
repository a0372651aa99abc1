import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './store-error.js';

const MEGABYTE = 1024 * 1024;

/**
 * Makes the folder if need be and sees that it can be written to and has room.
 * Throws STORE_FOLDER_UNUSABLE or STORE_FULL, naming the folder.
 */
export async function prepareFolder(folder: string, neededMb: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const trial = join(folder, `.trial-${process.pid}-${Math.random().toString(36).slice(2)}`);
    await writeFile(trial, 'x');
    await rm(trial);
  } catch (error) {
    throw unusableFolder(folder, error);
  }
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((Number(bavail) * Number(bsize)) / MEGABYTE);
  if (freeMb < neededMb) throw full(folder, `only ${freeMb} MB are free and ${neededMb} MB are needed`);
}

/** STORE_FULL or STORE_FOLDER_UNUSABLE, by the system's error on writing to the folder. */
export function unusableFolder(folder: string, error: unknown): StoreError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return full(folder, 'nothing more can be written');
  return new StoreError(
    'STORE_FOLDER_UNUSABLE',
    `the folder ${folder} cannot be written to (${reason})`,
    'Give a folder you may write to (ENTENTE_DATA_DIR for the data, ENTENTE_CACHE_DIR for the jars).',
    { cause: error },
  );
}

function full(folder: string, reason: string): StoreError {
  return new StoreError(
    'STORE_FULL',
    `the disk of ${folder} is full: ${reason}`,
    'Make room, or give another folder (ENTENTE_DATA_DIR for the data, ENTENTE_CACHE_DIR for the jars).',
  );
}
