import { useAnswer } from '../api/use-answer.js';
import { NamesDocument } from '../generated/graphql.js';

/** How to call entities of which only the ids are known; those that have not been found yet are not in it. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const asked = [...new Set(ids)].sort();
  const { data } = useAnswer(NamesDocument, asked.length === 0 ? null : { ids: asked });
  return new Map(data?.entities.nodes.map(({ id, name }) => [id, name]));
}
