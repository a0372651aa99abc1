import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../api/ask.js';
import { isPassing, type Trouble } from '../api/trouble.js';
import { type TypedDocumentString, ViewerDocument } from '../generated/graphql.js';
import { told } from '../live/told.js';
import { callKeys, randomKey } from './call-keys.js';

const mostRetries = 2;
/** Who is told of changes is told of their own at once; after so long, in milliseconds, they are not. */
const patienceMs = 1_500;

/** What a mutation answers: among all else, the position of what it changed; null where that was nothing. */
type Done = Readonly<Record<string, { readonly position: string | null }>>;

interface Call<Input> {
  readonly send: (input: Input) => void;
  readonly trouble: Trouble | null;
  readonly isPending: boolean;
}

/**
 * Does something once: with a key of its content, so that it is asked again without harm where the connection broke, by the page or by
 * the reader. What it changed is asked anew by the rules of changes, like what others do (`live`); and all, where nobody tells of
 * changes just now.
 */
export function useCall<Data extends Done, Variables extends { readonly key?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  onDone: (data: Data) => void = () => {},
): Call<Omit<Variables, 'key'>> {
  const questions = useQueryClient();
  const keys = useRef(callKeys(randomKey));
  const call = useMutation<Data, Trouble, Omit<Variables, 'key'>>({
    mutationFn: (input) => ask(document, { ...input, key: keys.current(input) } as Variables),
    retry: (failures, error) => failures < mostRetries && isPassing(error),
    retryDelay: (failures, { pauseMs }) => pauseMs ?? 1_000 * 2 ** failures,
    // Offline is trouble like any other: it is said, and not waited out in silence.
    networkMode: 'always',
    onSuccess: (data) => {
      for (const { position } of Object.values(data)) {
        if (position === null) continue;
        void told.within(patienceMs, position).then(async (isTold) => {
          if (!isTold) await questions.invalidateQueries();
        });
      }
      onDone(data);
    },
    // Who asks is known to be nobody by now, so that the page offers to sign in again.
    onError: ({ kind }) => {
      if (kind === 'unauthorised')
        void questions.invalidateQueries({ queryKey: [ViewerDocument.toString()] });
    },
  });
  return {
    send: (input) => {
      if (!call.isPending) call.mutate(input);
    },
    trouble: call.error,
    isPending: call.isPending,
  };
}
