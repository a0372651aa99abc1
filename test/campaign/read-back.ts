import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/graph/verifying/verify.js';
import type { Entry } from './journal.js';

/** How what is in a graph differs from what writers were told; each list has the keys of calls. */
export interface ReadBack {
  /** How many calls were acknowledged, and of how many it was never known. */
  readonly acknowledged: number;
  readonly unknown: number;
  /** Acknowledged, and not all there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** There in part. */
  readonly torn: readonly string[];
  /** Refused, and there. */
  readonly undone: readonly string[];
  /** Acknowledged, without its one record in the audit trail. */
  readonly unaudited: readonly string[];
  /** What `entente verify` finds: whether claims, standings, audit trail and change log agree. */
  readonly differences: number;
}

/** Reads everything back from Neo4j itself, and compares it with a journal whose marks all begin alike. */
export async function readBack(
  graph: Pick<Graph, 'read'>,
  entries: readonly Entry[],
  beginning: string,
): Promise<ReadBack> {
  const found = await countsOf(graph, marks, beginning);
  const audited = await countsOf(graph, 'MATCH (a:Audit) RETURN toString(a.position) AS mark', '');
  const times = ({ marks }: Entry) => marks.map((mark) => found.get(mark) ?? 0);
  const keys = (those: (entry: Entry) => boolean) => entries.filter(those).map(({ key }) => key);
  const isDone = (entry: Entry) => positionOf(entry) !== undefined;
  const isUnknown = ({ outcomes }: Entry) => outcomes.every(({ kind }) => kind === 'unknown');
  return {
    acknowledged: keys(isDone).length,
    unknown: keys((entry) => entry.marks.length > 0 && isUnknown(entry)).length,
    lost: keys((entry) => isDone(entry) && times(entry).includes(0)),
    doubled: keys((entry) => times(entry).some((count) => count > 1)),
    torn: keys((entry) => new Set(times(entry)).size > 1),
    undone: keys((entry) => !isDone(entry) && !isUnknown(entry) && times(entry).some((count) => count > 0)),
    unaudited: keys((entry) => isDone(entry) && audited.get(positionOf(entry) ?? '') !== 1),
    differences: (await verify(graph)).differences,
  };
}

/** Everything by which a call may be known: what it records, and the reasons that it gives. */
const marks = `
  CALL () {
    MATCH (c:Claim) UNWIND [c.note, c.retractionReason] AS mark RETURN mark
    UNION ALL MATCH (e:Entity) RETURN e.name AS mark
    UNION ALL MATCH (r:Revision) RETURN r.reason AS mark
  } RETURN mark`;

async function countsOf(
  { read }: Pick<Graph, 'read'>,
  statement: string,
  beginning: string,
): Promise<ReadonlyMap<string, number>> {
  const [row] = await read(
    `CALL () { ${statement} } WITH mark WHERE mark STARTS WITH $beginning
     WITH mark, count(*) AS times RETURN collect([mark, times])`,
    { beginning },
  );
  return new Map(row?.[0] as [string, number][]);
}

/** The position at which a call was acknowledged; undefined where it was not. */
function positionOf({ outcomes }: Entry): string | undefined {
  for (const outcome of outcomes) {
    if (outcome.kind === 'done') return (outcome.data['made'] as { readonly position: string }).position;
  }
  return undefined;
}
