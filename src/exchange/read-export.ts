import { z } from 'zod';
import { type Instant, parseInstant } from '../domain/time/instant.js';
import type { AttachedText } from '../graph/exporting/texts.js';
import { historySchemas } from '../written/history-schemas.js';
import { sectionSchemas } from '../written/section-schemas.js';
import { EXPORT_FORMATS } from './export-lines.js';
import { FileError, reasonOf } from './file-error.js';
import { sectionsByKey } from './json-lines.js';
import type { OpenText } from './open-text.js';
import { textLines } from './text-lines.js';

/** The sections of an export, with the form of what each holds. */
export const exportSchemas = { ...sectionSchemas, ...historySchemas } as const;

export type ExportSection = keyof typeof exportSchemas;

/** The key of a line, and the section that it belongs to. */
const exportSections: Readonly<Record<string, ExportSection>> = {
  ...sectionsByKey,
  revision: 'revisions',
  judgement: 'judgements',
  undoing: 'undoings',
  erasure: 'erasures',
};

/** A line of an export between its first and its last. */
export type ExportLine = { readonly line: number } & (
  | { readonly kind: 'start'; readonly asOf: Instant }
  | {
      readonly kind: 'record';
      /** What it is, such as `claim`. */
      readonly key: string;
      readonly section: ExportSection;
      readonly value: unknown;
      readonly at: Instant;
      readonly by: string;
    }
  | { readonly kind: 'text'; readonly text: AttachedText }
);

const instant = z.string().transform((text, context): Instant => {
  const found = parseInstant(text);
  if (found !== null) return found;
  context.issues.push({ code: 'custom', message: 'must be an instant', input: text });
  return z.NEVER;
});

const start = z.strictObject({ export: z.strictObject({ format: z.int(), asOf: instant }) });
const recorded = z.looseObject({ recordedAt: instant, recordedBy: z.string() });
const text = z.strictObject({
  text: z.strictObject({ document: z.string(), content: z.string(), attachedAt: instant }),
});
const end = z.strictObject({ end: z.strictObject({ lines: z.int() }) });

/** Texts have no limit of their own, so that their lines have a higher one than those of imports. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * Reads what `entente export` wrote as JSON Lines.
 *
 * @throws FileError where it is no such file, or not all of one
 */
export async function* readExport({ path, text: pieces }: OpenText): AsyncGenerator<ExportLine> {
  let count = -1;
  let last: Instant | null = null;
  let ended = false;
  const wrong = (line: number, message: string) => new FileError(`${path}:${line}: ${message}`);
  for await (const { number, text: written } of textLines(pieces, LONGEST_LINE)) {
    if (written?.trim() === '') continue;
    const parsed = parse(written, (message) => wrong(number, message));
    if (ended) throw wrong(number, 'comes after the end: give one export alone');
    if (count < 0)
      yield { kind: 'start', line: number, asOf: startOf(parsed, (message) => wrong(number, message)) };
    else {
      const line = lineOf(parsed, number, (message) => wrong(number, message));
      if (typeof line === 'number') {
        if (line !== count)
          throw wrong(
            number,
            `says that ${line} lines come before it, and there are ${count}: some are lost`,
          );
        ended = true;
        continue;
      }
      if (line.kind === 'record') {
        if (last !== null && line.at < last)
          throw wrong(
            number,
            `was recorded at ${line.at}, before the line above (${last}): an export is in the order of time`,
          );
        last = line.at;
      }
      yield line;
    }
    count++;
  }
  if (!ended) throw new FileError(`${path} has no end: it was cut off, or is no export. Export again`);
}

type Wrong = (message: string) => FileError;

function parse(line: string | null, wrong: Wrong): unknown {
  if (line === null) throw wrong(`is longer than ${LONGEST_LINE} characters`);
  try {
    return JSON.parse(line);
  } catch (error) {
    throw wrong(`is not JSON (${reasonOf(error)})`);
  }
}

function startOf(parsed: unknown, wrong: Wrong): Instant {
  const { success, data } = start.safeParse(parsed);
  if (!success)
    throw wrong('is not how an export of JSON Lines begins: give a file that `entente export` wrote');
  if (EXPORT_FORMATS.includes(data.export.format)) return data.export.asOf;
  throw wrong(
    `is an export of form ${data.export.format}, and this program reads ${EXPORT_FORMATS.join(' and ')}: take the Entente that wrote it`,
  );
}

/** A line between the first and the last; of the last, how many lines it says that there are. */
function lineOf(parsed: unknown, line: number, wrong: Wrong): ExportLine | number {
  const asText = text.safeParse(parsed);
  if (asText.success) return { kind: 'text', line, text: asText.data.text };
  const asEnd = end.safeParse(parsed);
  if (asEnd.success) return asEnd.data.end.lines;
  const asRecord = recorded.safeParse(parsed);
  if (!asRecord.success) throw wrong('has no instant and name of who recorded it (recordedAt, recordedBy)');
  const { recordedAt: at, recordedBy: by, ...rest } = asRecord.data;
  const [key = '', another] = Object.keys(rest);
  const section = Object.hasOwn(exportSections, key) ? exportSections[key] : undefined;
  if (section === undefined || another !== undefined)
    throw wrong(`must have one of the keys ${Object.keys(exportSections).join(', ')}`);
  return { kind: 'record', line, key, section, value: rest[key], at, by };
}
