import { useMemo } from 'react';
import { type Answered, useAnswer } from '../../api/use-answer.js';
import { CentralityDocument, type CentralityMeasure, type TiesCounted } from '../../generated/graphql.js';
import { useAskedPicture } from '../../picture/asked-picture.js';
import { usePlace } from '../../state/place.js';
import type { NodeSize } from '../../state/words.js';

/** How central actors are, as shares of the most central one, by id; whoever is not among them is not central. */
export type Sizes = ReadonlyMap<string, number>;

/** What actors are drawn in the size of, where that is a centrality; nothing where it is the number of their relations. */
export function useSizes(): Answered<Sizes> {
  const [{ size }] = usePlace();
  const picture = useAskedPicture();
  const asked = measureOf(size);
  const answer = useAnswer(
    CentralityDocument,
    picture === null || asked === null ? null : { ...picture, ...asked },
  );
  const actors = answer.data?.analysis.centrality.actors;
  const data = useMemo(() => {
    if (actors === undefined) return undefined;
    const most = Math.max(0, ...actors.map(({ value }) => value)) || 1;
    return new Map(actors.map(({ entity, value }) => [entity.id, value / most]));
  }, [actors]);
  return { ...answer, data };
}

/** A size as the API asks for it; null for the number of relations, which the picture has. */
function measureOf(
  size: NodeSize,
): { readonly measure: CentralityMeasure; readonly ties: TiesCounted } | null {
  if (size === 'RELATIONS') return null;
  const [measure, ties] = size.split('-');
  return { measure: measure as CentralityMeasure, ties: ties as TiesCounted };
}
