import type { Change } from './change.js';

/** How listening stands. */
export type Listening =
  /** What is done is told. */
  | 'on'
  /** Nobody answers, or nobody can now; it is tried again. */
  | 'away'
  /** A token is wanted, or another one. */
  | 'refused';

/** What following needs of the page. */
export interface Follower {
  /** Tells the changes after a position until it breaks, and throws what broke it; calls back once it is heard. */
  readonly changesAfter: (since: string, signal: AbortSignal, onHeard: () => void) => AsyncIterable<Change>;
  readonly onChange: (change: Change) => void;
  readonly onListening: (listening: Listening) => void;
  /** The graph is another than it was: reads everything anew, and gives the position that this is as of. */
  readonly readAnew: () => Promise<string>;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Follows the changes of the graph until the signal: from where it was after whatever breaks, so that nothing is missed or told
 * twice. Pauses grow while nobody answers, and differ, so that not all come back at once.
 */
export async function follow(since: string, follower: Follower, signal: AbortSignal): Promise<void> {
  let at = since;
  let failures = 0;
  const heard = () => {
    failures = 0;
    follower.onListening('on');
  };
  while (!signal.aborted) {
    try {
      for await (const change of follower.changesAfter(at, signal, heard)) {
        at = change.id;
        follower.onChange(change);
      }
    } catch (error) {
      if (signal.aborted) return;
      const fault = faultOf(error);
      if (fault !== 'lost') follower.onListening(fault);
      // Where that cannot be read either, it is lost still after the next pause.
      else at = await follower.readAnew().catch(() => at);
    }
    await follower.pause(pauseAfter(failures++), signal);
  }
}

function pauseAfter(failures: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** failures) * (0.5 + Math.random() / 2);
}

/** What broke a subscription: its errors as GraphQL has them, or how its connection was closed. */
function faultOf(error: unknown): 'away' | 'refused' | 'lost' {
  if (Array.isArray(error)) {
    const codes = error.map((each) => Object(Object(each).extensions).code);
    if (codes.includes('NOT_FOUND')) return 'lost';
    return codes.includes('UNAUTHENTICATED') ? 'refused' : 'away';
  }
  return Object(error).code === 4401 ? 'refused' : 'away';
}
