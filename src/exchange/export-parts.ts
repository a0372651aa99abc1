import type { ExportLine } from './read-export.js';

/** How many lines are written together, unless more were recorded at one instant. */
const LINES_A_PART = 1_000;

/**
 * Lines in parts that are written one after the other. What was recorded at one instant may name each other, and stays
 * together; a text, which may be long, is a part of its own.
 */
export async function* exportParts(lines: AsyncIterable<ExportLine>): AsyncGenerator<readonly ExportLine[]> {
  let part: ExportLine[] = [];
  for await (const line of lines) {
    const isFull = part.length >= LINES_A_PART && !isTogether(part.at(-1), line);
    if (part.length > 0 && (isFull || line.kind === 'text')) {
      yield part;
      part = [];
    }
    part.push(line);
  }
  yield part;
}

function isTogether(last: ExportLine | undefined, next: ExportLine): boolean {
  return last?.kind === 'record' && next.kind === 'record' && last.at === next.at;
}
