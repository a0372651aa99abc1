/** A difference between what is stored and what should be. */
export interface Finding {
  /** What it is in: `claim iws-01…`, `statement iran|SUPPORTS|…`. */
  readonly in: string;
  /** Which part of it. */
  readonly field: string;
  readonly stored: string;
  readonly expected: string;
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
  const left = [...expected];
  const unexpected = stored.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...unexpected.map((row) => ({ in: where, field, stored: row, expected: 'nothing' })),
    ...left.map((row) => ({ in: where, field, stored: 'nothing', expected: row })),
  ];
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
