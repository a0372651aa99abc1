import type { Request } from '../contestants/contestant.js';
import type { Client } from './client.js';

/** Requests that are sent in turn, each with the length that its answer must have. */
export interface Feed {
  readonly of: string;
  readonly requests: readonly Request[];
  readonly lengths: readonly number[];
  /** Which one is next; goes on from slice to slice. */
  next: number;
}

/** What a slice of load gave. */
export interface Slice {
  /** How long each answer took, in milliseconds. */
  readonly ms: readonly number[];
  readonly elapsedMs: number;
}

/**
 * Sends requests for a while over so many connections, the next on each when the last was answered.
 *
 * @throws Error where an answer is not the one that was compared
 */
export async function load(client: Client, feed: Feed, connections: number, forMs: number): Promise<Slice> {
  const ms: number[] = [];
  const start = performance.now();
  const end = start + forMs;
  const loop = async () => {
    do {
      const index = feed.next++ % feed.requests.length;
      const request = feed.requests[index];
      if (request === undefined) throw new Error(`There is nothing to ask ${feed.of}.`);
      const reply = await client.send(request);
      if (reply.status !== 200 || reply.bytes !== feed.lengths[index]) {
        throw new Error(
          `${feed.of}: request ${index} was answered by ${reply.status} with ${reply.bytes} bytes, not ${feed.lengths[index]} as before`,
        );
      }
      ms.push(reply.ms);
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return { ms, elapsedMs: performance.now() - start };
}
