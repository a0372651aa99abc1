/** Things by their keys, of which each may have several; those of one key in the order given. */
export function grouped<Key, Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly Key[],
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(thing);
    }
  }
  return groups;
}
