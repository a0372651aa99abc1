import { setImmediate } from 'node:timers/promises';
import { RULES_VERSION } from '../domain/standing/rules-version.js';
import { type Instant, instantOf, parseInstant } from '../domain/time/instant.js';
import { badInput, EntenteError } from '../errors.js';
import type { Graph, Run } from './connection.js';
import { toInteger } from './values.js';

// The one clock node holds what is said of the graph as a whole: the instant of its last change and its position in the change
// log (see writing/changes.ts, which sets both), and the version of the rules that its standings follow.

/** The instant of the graph's last change; null while nothing is recorded. */
export async function lastChange({ read }: Pick<Graph, 'read'>): Promise<Instant | null> {
  const [row] = await read('MATCH (c:Clock {id: "clock"}) RETURN toString(c.at)');
  return instantIn(row?.[0]);
}

/**
 * A reader of the graph's version: other after every change, whatever the audit trail tells of, and under other rules, and never again what it was. Those who
 * ask before a statement is sent share it, and no others, so that each has the version of a moment after it asked.
 */
export function versionReader({ read }: Pick<Graph, 'read'>): () => Promise<string> {
  const statement = 'MATCH (c:Clock {id: "clock"}) RETURN toString(c.at), c.rulesVersion, c.audits';
  let next: Promise<string> | null = null;
  return () => {
    next ??= setImmediate().then(async () => {
      next = null;
      const [row] = await read(statement);
      return JSON.stringify(row ?? []);
    });
    return next;
  };
}

/**
 * Takes the graph's clock for this transaction and returns the instant of its change: the server's, but always after the
 * last one. Writing to the one clock node locks it, so that transactions commit in the order of their instants, and each sees
 * all that those before it did.
 */
export async function takeClock(run: Run): Promise<Instant> {
  const [row] = await run(
    `MERGE (c:Clock {id: "clock"}) ON CREATE SET c.rulesVersion = $rulesVersion
     SET c.taken = true REMOVE c.taken RETURN toString(c.at), c.loading`,
    { rulesVersion: toInteger(RULES_VERSION) },
  );
  if (row?.[1] === true) throw notWhole();
  const last = instantIn(row?.[0]);
  const now = instantOf(new Date());
  return last === null || now > last ? now : instantOf(new Date(Date.parse(last) + 1));
}

/**
 * Notes that the graph is being loaded, in many transactions: until that has ended, nobody else writes to it or opens it.
 *
 * @throws EntenteError `BAD_USER_INPUT` where anything was ever recorded, `UNAVAILABLE` where another load has not ended
 */
export async function beginLoading(graph: Graph): Promise<void> {
  await graph.write(async (run) => {
    await takeClock(run);
    const [row] = await run(
      'MATCH (c:Clock {id: "clock"}) WHERE c.at IS NULL SET c.loading = true RETURN true',
    );
    if (row === undefined) throw badInput(onlyIntoEmpty, ['graph']);
  });
}

const onlyIntoEmpty =
  'The graph is not empty, and only an empty one is loaded: delete it first (`entente store reset`), or take another ENTENTE_DATA_DIR.';

/** Deletes what a load wrote into what was an empty graph, so that it is empty again; tokens stay, and the audit trail of them. */
export async function abandonLoading(graph: Graph): Promise<void> {
  let deleted: unknown;
  do {
    const [row] = await graph.write((run) =>
      run(
        `MATCH (n) WHERE NOT n:Migration AND NOT n:Clock AND NOT n:ApiToken AND NOT n:Audit WITH n LIMIT $batch
         DETACH DELETE n RETURN count(*)`,
        { batch: toInteger(5_000) },
      ),
    );
    deleted = row?.[0];
  } while (deleted !== 0);
  await graph.write(async (run) => {
    await run('MATCH (c:Clock {id: "clock"}) WHERE c.loading AND c.audits IS NULL DELETE c');
    await run(
      `MATCH (c:Clock {id: "clock"}) WHERE c.loading
       SET c = {id: c.id, audits: c.audits, rulesVersion: $rulesVersion}`,
      { rulesVersion: toInteger(RULES_VERSION) },
    );
  });
}

/** Notes that the graph's standings are still to be computed, so that whoever opens it has them rebuilt first. */
export async function forgetRulesVersion(graph: Graph): Promise<void> {
  await graph.write((run) => run('MATCH (c:Clock {id: "clock"}) SET c.rulesVersion = 0'));
}

/** Notes that a load has ended, in the transaction that notes what came with it. */
export async function endLoading(run: Run): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) REMOVE c.loading');
}

/**
 * Makes sure that the graph holds all that was loaded into it.
 *
 * @throws EntenteError `UNAVAILABLE` where a load has not ended
 */
export async function requireWhole({ read }: Pick<Graph, 'read'>): Promise<void> {
  const rows = await read('MATCH (c:Clock {id: "clock"}) RETURN c.loading');
  if (rows.some(([loading]) => loading === true)) throw notWhole();
}

function notWhole(): EntenteError {
  return new EntenteError(
    'UNAVAILABLE',
    'The graph is being loaded, or a load was cut off and left a part of it. Wait for the load to end, or delete what there is (`entente store reset`) and load again.',
  );
}

/** Whether the graph's standings, if it has any, follow this program's rules. */
export async function followsOurRules({ read }: Pick<Graph, 'read'>): Promise<boolean> {
  const rows = await read('MATCH (c:Clock {id: "clock"}) RETURN c.rulesVersion');
  return rows.every(([version]) => version === RULES_VERSION);
}

/** Notes that the graph's standings follow this program's rules. */
export async function setRulesVersion(run: Run): Promise<void> {
  await run('MATCH (c:Clock {id: "clock"}) SET c.rulesVersion = $rulesVersion', {
    rulesVersion: toInteger(RULES_VERSION),
  });
}

function instantIn(stored: unknown): Instant | null {
  return typeof stored === 'string' ? parseInstant(stored) : null;
}
