import type { Modality } from '../claim.js';
import type { Nature } from '../vocabulary.js';
import { type Day, type DayBounds, nextDay, previousDay, UNKNOWN_DAY } from './day.js';
import { type EdtfDate, readEdtfDate, writeEdtfDate } from './edtf-date.js';
import { earlierEnd } from './window.js';

/** When a statement began to hold, and the first day on which it no longer did. */
export interface Span {
  readonly began: DayBounds;
  readonly ended: DayBounds;
}

/** What the meaning of an EDTF text depends on, besides the text. */
export interface SpanContext {
  readonly nature: Nature;
  readonly modality: Modality;
  readonly attestedOn: Day;
}

/** Why a text is no span of a claim, and what would be right. */
export class SpanError extends Error {
  override readonly name = 'SpanError';
}

/**
 * The bounds that an EDTF text (ISO 8601-2) gives. `A/B` is a span from some day of A to some day of B; `A/..` and
 * `A/` leave its end unknown, `../B` and `/B` its beginning; but of an occurrence `A/..` says that it was still
 * going on when attested, and a lone `A` is the day or span in which it happened. Where the claim is ACTUAL, it
 * cannot have begun after it was attested.
 *
 * @param explicit bounds given beside the text, which take the place of its own; only they make `~`, `?` and `%` exact
 * @see model.md, "EDTF in and out"
 */
export function parseSpan(
  edtf: string,
  context: SpanContext,
  explicit: Partial<Span> = {},
): Span | SpanError {
  const [start = '', end, ...rest] = edtf.trim().split('/');
  if (rest.length > 0)
    return new SpanError(`"${edtf}" has more than two ends: write it like 2024-11/2024-12`);
  if (end === undefined && context.nature === 'STATE') {
    return new SpanError(`"${edtf}" leaves out the end of a state: write ${start}/.. where it is not known`);
  }
  const first = end === undefined ? readDate(start, explicit.began) : readEnd(start, explicit.began);
  if (first instanceof SpanError) return first;
  const last = readEnd(end ?? '', explicit.ended);
  if (last instanceof SpanError) return last;
  if (isDate(first) && isDate(last) && last.last < first.first) {
    return new SpanError(`"${edtf}" ends before it begins: write the earlier end first`);
  }
  if (isDate(last) && nextDay(last.last) === null) {
    return new SpanError(
      `"${edtf}" ends on the last day there is: leave an end that is not known open, with ..`,
    );
  }
  return {
    began: explicit.began ?? beganBounds(first, context),
    ended: explicit.ended ?? endedBounds(last, context),
  };
}

/**
 * The EDTF text that gives exactly these bounds, so that {@link parseSpan} reads them back; null where none does, or
 * where nothing is known.
 */
export function formatSpan({ began, ended }: Span, context: SpanContext): string | null {
  const start = formatBegan(began, context);
  const end = formatEnded(ended, context);
  if (start === null || end === null || (start === '' && end === '')) return null;
  return context.nature === 'OCCURRENCE' && end === '' ? start : `${start}/${end}`;
}

/** One end of an interval: a date, unknown (nothing written) or open (`..`). */
type End = EdtfDate | '' | '..';

function isDate(end: End): end is EdtfDate {
  return typeof end !== 'string';
}

function readEnd(text: string, explicit: DayBounds | undefined): End | SpanError {
  return text === '' || text === '..' ? text : readDate(text, explicit);
}

function readDate(text: string, explicit: DayBounds | undefined): EdtfDate | SpanError {
  const date = readEdtfDate(text);
  if (typeof date === 'string') return new SpanError(date);
  if (date.isQualified && explicit === undefined) {
    return new SpanError(
      `"${text}" is not exact (~, ? and % say so): give the bounds themselves, earliest and latest`,
    );
  }
  return date;
}

function beganBounds(start: End, { modality, attestedOn }: SpanContext): DayBounds {
  if (!isDate(start)) return UNKNOWN_DAY;
  const { first: earliest, last: latest } = start;
  // Where it would have begun wholly after it was attested, the claim is wrong, and recording says so.
  const isNarrowed = modality === 'ACTUAL' && earliest <= attestedOn;
  return { earliest, latest: isNarrowed ? earlierEnd(latest, attestedOn) : latest };
}

function endedBounds(end: End, { nature, attestedOn }: SpanContext): DayBounds {
  if (isDate(end)) return { earliest: nextDay(end.first), latest: nextDay(end.last) };
  return end === '..' && nature === 'OCCURRENCE' ? stillGoingOn(attestedOn) : UNKNOWN_DAY;
}

/** The end of an occurrence that was not over when it was attested. */
function stillGoingOn(attestedOn: Day): DayBounds {
  return { earliest: nextDay(attestedOn), latest: null };
}

function formatBegan({ earliest, latest }: DayBounds, { modality, attestedOn }: SpanContext): string | null {
  if (earliest === null || latest === null) return earliest === latest ? '' : null;
  const mayBeNarrowed = modality === 'ACTUAL' && latest === attestedOn;
  return writeEdtfDate(earliest, (last) => (mayBeNarrowed ? latest <= last : last === latest));
}

function formatEnded({ earliest, latest }: DayBounds, { nature, attestedOn }: SpanContext): string | null {
  if (earliest === null) return latest === null ? '' : null;
  if (latest === null) return nature === 'OCCURRENCE' && earliest === nextDay(attestedOn) ? '..' : null;
  const first = previousDay(earliest);
  const last = previousDay(latest);
  return first === null ? null : writeEdtfDate(first, (candidate) => candidate === last);
}
