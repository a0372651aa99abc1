/** So long is worked before the page is let do something else, in milliseconds. */
const partMs = 16;

/** What is done in parts. */
interface InParts<Item> {
  readonly items: readonly Item[];
  readonly work: (item: Item) => void;
  /** Told at the end of each part. */
  readonly rest: () => void;
  /** Told once all is done. */
  readonly done: () => void;
}

/** Does some work on each of many items, a part of them at a time; gives what stops it. */
export function inParts<Item>({ items, work, rest, done }: InParts<Item>): () => void {
  const left = items.values();
  const part = () => {
    const end = performance.now() + partMs;
    for (let next = left.next(); ; next = left.next()) {
      if (next.done) {
        rest();
        done();
        return;
      }
      work(next.value);
      if (performance.now() >= end) break;
    }
    rest();
    waiting = setTimeout(part);
  };
  let waiting = setTimeout(part);
  return () => clearTimeout(waiting);
}
