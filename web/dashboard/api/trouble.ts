/** What can go wrong with a question, by what the asker can do about it. */
export type TroubleKind =
  /** Nobody answers: try again. */
  | 'unreachable'
  /** The server has too much to do: try again. */
  | 'busy'
  /** It took too long, and would again: ask for less. */
  | 'late'
  /** A token is needed, or the one sent is no longer good: sign in. */
  | 'unauthorised'
  /** The token is good, and may not ask this. */
  | 'forbidden'
  /** What is asked for is not there. */
  | 'missing'
  /** The question is wrong, or the server is. */
  | 'failed';

/** A question that was not answered. The message is the server's where it sent one. */
export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    message: string,
  ) {
    super(message);
  }
}

/** Codes of docs/errors.md that say what to do; all others mean that something failed. */
const kinds: Readonly<Record<string, TroubleKind>> = {
  UNAUTHENTICATED: 'unauthorised',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'missing',
  UNAVAILABLE: 'busy',
  TIMEOUT: 'late',
};

export function kindOfCode(code: unknown): TroubleKind {
  return (typeof code === 'string' && kinds[code]) || 'failed';
}
