import { useAnswer } from '../api/use-answer.js';
import { inShort } from '../day/calendar.js';
import { DocumentsToChooseDocument, UnnamedOriginsDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { usePlace } from '../state/place.js';
import type { Sources } from './source-field.js';

/** The documents that words of their titles mean; without any, the first by title. */
export function useDocuments(words: string | null): Sources {
  const { data, isStale } = useAnswer(DocumentsToChooseDocument, { text: words });
  const sources = (data?.documents.nodes ?? []).map(({ id, title, attestedOn }) => ({
    key: id,
    title: <Name>{title}</Name>,
    kind: inShort(attestedOn),
  }));
  return { sources, isWhole: data !== undefined && !isStale };
}

/** The origins without a name that words of what they are called mean, of the latest claims that have these; with whom each is cited by. */
export function useUnnamedOrigins(words: string | null): Sources {
  const [{ known }] = usePlace();
  const { data, isStale } = useAnswer(UnnamedOriginsDocument, { words, knownAt: known });
  const nodes = data?.claims.nodes ?? [];
  const origins = [...new Map(nodes.map(({ origin }) => [origin.id, origin])).values()];
  const sources = origins.map(({ id, description }) => ({
    key: id,
    title: <Name>{description}</Name>,
    remark: id.split('@').at(-1) ?? null,
  }));
  return { sources, isWhole: data !== undefined && !isStale };
}
