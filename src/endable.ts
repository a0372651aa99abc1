/**
 * A generator that ends as soon as it is told to. One of the language's own, told to while it waits for something, would first wait
 * for that.
 *
 * @param make makes what is generated; the signal is aborted once it is to end
 * @param onEnd is called once, when it has ended of itself or was told to, though it was never begun
 */
export function endable<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
  onEnd: () => void = () => {},
): AsyncGenerator<T, void, undefined> {
  const ending = new AbortController();
  const inner = make(ending.signal);
  const end = () => {
    if (ending.signal.aborted) return;
    ending.abort();
    onEnd();
  };
  return {
    next: async () => {
      try {
        const next = await inner.next();
        if (next.done === true) end();
        return next;
      } catch (error) {
        end();
        throw error;
      }
    },
    return: async () => {
      end();
      return inner.return();
    },
    throw: async (error) => {
      end();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
