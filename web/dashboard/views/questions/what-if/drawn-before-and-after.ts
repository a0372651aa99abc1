import type { ChangeKind } from '../../../changes/compare.js';
import type { Predicate, Sign, ToldRelationFragment } from '../../../generated/graphql.js';
import { narrowed } from '../../../picture/narrow.js';
import type { Picture, PictureEdge } from '../../../picture/use-picture.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { relationKey, selectionOf } from '../../../state/selection.js';

/** A picture to be drawn, with what is marked in it. */
export interface Drawn {
  readonly picture: Picture;
  readonly changes: ReadonlyMap<string, ChangeKind>;
  /** How many of its relations stand. */
  readonly standing: number;
}

/**
 * What of a picture is about whoever loses or gains something, as it is and as it would be. What is lost is in both, marked in the
 * second as over; what is supposed to stand is in the second alone.
 *
 * @param supposed the names of relations that are supposed
 * @param signs the signs of their predicates
 */
export function drawnBeforeAndAfter(
  picture: Picture,
  lost: readonly ToldRelationFragment[],
  supposed: readonly string[],
  signs: ReadonlyMap<Predicate, Sign>,
): { readonly before: Drawn; readonly after: Drawn } {
  const added = supposed.flatMap((name) => edgeOf(name, signs));
  const touched = [
    ...lost.flatMap(({ subject, object }) => [subject.id, object.id]),
    ...added.flatMap(({ subject, object }) => [subject, object]),
  ];
  const before = narrowed(picture, { around: [...new Set(touched)], hide: [] });
  const present = new Set(before.nodes.map(({ id }) => id));
  // Whoever has no relation yet is not in the picture, and is not drawn.
  const gained = added.filter(({ subject, object }) => present.has(subject) && present.has(object));
  const drawn = new Set(before.edges.map(relationKey));
  const over = lost.map(keyOfNamed).filter((name) => drawn.has(name));
  const edges = [...before.edges, ...gained.filter((edge) => !drawn.has(relationKey(edge)))];
  const changes = new Map<string, ChangeKind>([
    ...over.map((name) => [name, 'ended'] as const),
    ...gained.map((edge) => [relationKey(edge), 'began'] as const),
  ]);
  return {
    before: { picture: before, changes: new Map(), standing: before.edges.length },
    after: { picture: { ...before, edges }, changes, standing: edges.length - over.length },
  };
}

function edgeOf(name: string, signs: ReadonlyMap<Predicate, Sign>): readonly PictureEdge[] {
  const selection = selectionOf(name);
  if (selection?.kind !== 'relation') return [];
  const { subject, predicate, object } = selection;
  return [
    {
      subject,
      predicate,
      object,
      sign: signs.get(predicate) ?? 'NEUTRAL',
      standing: 'ASSERTED',
      claimCount: 0,
      originCount: 1,
      denialCount: 0,
    },
  ];
}
