import { replay } from '../../domain/standing/ledger.js';
import type { Instant } from '../../domain/time/instant.js';
import { predicateRow } from '../../domain/vocabulary.js';
import { followsOurRules, setRulesVersion, takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import { countOf, idPages } from '../stored/pages.js';
import { readStatements } from '../stored/statements.js';
import { toInteger } from '../values.js';
import type { Act } from './act.js';
import { noteAct } from './audit.js';
import { carriageRow, segmentRow } from './standing-rows.js';
import { openCarriages, openSegments } from './standings.js';

/** How many stray segments are deleted in one transaction. */
const batch = 10_000;

/**
 * Writes the standings of every statement anew from its claims, with all that was ever known of them. Each transaction
 * leaves its statements whole; the graph can be read meanwhile, and written to between two of them.
 *
 * @param progress is told how many statements of how many are done
 * @param act what it is in the audit trail, once all is done; null where the program does it by itself
 * @returns how many statements were rebuilt
 */
export async function rebuild(
  graph: Graph,
  progress: (done: number, of: number) => void = () => {},
  act: Act | null = null,
): Promise<number> {
  await deleteStrays(graph);
  const total = await countOf(graph.read, 'Statement');
  let done = 0;
  for await (const ids of idPages(graph.read, 'Statement')) {
    await exclusively(graph, (run) => rebuildStatements(run, ids));
    done += ids.length;
    progress(done, Math.max(done, total));
  }
  await exclusively(graph, async (run, at) => {
    await setRulesVersion(run);
    if (act !== null) await noteAct(run, act, at, []);
  });
  return done;
}

/** Deletes segments of no statement. */
async function deleteStrays(graph: Graph): Promise<void> {
  let deleted = 0;
  do {
    const [row] = await exclusively(graph, (run) =>
      run(
        `MATCH (g:Segment) WHERE NOT EXISTS { (:Statement)-[:SEGMENT]->(g) } WITH g LIMIT $batch
         DETACH DELETE g RETURN count(*)`,
        { batch: toInteger(batch) },
      ),
    );
    deleted = Number(row?.[0]);
  } while (deleted === batch);
}

/**
 * Rebuilds a graph whose standings follow other rules than this program's. One that was cut off is rebuilt again, since
 * the version is noted last.
 */
export async function rebuildForOurRules(
  graph: Graph,
  progress: (done: number, of: number) => void,
): Promise<void> {
  if (!(await followsOurRules(graph))) await rebuild(graph, progress);
}

/**
 * Works in one transaction while nothing is recorded: whoever records takes the clock first, too. The instant is not set,
 * for what is rebuilt says nothing new.
 */
function exclusively<T>(graph: Graph, work: (run: Run, at: Instant) => Promise<T>): Promise<T> {
  return graph.write(async (run) => work(run, await takeClock(run)));
}

/** Writes the standings of some statements anew, within a transaction that has taken the clock. */
export async function rebuildStatements(run: Run, ids: readonly string[]): Promise<void> {
  await run('UNWIND $ids AS id MATCH (:Statement {id: id})-[:SEGMENT]->(g) DETACH DELETE g', { ids });
  await run('UNWIND $ids AS id MATCH (:Statement {id: id})<-[c:CARRIES]-() DELETE c', { ids });
  const statements = await readStatements(run, ids);
  const timelines = statements.map(({ id, predicate, claims }) => ({
    id,
    ...replay(claims, predicateRow(predicate).nature),
  }));
  await run(openSegments, {
    rows: timelines.flatMap(({ id, segments }) => segments.map((segment) => segmentRow(id, segment))),
  });
  await run(openCarriages, {
    rows: timelines.flatMap(({ id, carriages }) => carriages.map((carriage) => carriageRow(id, carriage))),
  });
}
