import type { TypedDocumentString } from '../generated/graphql.js';
import { ask } from './ask.js';

/** A question as the page keeps its answer: whoever asks it first, all who show it are given the same. */
export function questionOf<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) {
  return {
    queryKey: [document.toString(), variables] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Data> =>
      ask(document, variables, signal),
  };
}
