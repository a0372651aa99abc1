/** A difference between what is stored and what should be. */
export interface Finding {
  /** What it is in: `claim iws-01…`, `statement iran|SUPPORTS|…`. */
  readonly in: string;
  /** Which part of it. */
  readonly field: string;
  readonly stored: string;
  readonly expected: string;
}

/** Findings as they come: all are counted, and the first of them kept. */
export class Findings {
  readonly kept: Finding[] = [];
  #count = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  /** @param count how many they are, where those given are only the first of them */
  add(findings: readonly Finding[], count = findings.length): void {
    this.#count += count;
    this.kept.push(...findings.slice(0, this.#most - this.kept.length));
  }
}

/** A finding where two values differ in their JSON form; none where they are the same. */
export function difference(
  where: string,
  field: string,
  stored: unknown,
  expected: unknown,
): readonly Finding[] {
  const [is, should] = [JSON.stringify(stored) ?? 'nothing', JSON.stringify(expected) ?? 'nothing'];
  return is === should ? [] : [{ in: where, field, stored: is, expected: should }];
}

/** The findings where two sets of rows differ, a finding a row. */
export function rowDifferences(
  where: string,
  field: string,
  stored: readonly string[],
  expected: readonly string[],
): readonly Finding[] {
  return [
    ...without(stored, expected).map((row) => ({ in: where, field, stored: row, expected: 'nothing' })),
    ...without(expected, stored).map((row) => ({ in: where, field, stored: 'nothing', expected: row })),
  ];
}

/** The rows that are left when each of the others is taken away once. */
function without(rows: readonly string[], others: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  for (const row of others) taken.set(row, (taken.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const left = taken.get(row) ?? 0;
    taken.set(row, left - 1);
    return left <= 0;
  });
}

/** Looks at something that may be damaged beyond reading, which is a finding too. */
export async function looked(
  where: string,
  look: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    const stored = error instanceof Error ? error.message : String(error);
    return [{ in: where, field: 'form', stored, expected: 'something that can be read' }];
  }
}
