import type { Change } from './change.js';

/** What changes of a kind by one person came to, as the page tells it. */
export interface News {
  readonly kind: Change['kind'];
  readonly by: string;
  /** How many records; 0 where they were not named. */
  readonly count: number;
  /** Relations that may stand otherwise, as the address has them: a few of them. */
  readonly relations: readonly string[];
  /** Records that the change names, where it is about no relation: a few of them. */
  readonly ids: readonly string[];
}

/** So many ways to what changed are offered of each. */
const mostWays = 3;
/** So many lines are told; older ones go. */
const mostLines = 4;

/** The news with a change added: to the line of the same kind by the same person where there is one. The newest is last. */
export function withChange(news: readonly News[], change: Change): readonly News[] {
  const { kind, by, ids, statements } = change;
  const isSame = (line: News) => line.kind === kind && line.by === by;
  const before = news.find(isSame);
  const relations = [...statements.map(relationOf), ...(before?.relations ?? [])];
  const line: News = {
    kind,
    by,
    count: ids.length + (before?.count ?? 0),
    relations: [...new Set(relations)].slice(0, mostWays),
    ids: statements.length > 0 ? [] : [...new Set([...ids, ...(before?.ids ?? [])])].slice(0, mostWays),
  };
  return [...news.filter((each) => !isSame(each)), line].slice(-mostLines);
}

/** A statement's relation: support in all its forms is one. */
function relationOf(statement: string): string {
  return statement.split('|').slice(0, 3).join('|');
}
