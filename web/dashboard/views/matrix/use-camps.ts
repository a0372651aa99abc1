import { useMemo } from 'react';
import { type Answered, useAnswer } from '../../api/use-answer.js';
import { CampsDocument } from '../../generated/graphql.js';
import { useAskedPicture } from '../../picture/asked-picture.js';
import { usePlace } from '../../state/place.js';
import type { CampOf } from './by-camp.js';

/** The camps of the picture shown, and whether that division is the best there is. */
export interface Camps {
  readonly campOf: CampOf;
  readonly isProved: boolean;
}

/** Who stands in which camp; not asked where nobody has a tie. */
export function useCamps(isAsked: boolean): Answered<Camps> {
  const [{ camps: k }] = usePlace();
  const picture = useAskedPicture();
  const answer = useAnswer(CampsDocument, picture === null || !isAsked ? null : { ...picture, k });
  const found = answer.data?.analysis.camps;
  const data = useMemo(() => {
    if (found === undefined) return undefined;
    const members = found.camps.flatMap(({ label, members: ofCamp }) =>
      ofCamp.map(({ entity, fit }) => [entity.id, { camp: label, fit }] as const),
    );
    return { campOf: new Map(members), isProved: found.frustration.proved };
  }, [found]);
  return { ...answer, data };
}
