/** A thing that an answer lists, as one line, with all that is said of it below. */
export interface Finding {
  /** The keys of the answer that lead to it, outermost first. */
  readonly path: readonly string[];
  readonly line: string;
  readonly standing: string | null;
  /** The runs of days of its history, where asked for. */
  readonly history: readonly Run[];
  /** Every word that stands with it, and the lines of the statements within it. */
  readonly words: ReadonlySet<string>;
}

/** A standing from a day until before another; null where unbounded. */
export interface Run {
  readonly from: string | null;
  readonly to: string | null;
  readonly standing: string;
}

/** What an answer lists, whatever its shape: statements, ties, entities, days, sentences and words, outermost first. */
export function findingsOf(answer: unknown, path: readonly string[] = []): readonly Finding[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => findingsOf(item, path));
  if (!isRecord(answer)) return [];
  const own = lineOf(answer);
  const below = Object.entries(answer).flatMap(([key, value]) => findingsOf(value, [...path, key]));
  if (own === null) return below;
  const standing = typeof answer['standing'] === 'string' ? answer['standing'] : null;
  return [
    { path, line: own, standing, history: historyOf(answer['history']), words: new Set(wordsOf(answer)) },
    ...below,
  ];
}

function lineOf(item: Readonly<Record<string, unknown>>): string | null {
  const { subject, predicate, object, between, and, day, number, id, name } = item;
  if (typeof predicate === 'string') return `${idOf(subject)} ${predicate} ${idOf(object)}`;
  if (isRecord(between) && isRecord(and)) return `tie ${idOf(between)} ${idOf(and)}`;
  if (typeof day === 'string') return day;
  if (typeof number === 'number') return `sentence ${number}`;
  if (typeof id === 'string') return id;
  // The words of the vocabulary have no ids.
  return typeof item['definition'] === 'string' && typeof name === 'string' ? name : null;
}

/** The id of an end: pictures give it bare. */
function idOf(end: unknown): string {
  return String(isRecord(end) ? end['id'] : end);
}

function historyOf(segments: unknown): readonly Run[] {
  return Array.isArray(segments) ? segments.flatMap(runOf) : [];
}

function runOf({ from, to, standing }: Readonly<Record<string, unknown>>): Run[] {
  return typeof standing === 'string' ? [{ from: dayOrNull(from), to: dayOrNull(to), standing }] : [];
}

function dayOrNull(day: unknown): string | null {
  return typeof day === 'string' ? day : null;
}

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isRecord(value)) return value === null || value === undefined ? [] : [String(value)];
  const line = lineOf(value);
  return [...(line === null ? [] : [line]), ...Object.values(value).flatMap(wordsOf)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
