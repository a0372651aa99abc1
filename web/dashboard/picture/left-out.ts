import type { Standing } from '../generated/graphql.js';
import type { Picture } from './use-picture.js';

/** How many relations of a standing a picture leaves out. */
export interface LeftOut {
  readonly standing: Standing;
  readonly count: number;
}

/** What a picture leaves out by standing, whatever its sign, the strongest first. */
export function leftOut({ omitted }: Pick<Picture, 'omitted'>): readonly LeftOut[] {
  const counts = new Map<Standing, number>();
  for (const { standing, count } of omitted) counts.set(standing, (counts.get(standing) ?? 0) + count);
  return [...counts].map(([standing, count]) => ({ standing, count }));
}
