import type { RecordKind } from '../../domain/recording/directory.js';
import type { Instant } from '../../domain/time/instant.js';
import type { Read } from '../connection.js';
import { instantIn, textIn } from '../stored/checked.js';
import { toDateTime, toInteger } from '../values.js';

/** How many records are read together. */
const PAGE = 500;

/** The kinds of record that there may be any number of. */
export type ManyKind = Exclude<RecordKind, 'Judgement'>;

/**
 * The labels to look under for records of a kind. Who is merged, or no longer is, while they are looked under one after the
 * other, is found under the first or the last.
 */
const labels: Readonly<Record<ManyKind, readonly string[]>> = {
  Entity: ['Entity', 'Merged', 'Entity'],
  Document: ['Document'],
  Claim: ['Claim'],
};

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
  kind: ManyKind,
  instant: 'recordedAt' | 'retractedAt',
  asOf: Instant,
  size = PAGE,
): AsyncGenerator<readonly Dated[]> {
  const { first, ofInstant, after } = pageStatements(kind, instant);
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
 * The statements by which pages are read. Seeking in the index is given as a hint, since a plan made while the graph was small is kept when
 * it is large; and something is said of each of its properties, without which it is not used.
 */
export function pageStatements(kind: ManyKind, instant: 'recordedAt' | 'retractedAt') {
  const page = (condition: string) => {
    const under = (label: string) =>
      `MATCH (n:${label}) USING INDEX SEEK n:${label}(${instant}, id) WHERE ${condition}
       WITH n ORDER BY n.${instant}, n.id LIMIT $most RETURN n.id AS id, n.${instant} AS at`;
    const all = labels[kind].map(under).join(' UNION ');
    return `CALL () { ${all} } RETURN id, toString(at) ORDER BY at, id LIMIT $most`;
  };
  return {
    first: page(`n.${instant} <= $asOf AND n.id IS NOT NULL`),
    ofInstant: page(`n.${instant} = $at AND n.id > $id`),
    after: page(`n.${instant} > $at AND n.${instant} <= $asOf AND n.id IS NOT NULL`),
  };
}
