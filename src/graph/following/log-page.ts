import { changeKinds, type LoggedChange } from '../../domain/change.js';
import { notFound } from '../../errors.js';
import type { Graph, Row } from '../connection.js';
import { instantIn, listIn, numberIn, textIn, wordIn } from '../stored/checked.js';
import { toInteger } from '../values.js';

/** How far somebody has read the change log: up to the change at a position, 0 before the first. */
export interface Place {
  readonly position: number;
  /** The seal of the change there, by which another log is told from this one; null where only the position is known. */
  readonly digest: string | null;
}

/** A change as it was read: whoever has read it has come as far as that. */
export interface ReadChange extends LoggedChange, Place {
  readonly digest: string;
}

/**
 * How many changes are read together. A change of an import has a thousand ids, so that these are some megabytes at most, and
 * as much is all that is held for a subscriber who lags behind.
 */
export const pageSize = 32;

/** The position of the last change of the log; 0 where there is none. */
export async function endOfLog({ read }: Pick<Graph, 'read'>, signal: AbortSignal): Promise<number> {
  const [row] = await read('MATCH (c:Clock {id: "clock"}) RETURN coalesce(c.position, 0)', {}, signal);
  return row === undefined ? 0 : numberIn(row[0]);
}

/**
 * The changes after a place, at most a page of them. Positions have no gaps, so reading ends at the first gap: while a
 * transaction is being committed, the last of its changes may be seen before the first.
 *
 * @throws EntenteError `NOT_FOUND` where the log has no such place: it is not the log that it was
 */
export async function changesAfter(
  { read }: Pick<Graph, 'read'>,
  place: Place,
  signal: AbortSignal,
): Promise<readonly ReadChange[]> {
  const { position } = place;
  const rows = await read(page, { position: toInteger(position), most: toInteger(pageSize + 1) }, signal);
  const following = position === 0 ? rows : rows.slice(1);
  if (position > 0 && !isThere(place, rows[0])) throw noSuchPlace(position);
  const gap = following.findIndex(([found], index) => found !== position + index + 1);
  return (gap < 0 ? following : following.slice(0, gap)).slice(0, pageSize).map(changeIn);
}

/** Of the change at the place itself only the seal is sent, since it may be long and is known. */
const page = `
  MATCH (c:Change) WHERE c.position >= $position
  WITH c ORDER BY c.position LIMIT $most
  WITH c, c.position > $position AS follows
  RETURN c.position, c.digest, CASE WHEN follows THEN c.kind END, CASE WHEN follows THEN toString(c.at) END,
    CASE WHEN follows THEN c.by END, CASE WHEN follows THEN c.ids END, CASE WHEN follows THEN c.statements END
  ORDER BY c.position`;

function isThere({ position, digest }: Place, row: Row | undefined): boolean {
  return row?.[0] === position && (digest === null || row[1] === digest);
}

function noSuchPlace(position: number): Error {
  return notFound(
    `The change log has no change ${position}, or another than it had: the graph is not the one that it was. Read everything anew, and subscribe without since.`,
    ['since'],
  );
}

function changeIn([position, digest, kind, at, by, ids, statements]: Row): ReadChange {
  return {
    position: numberIn(position),
    digest: textIn(digest),
    kind: wordIn(kind, changeKinds),
    at: instantIn(at),
    by: textIn(by),
    ids: listIn(ids).map(textIn),
    statements: listIn(statements).map(textIn),
  };
}
