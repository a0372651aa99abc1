/** How long a Neo4j was away, for people; null where none ran. */
export function shownAway(awayMs: number | null): string | null {
  return awayMs === null ? null : `${(awayMs / 1000).toFixed(1)} s without a Neo4j`;
}
