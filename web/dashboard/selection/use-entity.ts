import { useMemo } from 'react';
import type { Answered } from '../api/use-answer.js';
import { type More, usePages } from '../api/use-pages.js';
import { EntityDocument, type EntityQuery } from '../generated/graphql.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { evidenceOf } from '../state/whose-word.js';
import { standings } from '../state/words.js';

export type EntityDetails = NonNullable<EntityQuery['entity']>;

/** Of whoever is not there, there is nothing more. */
const noMore = { hasNextPage: false, endCursor: null };

/** An entity on the day shown with the strongest of its relations, and the way to more of them. */
export function useEntity(id: string): { readonly answer: Answered<EntityQuery>; readonly more: More } {
  const [place] = usePlace();
  const { day } = useDay();
  const { known, wholes } = place;
  const variables =
    day === undefined
      ? null
      : { id, on: day, knownAt: known, standings, rollUp: wholes, evidence: evidenceOf(place) };
  const {
    data: pages,
    more,
    ...answer
  } = usePages(EntityDocument, variables, ({ entity }) => entity?.relations.pageInfo ?? noMore);
  const data = useMemo(() => (pages === undefined ? undefined : asOne(pages)), [pages]);
  return { answer: { ...answer, data }, more };
}

/** The entity as its first page has it, with the relations of all. */
function asOne(pages: readonly EntityQuery[]): EntityQuery | undefined {
  const [first] = pages;
  if (first === undefined || first.entity === null) return first;
  const nodes = pages.flatMap(({ entity }) => entity?.relations.nodes ?? []);
  return { entity: { ...first.entity, relations: { ...first.entity.relations, nodes } } };
}
