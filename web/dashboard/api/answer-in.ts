import { kindOfCode, kindOfStatus, Trouble } from './trouble.js';

/** What came back over HTTP, whoever sent it. */
export interface Came {
  readonly status: number;
  readonly type: string | null;
  /** What `Retry-After` says, if anything does. */
  readonly retryAfter: string | null;
  readonly text: string;
}

/**
 * The data in what came back. Between the page and the server there may be a proxy that answers in HTML, an answer may end in its
 * middle, and what is JSON need not be an answer: all of it is a Trouble that says what to do.
 *
 * @param now the instant that a date in `Retry-After` is counted from, in milliseconds
 */
export function answerIn(came: Came, now: number): unknown {
  const { data, errors } = Object(parsed(came)) as Record<'data' | 'errors', unknown>;
  const pauseMs = pauseOf(came.retryAfter, now);
  const error = Array.isArray(errors) ? Object(errors[0]) : undefined;
  if (Array.isArray(errors) && error !== undefined && errors.length > 0) {
    const kind = kindOfCode(Object(error.extensions).code);
    throw new Trouble(kind, messageOf(error), { pauseMs, faults: errors.map(faultOf) });
  }
  if (typeof data === 'object' && data !== null) return data;
  throw new Trouble(kindOfStatus(came.status), described(came), { pauseMs });
}

function parsed({ text }: Came): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function faultOf(error: unknown): Trouble['faults'][number] {
  const { argument, current } = Object(Object(error).extensions);
  return {
    message: messageOf(error),
    argument: Array.isArray(argument) ? argument : [],
    ...(current !== undefined && { current }),
  };
}

function messageOf(error: unknown): string {
  return String(Object(error).message ?? '');
}

/** What came in place of an answer, for whoever has to find out why. */
function described({ status, type, text }: Came): string {
  return [`HTTP ${status}`, type ?? '', text === '' ? '(empty)' : ''].filter(Boolean).join(', ');
}

/** The longest that a server is taken at its word, in milliseconds. */
const longestPauseMs = 60_000;

function pauseOf(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const ms = /^\d+$/.test(retryAfter) ? 1_000 * Number(retryAfter) : Date.parse(retryAfter) - now;
  return Number.isNaN(ms) ? null : Math.min(longestPauseMs, Math.max(0, ms));
}
