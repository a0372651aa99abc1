/** What can go wrong with a question, by what the asker can do about it. */
export type TroubleKind =
  /** Nobody answers: try again. */
  | 'unreachable'
  /** The server has too much to do: try again. */
  | 'busy'
  /** It took too long, and would again: ask for less. */
  | 'late'
  /** It would take more memory than there is: ask for less. */
  | 'large'
  /** A token is needed, or the one sent is no longer good: sign in. */
  | 'unauthorised'
  /** The token is good, and may not ask this. */
  | 'forbidden'
  /** What is asked for is not there. */
  | 'missing'
  /** The question is wrong, or the server is. */
  | 'failed';

/** One thing that is wrong with what was sent. */
export interface Fault {
  readonly message: string;
  /** The path of the argument at fault, from the field that it was given to; empty where it is of none. */
  readonly argument: readonly (string | number)[];
  /** What is there now, where that stands against what was sent. */
  readonly current?: unknown;
}

interface TroubleDetails {
  /** How long the server asks to be left alone, in milliseconds. */
  readonly pauseMs?: number | null;
  /** Everything that is wrong with what was sent, where the server says so. */
  readonly faults?: readonly Fault[];
}

/** A question that was not answered. The message is the server's where it sent one. */
export class Trouble extends Error {
  readonly pauseMs: number | null;
  readonly faults: readonly Fault[];

  constructor(
    readonly kind: TroubleKind,
    message: string,
    { pauseMs = null, faults = [] }: TroubleDetails = {},
  ) {
    super(message);
    this.pauseMs = pauseMs;
    this.faults = faults;
  }
}

/** What passes by itself, so that it is worth asking again. */
export function isPassing(error: unknown): boolean {
  return error instanceof Trouble && (error.kind === 'unreachable' || error.kind === 'busy');
}

/** Codes of docs/errors.md that say what to do; all others mean that something failed. */
const kinds: Readonly<Record<string, TroubleKind>> = {
  UNAUTHENTICATED: 'unauthorised',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'missing',
  UNAVAILABLE: 'busy',
  TIMEOUT: 'late',
  MEMORY_LIMIT_EXCEEDED: 'large',
};

export function kindOfCode(code: unknown): TroubleKind {
  return (typeof code === 'string' && kinds[code]) || 'failed';
}

/** Statuses that say what to do where the answer itself does not, as of a proxy between. */
const kindsOfStatus: Readonly<Record<number, TroubleKind>> = {
  401: 'unauthorised',
  403: 'forbidden',
  408: 'late',
  429: 'busy',
  502: 'unreachable',
  503: 'busy',
  504: 'unreachable',
};

export function kindOfStatus(status: number): TroubleKind {
  return kindsOfStatus[status] ?? 'failed';
}
