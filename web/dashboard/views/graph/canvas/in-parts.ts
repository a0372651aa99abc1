/** So long is worked before the page is let do something else, in milliseconds. */
const partMs = 16;

/** Does some work on each of many items, a part of them at a time, and says when it is done; gives what stops it. */
export function inParts<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  done: () => void,
): () => void {
  const left = items.values();
  const part = () => {
    const end = performance.now() + partMs;
    for (let next = left.next(); ; next = left.next()) {
      if (next.done) {
        done();
        return;
      }
      work(next.value);
      if (performance.now() >= end) break;
    }
    waiting = setTimeout(part);
  };
  let waiting = setTimeout(part);
  return () => clearTimeout(waiting);
}
