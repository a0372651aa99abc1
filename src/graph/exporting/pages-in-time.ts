import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn } from '../stored/checked.js';
import { toDateTime, toInteger } from '../values.js';

/** How many records are read together. */
const PAGE = 500;

/** The labels whose nodes have an index by an instant and their ids. */
export type DatedLabel = 'Entity' | 'Merged' | 'Document' | 'Claim';

/** A record and an instant of it. */
export interface Dated {
  readonly id: string;
  readonly at: Instant;
}

/**
 * The ids of records in the order of an instant of theirs and of their ids, up to an instant, as many at a time as are read
 * together. Each page is sought in the index where the last ended, also within one instant, at which any number may have come.
 */
export async function* pagesInTime(
  read: Read,
  label: DatedLabel,
  instant: 'recordedAt' | 'retractedAt',
  asOf: Instant,
  size = PAGE,
): AsyncGenerator<readonly Dated[]> {
  const { first, ofInstant, after } = pageStatements(label, instant);
  const seek = async (statement: string, last: Dated | undefined, most: number) => {
    const rows = await read(statement, {
      most: toInteger(most),
      asOf: toDateTime(asOf),
      ...(last && { id: last.id, at: toDateTime(last.at) }),
    });
    return rows.map(([id, at]) => ({ id: textIn(id), at: instantIn(at) }));
  };
  let page = await seek(first, undefined, size);
  while (page.length > 0) {
    yield page;
    const last = page.at(-1);
    const rest = await seek(ofInstant, last, size);
    page = rest.length === size ? rest : [...rest, ...(await seek(after, last, size - rest.length))];
  }
}

/**
 * The statements by which pages are read. The index is given as a hint, since a plan made while the graph was small is kept when
 * it is large; and something is said of each of its properties, without which it is not used.
 */
export function pageStatements(label: DatedLabel, instant: 'recordedAt' | 'retractedAt') {
  const page = (condition: string) =>
    `MATCH (n:${label}) USING INDEX n:${label}(${instant}, id) WHERE ${condition}
     RETURN n.id, toString(n.${instant}) ORDER BY n.${instant}, n.id LIMIT $most`;
  return {
    first: page(`n.${instant} <= $asOf AND n.id IS NOT NULL`),
    ofInstant: page(`n.${instant} = $at AND n.id > $id`),
    after: page(`n.${instant} > $at AND n.${instant} <= $asOf AND n.id IS NOT NULL`),
  };
}
