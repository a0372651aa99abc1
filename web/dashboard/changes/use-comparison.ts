import { useMemo } from 'react';
import { type Picture, type PictureEdge, useWholePicture } from '../picture/use-picture.js';
import { usePlace } from '../state/place.js';
import { relationKey } from '../state/selection.js';
import { useDay } from '../state/use-day.js';
import { type ChangeKind, compare } from './compare.js';

/** What sources say otherwise; that they fall silent is not drawn. */
const drawn: readonly ChangeKind[] = ['began', 'returned', 'ended', 'contested', 'doubtful', 'settled'];

/** The day shown beside another, for drawing. */
export interface Comparison {
  readonly since: string;
  /** What became of whom, by the relation's name. */
  readonly kinds: ReadonlyMap<string, ChangeKind>;
  /** What is over by now, to be drawn still. */
  readonly ended: readonly PictureEdge[];
  readonly nodes: Picture['nodes'];
}

/** Compares the day shown with the one that the address gives; null where it gives none. */
export function useComparison(): Comparison | null {
  const [{ since }] = usePlace();
  const { day } = useDay();
  const now = useWholePicture(since === null ? null : (day ?? null)).data?.picture;
  const then = useWholePicture(since).data?.picture;
  return useMemo(() => {
    if (since === null || now === undefined || then === undefined) return null;
    const changes = compare(then.edges, now.edges).filter(({ kind }) => drawn.includes(kind));
    return {
      since,
      kinds: new Map(changes.map(({ edge, kind }) => [relationKey(edge), kind])),
      ended: changes.filter(({ kind }) => kind === 'ended').map(({ edge }) => edge),
      nodes: [...now.nodes, ...then.nodes],
    };
  }, [since, now, then]);
}
