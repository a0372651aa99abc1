/** What is known of a call once it is over. */
export type Outcome =
  /** It was done, and this is its answer. */
  | { readonly kind: 'done'; readonly data: Readonly<Record<string, unknown>> }
  /** It was refused: nothing of it was done. */
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  /** It may have been done, or not. */
  | { readonly kind: 'unknown'; readonly why: string };

/** Codes of answers that do not say whether what was asked for was done. */
const undecided: readonly string[] = ['UNAVAILABLE', 'TIMEOUT', 'CANCELLED', 'INTERNAL_SERVER_ERROR'];

type Variables = Readonly<Record<string, unknown>>;

/** Whom to ask, and as whom. */
export interface Asked {
  readonly url: string;
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** Asks by POST, over a connection of its own where none is free; whatever goes wrong is an outcome. */
export async function ask(asked: Asked, query: string, variables: Variables = {}): Promise<Outcome> {
  try {
    const response = await send(asked, query, variables);
    const { data, errors = [] } = (await response.json()) as Answer;
    const codes = errors.map(({ extensions }) => String(extensions?.code));
    if (codes.some((code) => undecided.includes(code))) return { kind: 'unknown', why: codes.join(' ') };
    if (codes.length > 0) return { kind: 'refused', codes };
    if (data === null || data === undefined) return { kind: 'unknown', why: `HTTP ${response.status}` };
    return { kind: 'done', data };
  } catch (error) {
    return { kind: 'unknown', why: error instanceof Error ? error.name : String(error) };
  }
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** The data of an answer; throws with the outcome where there is none. */
export async function dataOf(
  asked: Asked,
  query: string,
  variables: Variables = {},
): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await ask(asked, query, variables);
  if (outcome.kind === 'done') return outcome.data;
  throw new Error(`${JSON.stringify(outcome)} to ${query}`);
}

/** Sends an operation by POST. */
export function send(
  { url, token, signal }: Asked,
  query: string,
  variables: Variables = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}
