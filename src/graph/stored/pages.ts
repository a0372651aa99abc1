import type { RecordKind } from '../../domain/recording/directory.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';
import { numberIn, textIn } from './checked.js';

/** How much is looked at together. */
export interface PageSize {
  /** The most nodes. */
  readonly nodes: number;
  /** How much they may weigh, links for the most part; one that weighs more is looked at alone. */
  readonly weight: number;
}

export const PAGE_SIZE: PageSize = { nodes: 500, weight: 10_000 };

/** What is paged through, and what one weighs: as much as is read of it. */
const weights = {
  Statement: 'COUNT { (n)--() }',
  Document: 'COUNT { (n)-[:SENTENCE]->() } + coalesce(toIntegerOrNull(n.length), 0) / 1000',
  Entity: '1',
  Merged: '1',
  Claim: '1',
  Judgement: '1',
} as const satisfies Readonly<Record<RecordKind | 'Merged' | 'Statement', string>>;

/**
 * The ids of all nodes of a label, in the order of its index, as many at a time as may be looked at together. Each page is
 * asked for by where the last ended, so that nobody holds all ids at once, and what is added meanwhile does no harm.
 */
export async function* idPages(
  run: Run,
  label: keyof typeof weights,
  size: PageSize = PAGE_SIZE,
): AsyncGenerator<readonly string[]> {
  let from = ">= ''";
  let after = '';
  for (;;) {
    const rows = await run(
      `MATCH (n:${label}) WHERE n.id ${from} RETURN n.id, ${weights[label]} ORDER BY n.id LIMIT $nodes`,
      { after, nodes: toInteger(size.nodes) },
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* cut(
      rows.map(([id, weight]) => ({ id: textIn(id), weight: numberIn(weight) })),
      size.weight,
    );
    from = '> $after';
    after = textIn(last[0]);
  }
}

/** How many nodes of a label there are, as the database keeps count of them. */
export async function countOf(run: Run, label: keyof typeof weights): Promise<number> {
  const [row] = await run(`MATCH (n:${label}) RETURN count(n)`);
  return numberIn(row?.[0]);
}

function* cut(
  nodes: readonly { readonly id: string; readonly weight: number }[],
  most: number,
): Generator<readonly string[]> {
  let page: string[] = [];
  let sum = 0;
  for (const { id, weight } of nodes) {
    if (page.length > 0 && sum + weight > most) {
      yield page;
      [page, sum] = [[], 0];
    }
    page.push(id);
    sum += weight;
  }
  yield page;
}
