import { credibilityNamed } from '../../graph/reading/grade.js';
import { kindsNamed } from '../../graph/reading/kind.js';

// What is to be recorded is read from the API by the same forms as from files (src/written): GraphQL has seen to its types, and these
// see to the rest. What differs is put into the words of files here.

type Fields = Readonly<Record<string, unknown>>;

/** A document as a file would have it. */
export function writtenDocument(input: object): Fields {
  return withoutNulls(input);
}

/** An entity as a file would have it. */
export function writtenEntity(input: { readonly kind: string }): Fields {
  return { ...withoutNulls(input), kind: kindsNamed([input.kind])[0] };
}

/** A claim as a file would have it. */
export function writtenClaim(input: { readonly informationCredibility?: string | null | undefined }): Fields {
  const { informationCredibility: name } = input;
  return {
    ...withoutNulls(input),
    ...(typeof name === 'string' && { informationCredibility: credibilityNamed(name) }),
  };
}

/** In files, what is not known is left out. */
function withoutNulls(value: object): Record<string, unknown> {
  const told = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(told.map(([key, each]) => [key, deeply(each)]));
}

function deeply(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deeply);
  return typeof value === 'object' && value !== null ? withoutNulls(value) : value;
}
