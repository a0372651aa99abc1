import type { Standing } from '../generated/graphql.js';
import type { PictureEdge } from '../picture/use-picture.js';
import { relationKey } from '../state/selection.js';

/** What became of a relation from one day to another, in the order of how much it matters. */
export const changeKinds = [
  /** It stands, or may, and did not. */
  'began',
  /** It stands, or may, again after it was over. */
  'returned',
  /** It is over, or denied. */
  'ended',
  /** Sources contradict each other, and did not. */
  'contested',
  /** It was certain or presumed, and is only possible. */
  'doubtful',
  /** It was only possible or contested, and is certain or presumed. */
  'settled',
  /** It was certain, and is presumed, for no source speaks of so late a day. */
  'unspoken',
  'otherwise',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly edge: PictureEdge;
  readonly before: Standing;
  readonly after: Standing;
}

/** What changed from the relations of one day to those of another, whatever their standing. */
export function compare(before: readonly PictureEdge[], after: readonly PictureEdge[]): readonly Change[] {
  const [were, are] = [byKey(before), byKey(after)];
  const keys = [...new Set([...are.keys(), ...were.keys()])];
  const changes = keys.flatMap((key) => {
    const edge = are.get(key) ?? were.get(key);
    const [was, is] = [were.get(key)?.standing ?? 'UNKNOWN', are.get(key)?.standing ?? 'UNKNOWN'];
    return edge === undefined || was === is
      ? []
      : [{ kind: changeKind(was, is), edge, before: was, after: is }];
  });
  return changes.sort((one, other) => rank(one) - rank(other));
}

function byKey(edges: readonly PictureEdge[]): ReadonlyMap<string, PictureEdge> {
  return new Map(edges.map((edge) => [relationKey(edge), edge]));
}

/** What stands or may stand. */
function stands(standing: Standing): boolean {
  return (
    standing === 'ASSERTED' || standing === 'PRESUMED' || standing === 'POSSIBLE' || standing === 'CONTESTED'
  );
}

function changeKind(before: Standing, after: Standing): ChangeKind {
  if (after === 'CONTESTED') return 'contested';
  if (stands(after)) {
    if (before === 'ENDED') return 'returned';
    if (!stands(before)) return 'began';
    if (before === 'ASSERTED' && after === 'PRESUMED') return 'unspoken';
    if (after === 'POSSIBLE') return 'doubtful';
    return 'settled';
  }
  return stands(before) && (after === 'ENDED' || after === 'DENIED') ? 'ended' : 'otherwise';
}

/** By kind; hostile and friendly before neither. */
function rank({ kind, edge }: Change): number {
  return 2 * changeKinds.indexOf(kind) + (edge.sign === 'NEUTRAL' ? 1 : 0);
}
