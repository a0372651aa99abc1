/** Which camp somebody is in, and how well it fits; nothing for whoever is in none. */
export type CampOf = ReadonlyMap<string, { readonly camp: number; readonly fit: number }>;

/** Somebody in an order by camp. */
export interface InCamp {
  readonly id: string;
  /** Whether another camp begins here. */
  readonly isFirst: boolean;
}

/**
 * The ids camp by camp, whoever agrees with it most first, and whoever is in none last; the order given decides between equals,
 * and is all there is while the camps are not known.
 */
export function byCamp(order: readonly string[], campOf: CampOf | null): readonly InCamp[] {
  if (campOf === null) return order.map((id) => ({ id, isFirst: false }));
  const campFor = (id: string) => campOf.get(id)?.camp ?? Number.POSITIVE_INFINITY;
  const fitOf = (id: string) => campOf.get(id)?.fit ?? 0;
  const sorted = [...order].sort(
    (one, other) => compare(campFor(one), campFor(other)) || compare(fitOf(other), fitOf(one)),
  );
  return sorted.map((id, at) => {
    const before = sorted[at - 1];
    return { id, isFirst: before !== undefined && campFor(before) !== campFor(id) };
  });
}

/** Two numbers of which both may be infinite. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
