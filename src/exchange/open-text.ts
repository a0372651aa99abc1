import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { decoderOf, detectEncoding, SAMPLE_BYTES } from './encoding.js';
import { FileError, reasonOf } from './file-error.js';

/** The text of a file, piece by piece. */
export interface OpenText {
  readonly path: string;
  /** The encoding that it is read in. */
  readonly encoding: string;
  /** In bytes, as it lies on the disk. */
  readonly size: number;
  /** How many bytes of it have been read. */
  readonly bytesRead: () => number;
  /** Throws {@link FileError} where the file ends to be what it began as. */
  readonly text: AsyncIterable<string>;
}

/**
 * Opens a text file, unpacked where it is packed by gzip. Its encoding is the one given, or told from its first bytes
 * (see encoding.ts); a byte order mark is left out. No more than a piece of the text is held.
 *
 * @throws FileError where it cannot be read
 */
export async function openText(path: string, encoding?: string): Promise<OpenText> {
  const { size, isPacked } = await look(path);
  const raw = createReadStream(path);
  const pieces: Readable = isPacked ? raw.pipe(createGunzip()) : raw;
  // `pipe` hands on no errors.
  if (isPacked) raw.on('error', (error) => pieces.destroy(error));
  const bytes = pieces[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    const sample = await sampleOf(bytes);
    const found = encoding ?? detectEncoding(sample);
    const text = decoded(path, sample, bytes, decoderOf(found));
    return { path, encoding: found, size, bytesRead: () => raw.bytesRead, text };
  } catch (error) {
    pieces.destroy();
    throw error instanceof FileError ? error : unreadable(path, error);
  }
}

async function look(path: string): Promise<{ readonly size: number; readonly isPacked: boolean }> {
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
      return { size: (await file.stat()).size, isPacked: buffer[0] === 0x1f && buffer[1] === 0x8b };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function sampleOf(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < SAMPLE_BYTES) {
    const { value, done } = await bytes.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  return Buffer.concat(pieces);
}

async function* decoded(
  path: string,
  sample: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  decoder: TextDecoder,
): AsyncGenerator<string> {
  let position = 0;
  const decode = (piece?: Uint8Array) => {
    try {
      const text = piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
      position += piece?.length ?? 0;
      return text;
    } catch (error) {
      throw new FileError(
        `${path} is not ${decoder.encoding} all through: something after byte ${position} is not. Save it in one encoding, or say which one it is in (--encoding)`,
        { cause: error },
      );
    }
  };
  try {
    yield decode(sample);
    for (;;) {
      const { value, done } = await rest.next();
      if (done) break;
      yield decode(value);
    }
    yield decode();
  } catch (error) {
    throw error instanceof FileError ? error : unreadable(path, error);
  } finally {
    await rest.return?.();
  }
}

function unreadable(path: string, error: unknown): FileError {
  return new FileError(`${path} cannot be read (${reasonOf(error)})`, { cause: error });
}
