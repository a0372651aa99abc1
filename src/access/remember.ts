import { LRUCache } from 'lru-cache';

/** Those asked longest ago are forgotten first. */
const mostRemembered = 1_000;

/**
 * Looks up as `find` does, and remembers for so many milliseconds what was found, or that nothing was: counted from before it was
 * looked up, so that what is answered is never of longer ago. Those who ask at once share one look; failures are not remembered.
 */
export function remember<Found>(
  ms: number,
  find: (id: string) => Promise<Found>,
): (id: string) => Promise<Found> {
  const remembered = new LRUCache<string, Promise<Found>>({ max: mostRemembered, ttl: ms });
  return (id) => {
    const known = remembered.get(id);
    if (known !== undefined) return known;
    const found = find(id);
    remembered.set(id, found);
    found.catch(() => remembered.delete(id));
    return found;
  };
}
