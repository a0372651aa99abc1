import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.js';
import { useAnswer } from '../api/use-answer.js';
import { DocumentTitlesDocument, OriginNameDocument } from '../generated/graphql.js';
import { usePlace } from '../state/place.js';
import { useNames } from '../state/use-names.js';
import { whoseWord } from '../state/whose-word.js';

/** How to call the sources that the filters name, by their ids. */
export function useSourceNames(): ReadonlyMap<string, string> {
  const [place] = usePlace();
  const { unheard, unread, only, publishers } = whoseWord(place);
  return useNamesOfSources(unheard, [...unread, ...only], publishers);
}

/** How to call origins, documents and publishers, by their ids; those that are not found yet, or are not there, are not in it. */
export function useNamesOfSources(
  origins: readonly string[],
  documents: readonly string[],
  publishers: readonly string[] = [],
): ReadonlyMap<string, string> {
  const [{ known }] = usePlace();
  // An origin is somebody, a document, or words that only its claims have.
  const unnamed = origins.filter((id) => id.includes('@'));
  const named = origins.filter((id) => !id.includes('@'));
  const names = useNames([...named, ...publishers]);
  const titles = useTitles([...named, ...documents]);
  const descriptions = useDescriptions(unnamed, known);
  return new Map([...titles, ...descriptions, ...names]);
}

function useTitles(ids: readonly string[]): readonly (readonly [string, string])[] {
  const asked = [...new Set(ids)].sort();
  const { data } = useAnswer(DocumentTitlesDocument, asked.length === 0 ? null : { ids: asked });
  return data?.documents.nodes.map(({ id, title }) => [id, title] as const) ?? [];
}

function useDescriptions(
  origins: readonly string[],
  knownAt: string | null,
): readonly (readonly [string, string])[] {
  const { data } = useQuery({
    queryKey: ['descriptions', origins, knownAt],
    queryFn: ({ signal }) => Promise.all(origins.map((origin) => descriptionOf(origin, knownAt, signal))),
    enabled: origins.length > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? [];
}

/** An origin with its description, which any claim of it has; otherwise its id. */
async function descriptionOf(origin: string, knownAt: string | null, signal: AbortSignal) {
  const { claims } = await ask(OriginNameDocument, { origin, knownAt }, signal);
  return [origin, claims.nodes[0]?.origin.description ?? origin] as const;
}
