/** How many rows go into one statement of Cypher. */
const most = 1_000;

/** A list in parts that are written one after the other. */
export function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += most) yield all.slice(start, start + most);
}
