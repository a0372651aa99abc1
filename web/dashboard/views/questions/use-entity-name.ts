import { useAnswer } from '../../api/use-answer.js';
import { EntityNameDocument } from '../../generated/graphql.js';

/** What an entity is called; its id where it is not there, or not known yet; null for nobody. */
export function useEntityName(id: string | null): string | null {
  const { data, isStale } = useAnswer(EntityNameDocument, id === null ? null : { id });
  return (isStale ? undefined : data?.entity?.name) ?? id;
}
