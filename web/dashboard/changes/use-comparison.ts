import { useMemo } from 'react';
import type { Answered } from '../api/use-answer.js';
import type { Picture, PictureEdge } from '../picture/use-picture.js';
import { usePlace } from '../state/place.js';
import { relationKey } from '../state/selection.js';
import { useDay } from '../state/use-day.js';
import type { ChangeKind } from './compare.js';
import { useChanges } from './use-changes.js';

/** What sources say otherwise; that they fall silent is not drawn. */
const drawn: readonly ChangeKind[] = ['began', 'returned', 'ended', 'contested', 'doubtful', 'settled'];

/** The day shown beside another, for drawing. */
export interface Comparison {
  readonly since: string;
  /** Whether there is too much to compare: then nothing is marked. */
  readonly isTooMuch: boolean;
  /** What became of whom, by the relation's name. */
  readonly kinds: ReadonlyMap<string, ChangeKind>;
  /** What is over by now, to be drawn still. */
  readonly ended: readonly PictureEdge[];
  readonly nodes: Picture['nodes'];
}

/** Compares the day shown with the one that the address gives; there are no data where it gives none. */
export function useComparison(): Answered<Comparison> {
  const [{ since }] = usePlace();
  const { day } = useDay();
  const answer = useChanges(since, day ?? null);
  const changed = answer.data;
  const data = useMemo(() => {
    if (changed === undefined) return undefined;
    const changes = changed.changes?.filter(({ kind }) => drawn.includes(kind)) ?? [];
    return {
      since: changed.since,
      isTooMuch: changed.changes === null,
      kinds: new Map(changes.map(({ edge, kind }) => [relationKey(edge), kind])),
      ended: changes.filter(({ kind }) => kind === 'ended').map(({ edge }) => edge),
      nodes: changed.nodes,
    };
  }, [changed]);
  return { ...answer, data };
}
