/** What can be wrong with finding, starting or stopping a Neo4j; docs/store.md has a line for each. */
export const STORE_ERROR_CODES = [
  'STORE_NONE',
  'STORE_UNREACHABLE',
  'STORE_WRONG_PASSWORD',
  'STORE_TOO_OLD',
  'STORE_NO_DATABASE',
  'STORE_NOT_OURS',
  'STORE_NO_JAVA',
  'STORE_OLD_JAVA',
  'STORE_NO_MAVEN',
  'STORE_DOWNLOAD_FAILED',
  'STORE_PORT_TAKEN',
  'STORE_FOLDER_UNUSABLE',
  'STORE_FULL',
  'STORE_BUSY',
  'STORE_OTHER_LINE',
  'STORE_OTHER_WAY',
  'STORE_PASSWORD_LOST',
  'STORE_START_FAILED',
  'STORE_STOP_FAILED',
  'STORE_CONTAINER_FAILED',
  'STORE_NOT_MANAGED',
  'STORE_EMPTY',
  'STORE_NOT_EMPTY',
  'STORE_IN_USE',
  'STORE_NO_BACKUP',
  'STORE_BACKUP_FAILED',
  'STORE_RESTORE_FAILED',
] as const;

export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A Neo4j could not be had: what was wrong in one line, and in `hint` what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
