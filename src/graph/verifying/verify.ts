import type { RecordKind } from '../../domain/recording/directory.js';
import type { Graph, Run } from '../connection.js';
import { readStatements, statementIds } from '../stored/statements.js';
import { checkClock } from './clock.js';
import { checkEnds } from './ends.js';
import { type Finding, looked } from './finding.js';
import { checkNaively } from './naive.js';
import { checkClaimLinks, checkDigests, checkLabels } from './records.js';
import { checkSchema } from './schema.js';
import { checkStatement } from './statements.js';
import { checkTexts } from './texts.js';
import { checkWhole } from './whole.js';

/** How many records are looked at together. */
const batch = 500;

/** One statement in so many is compared with the naive reading of the rules, too; small graphs are, whole. */
const naiveSample = 500;

export interface Verification {
  readonly findings: readonly Finding[];
  /** How many statements were recomputed. */
  readonly statements: number;
  /** How many of them by the naive reading, too. */
  readonly naively: number;
  /** How many claims, entities and documents were compared with their digests. */
  readonly records: number;
}

/**
 * Recomputes everything that is derived from claims, and compares it with what is stored: standings and what carries them,
 * identities, links, digests, quotations, the clock, and that nothing is there that should not be, or lacks that should.
 *
 * @param progress is told what is being looked at, and how much of it is done
 */
export async function verify(
  graph: Pick<Graph, 'read'>,
  progress: (what: string, done: number, of: number) => void = () => {},
): Promise<Verification> {
  const findings: Finding[] = [
    ...(await checkSchema(graph.read)),
    ...(await checkClock(graph.read)),
    ...(await checkWhole(graph.read)),
    ...(await checkEnds(graph.read)),
  ];
  const ids = await statementIds(graph.read);
  const stride = Math.max(1, Math.floor(ids.length / naiveSample));
  await inBatches(ids, async (some, done) => {
    findings.push(...(await checkStatements(graph.read, some, (index) => (done + index) % stride === 0)));
    progress('statements', done + some.length, ids.length);
  });
  const records = await checkRecords(graph.read, findings, progress);
  return { findings, statements: ids.length, naively: Math.ceil(ids.length / stride), records };
}

/** Reads statements together; where one cannot be read, each on its own, so that the others are looked at all the same. */
async function checkStatements(
  run: Run,
  ids: readonly string[],
  isSampled: (index: number) => boolean,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const together = await readStatements(run, ids).catch(() => null);
  for (const [index, id] of ids.entries()) {
    const check = async () => {
      const stored = together?.[index] ?? (await readStatements(run, [id]))[0];
      if (stored === undefined) return [];
      return [...checkStatement(stored), ...(isSampled(index) ? checkNaively(stored) : [])];
    };
    findings.push(...(await looked(`statement ${id}`, check)));
  }
  return findings;
}

async function checkRecords(
  run: Run,
  findings: Finding[],
  progress: (what: string, done: number, of: number) => void,
): Promise<number> {
  let records = 0;
  for (const kind of ['Entity', 'Document', 'Claim'] as const) {
    const ids = await idsOf(run, kind);
    records += ids.length;
    await inBatches(ids, async (some, done) => {
      findings.push(...(await checkDigests(run, kind, some)));
      if (kind === 'Document') findings.push(...(await checkTexts(run, some)));
      if (kind === 'Entity') findings.push(...(await checkLabels(run, some)));
      if (kind === 'Claim') findings.push(...(await checkClaimLinks(run, some)));
      progress(`${kind.toLowerCase()} records`, done + some.length, ids.length);
    });
  }
  return records;
}

async function idsOf(run: Run, kind: RecordKind): Promise<readonly string[]> {
  const rows = await run(`MATCH (n:${kind}) WHERE n.id >= '' RETURN n.id ORDER BY n.id`);
  return rows.map(([id]) => String(id));
}

async function inBatches(
  ids: readonly string[],
  look: (some: readonly string[], done: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) await look(ids.slice(start, start + batch), start);
}
