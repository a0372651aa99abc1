import type { Follower } from './follow.js';

type ChangesAfter = Follower['changesAfter'];

/** The ways by which changes are told. */
export interface Ways {
  readonly overWebSocket: ChangesAfter;
  /** Loaded where it is needed, which is hardly anywhere. */
  readonly overEventStream: () => Promise<ChangesAfter>;
}

/** How the server itself closes a WebSocket (docs/live.md). Whatever else ends one that was never heard let it not through. */
const saidByServer: readonly unknown[] = [1009, 1012, 1013, 4400, 4401, 4403, 4406, 4408, 4409, 4429, 4500];

/**
 * The changes after a position, over a WebSocket; and where something on the way lets none through, as server-sent events, at once and
 * for as long as these come: nothing was told before, so that nothing is told twice.
 */
export function eitherWay({ overWebSocket, overEventStream }: Ways): ChangesAfter {
  let isRefused = false;
  return async function* (since, signal, onHeard) {
    let isHeard = false;
    const heard = () => {
      isHeard = true;
      onHeard();
    };
    if (!isRefused) {
      try {
        return yield* overWebSocket(since, signal, heard);
      } catch (error) {
        if (isHeard || signal.aborted || saidByServer.includes(Object(error).code)) throw error;
      }
    }
    const changesAfter = await overEventStream();
    try {
      yield* changesAfter(since, signal, () => {
        isRefused = true;
        heard();
      });
    } finally {
      // Perhaps the page is on another network by now.
      if (!isHeard) isRefused = false;
    }
  };
}
