/** A file that cannot be read as what it should be; the message names it and says what would be right. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** The reason that an error gives, for a sentence that goes on with it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
