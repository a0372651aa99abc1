import type { Asked } from './relations.js';

/** When a field is asked about, and on whose word; it goes down to all below it. */
export type Time = Pick<Asked, 'on' | 'knownAt' | 'evidence'>;

/** The arguments of a field, as graphql-js coerced them. */
export type Given = Readonly<Record<string, unknown>>;

/** What a list is of: its items in order, what tells them apart, and how each is answered. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly answer: (item: Item) => unknown;
}

/** What the oracle's cursors begin with: their text is its own, and only where they lead can be compared. */
export const cursorMark = 'cursor:';

interface Cursor {
  readonly list: Given;
  readonly time: Time;
  readonly key: string;
}

/** The time of a field that may give its own. */
export function timeOf({ on, knownAt, evidence }: Given, above: Time): Time {
  return {
    on: (on ?? above.on) as Time['on'],
    knownAt: (knownAt ?? above.knownAt) as Time['knownAt'],
    evidence: evidence === null || evidence === undefined ? above.evidence : evidenceOf(evidence),
  };
}

/** The evidence that a field gives: without conditions, every claim counts. */
function evidenceOf(given: object): Time['evidence'] {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/**
 * A page of a list, by Relay's rules. A cursor stands for the arguments and the time of its list; what is given beside it
 * says the same or is left out.
 */
export function connection<Item>(
  given: Given,
  above: Time,
  listing: (list: Given, time: Time) => Listing<Item>,
) {
  const { first, last, after, before, on: _on, knownAt: _knownAt, evidence: _evidence, ...own } = given;
  const from = cursorIn(after);
  const until = cursorIn(before);
  const { list, time } = from ?? until ?? { list: own, time: timeOf(given, above) };
  const { items, keyOf, answer } = listing(list, time);
  const keys = items.map(keyOf);
  const start = from === null ? 0 : placeOf(from, keys) + 1;
  const end = until === null ? keys.length : placeOf(until, keys);
  const between = items.slice(start, end);
  const page = typeof last === 'number' ? between.slice(-last) : between.slice(0, Number(first ?? 20));
  const more = page.length < between.length;
  const cursorOf = (item: Item) =>
    `${cursorMark}${JSON.stringify({ list, time, key: keyOf(item) } satisfies Cursor)}`;
  return {
    edges: page.map((item) => ({ cursor: cursorOf(item), node: () => answer(item) })),
    nodes: () => page.map(answer),
    pageInfo: {
      hasNextPage: typeof last === 'number' ? until !== null : more || until !== null,
      hasPreviousPage: typeof last === 'number' ? more || from !== null : from !== null,
      startCursor: page.slice(0, 1).map(cursorOf)[0] ?? null,
      endCursor: page.slice(-1).map(cursorOf)[0] ?? null,
    },
    totalCount: items.length,
  };
}

function cursorIn(text: unknown): Cursor | null {
  return typeof text === 'string' ? JSON.parse(text.slice(cursorMark.length)) : null;
}

function placeOf({ key }: Cursor, keys: readonly string[]): number {
  const place = keys.indexOf(key);
  if (place < 0) throw new Error(`the cursor leads to ${key}, which its list does not have`);
  return place;
}
