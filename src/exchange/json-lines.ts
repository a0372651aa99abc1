import { isMapping } from '../written/item.js';
import { suggestion } from '../written/nearest.js';
import { contentId } from './content-id.js';
import { reasonOf } from './file-error.js';
import { type Found, LONGEST_ROW, problemsOfLine, type Section } from './found.js';
import type { OpenText } from './open-text.js';
import { textLines } from './text-lines.js';

/** The key of a line, and the section that its record belongs to. */
export const sectionsByKey: Readonly<Record<string, Section>> = {
  entity: 'entities',
  document: 'documents',
  claim: 'claims',
  retraction: 'retractions',
};

/** What an export says of itself, texts, and what was changed and judged in its graph; an import passes over them. */
const passedOver: readonly string[] = [
  'export',
  'text',
  'revision',
  'judgement',
  'undoing',
  'erasure',
  'end',
];

/** What an export adds to a record: when and by whom it was recorded there. */
const circumstances: readonly string[] = ['recordedAt', 'recordedBy'];

/**
 * Reads JSON Lines: one object a line, `{"entity": {…}}`, `{"document": {…}}`, `{"claim": {…}}` or `{"retraction": {…}}`. A
 * claim without an id has one made from what it says.
 */
export async function* readJsonLines({ path, text }: OpenText): AsyncGenerator<Found> {
  for await (const { number, text: line } of textLines(text)) {
    if (line?.trim() === '') continue;
    yield { kind: 'rows', read: 1, leftOut: 0 };
    const problemAt = problemsOfLine(path, number);
    const refused = (message: string): Found => ({ kind: 'refused', problem: problemAt([], message) });
    if (line === null) yield refused(`is longer than ${LONGEST_ROW} characters: write one record a line`);
    else yield foundIn(line, problemAt, refused);
  }
}

function foundIn(
  line: string,
  problemAt: ReturnType<typeof problemsOfLine>,
  refused: (message: string) => Found,
): Found {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return refused(`is not JSON (${reasonOf(error)}): write one object a line`);
  }
  const known = Object.keys(sectionsByKey);
  const keys = isMapping(parsed) ? Object.keys(parsed).filter((key) => !circumstances.includes(key)) : [];
  const [key, another] = keys;
  if (!isMapping(parsed) || key === undefined || another !== undefined) {
    return refused(`must be an object with one of the keys ${known.join(', ')}`);
  }
  if (passedOver.includes(key)) return { kind: 'rows', read: 0, leftOut: 1 };
  const section = sectionsByKey[key];
  if (section === undefined)
    return refused(`"${key}" is none of ${known.join(', ')}${suggestion(key, known)}`);
  const together = typeof parsed['recordedAt'] === 'string' ? parsed['recordedAt'] : null;
  const value = section === 'claims' ? withId(parsed[key]) : parsed[key];
  return { kind: 'record', record: { section, value, problemAt, isImplied: false, together } };
}

function withId(claim: unknown): unknown {
  return isMapping(claim) && claim['id'] === undefined ? { id: contentId('claim', claim), ...claim } : claim;
}
