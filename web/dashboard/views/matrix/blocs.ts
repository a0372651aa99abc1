/** A tie between two, from -1 for hostile to 1 for friendly. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly sign: number;
}

const rounds = 200;

/**
 * The ids in an order that puts allies beside each other and foes far apart: by the leading eigenvector of who is with whom
 * and against whom, whose two ends are the two camps. Power iteration from a fixed start, so that the order is the same each
 * time; the matrix is made positive by adding to its diagonal, or the iteration would swing to and fro.
 */
export function inBlocs(ids: readonly string[], ties: readonly Tie[]): readonly string[] {
  const sorted = [...ids].sort();
  const index = new Map(sorted.map((id, at) => [id, at]));
  const pairs = ties.flatMap(({ one, other, sign }) => {
    const [a, b] = [index.get(one), index.get(other)];
    return a === undefined || b === undefined ? [] : [{ a, b, sign }];
  });
  const degrees = new Array<number>(sorted.length).fill(0);
  for (const { a, b, sign } of pairs) {
    degrees[a] = (degrees[a] ?? 0) + Math.abs(sign);
    degrees[b] = (degrees[b] ?? 0) + Math.abs(sign);
  }
  const shift = Math.max(1, ...degrees);
  let vector = sorted.map((_, at) => 1 + 0.01 * Math.sin(at + 1));
  for (let round = 0; round < rounds; round++) {
    const next = vector.map((value) => shift * value);
    for (const { a, b, sign } of pairs) {
      next[a] = (next[a] ?? 0) + sign * (vector[b] ?? 0);
      next[b] = (next[b] ?? 0) + sign * (vector[a] ?? 0);
    }
    const length = Math.hypot(...next) || 1;
    vector = next.map((value) => value / length);
  }
  const place = (id: string) => vector[index.get(id) ?? 0] ?? 0;
  return sorted.sort((one, other) => place(other) - place(one));
}
