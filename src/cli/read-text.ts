import { readFile } from 'node:fs/promises';

/** A file that was to be read as text cannot be. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/** The characters of a file in UTF-8, every one of them: a byte order mark too. Throws {@link TextError}. */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new TextError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new TextError(`${file} is not text in UTF-8.`, { cause: error });
  }
}
