import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { FileError, reasonOf } from './file-error.js';

/**
 * Writes a file, packed by gzip where its name ends in .gz, which takes its place once all of it is on the disk: where that does not
 * come to be, what was there before is there still, and nothing beside it.
 *
 * @throws FileError where the system does not take it, as on a full disk; and whatever the text does
 */
export async function writeWholeFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const begun = `${path}.part`;
  try {
    await pour(Readable.from(text), createWriteStream(begun, { flush: true }), path.endsWith('.gz'));
    await rename(begun, path);
  } catch (error) {
    await rm(begun, { force: true });
    throw ofWriting(path, error);
  }
}

/**
 * Writes to a stream that stays open, such as standard output.
 *
 * @throws FileError where it takes no more, as on a full disk; and whatever the text does
 */
export async function writeThrough(out: Writable, name: string, text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), out, { end: false });
  } catch (error) {
    throw ofWriting(name, error);
  }
}

function pour(text: Readable, file: Writable, isPacked: boolean): Promise<void> {
  return isPacked ? pipeline(text, createGzip(), file) : pipeline(text, file);
}

/** The error where it is the system's, which says which call failed, as one for people; any other as it is. */
function ofWriting(name: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).syscall === undefined) return error;
  return new FileError(`${name} cannot be written (${reasonOf(error)})`, { cause: error });
}
