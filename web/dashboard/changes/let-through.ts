import type { Picture } from '../picture/use-picture.js';
import { isUsual } from '../state/filters.js';
import type { Place } from '../state/place.js';
import { relationKey } from '../state/selection.js';
import type { Change } from './compare.js';

/**
 * The changes that the filters of a day let through on either day. The days are compared without those filters: a relation
 * that one more origin lifts over a filter did not begin.
 *
 * @param passing what passes the filters of evidence on either day; null where there are none
 */
export function letThrough(
  changes: readonly Change[],
  passing: readonly Picture[] | null,
  { standing }: Pick<Place, 'standing'>,
): readonly Change[] {
  const passed = passing === null ? null : new Set(passing.flatMap(({ edges }) => edges.map(relationKey)));
  return changes.filter(
    ({ edge, before, after }) =>
      (passed === null || passed.has(relationKey(edge))) &&
      // As it usually is, it is nobody's choice, and what is announced or denied anew is worth to be told.
      (isUsual(standing) || standing.includes(before) || standing.includes(after)),
  );
}
