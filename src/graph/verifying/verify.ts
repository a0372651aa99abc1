import type { Identity } from '../../domain/identity/identity.js';
import type { Graph, Run } from '../connection.js';
import { countOf, idPages, PAGE_SIZE, type PageSize } from '../stored/pages.js';
import { readStatements } from '../stored/statements.js';
import { checkAuditTrail } from './audit.js';
import { checkChangeLog } from './changes.js';
import { checkClaimLinks } from './claim-links.js';
import { checkClock } from './clock.js';
import { checkCopies } from './copies.js';
import { checkEnds } from './ends.js';
import { type Finding, Findings, looked } from './finding.js';
import { checkEntities, checkIdentity, checkPublishers } from './identity.js';
import { checkKeys } from './keys.js';
import { checkNaively } from './naive.js';
import type { Progress } from './progress.js';
import { checkDigests } from './records.js';
import { checkSchema } from './schema.js';
import { checkStatement } from './statements.js';
import { checkDocumentTexts, checkQuotations } from './texts.js';
import { checkTokens } from './tokens.js';
import { checkWhole } from './whole.js';

/** One statement in so many is compared with the naive reading of the rules, too; small graphs are, whole. */
const naiveSample = 500;

/** How many findings are kept. */
const mostFindings = 1_000;

export interface Verification {
  /** The first thousand. */
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly differences: number;
  /** How many statements were recomputed. */
  readonly statements: number;
  /** How many of them by the naive reading, too. */
  readonly naively: number;
  /** How many claims, entities, documents and judgements were compared with their digests. */
  readonly records: number;
}

/**
 * Recomputes everything that is derived from claims, and compares it with what is stored: standings and what carries them,
 * identities, links, who is read as whom, digests, quotations, the clock, what is kept of calls and tokens, and that nothing is there that should not be, or lacks that should.
 * However large the graph, no more of it is held at once than a page, or one statement.
 */
export async function verify(
  graph: Pick<Graph, 'read'>,
  progress: Progress = () => {},
  page: PageSize = PAGE_SIZE,
): Promise<Verification> {
  const run = graph.read;
  const findings = new Findings(mostFindings);
  findings.add(await checkSchema(run));
  findings.add(await checkClock(run));
  await checkChangeLog(run, findings, progress);
  await checkAuditTrail(run, findings, progress);
  await checkKeys(run, findings, progress);
  await checkTokens(run, findings);
  findings.add(await checkCopies(run));
  await checkWhole(run, findings, progress);
  await checkEnds(run, findings, progress);
  const { identity, findings: ofIdentity } = await checkIdentity(run);
  findings.add(ofIdentity);
  const { statements, naively } = await checkAllStatements(run, findings, progress, page);
  const records = await checkRecords(run, findings, identity, progress, page);
  return { findings: findings.kept, differences: findings.count, statements, naively, records };
}

async function checkAllStatements(run: Run, findings: Findings, progress: Progress, page: PageSize) {
  const total = await countOf(run, 'Statement');
  const stride = Math.max(1, Math.floor(total / naiveSample));
  let statements = 0;
  for await (const ids of idPages(run, 'Statement', page)) {
    const done = statements;
    findings.add(await checkStatements(run, ids, (index) => (done + index) % stride === 0));
    statements += ids.length;
    progress('statements', statements, total);
  }
  return { statements, naively: Math.ceil(statements / stride) };
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

/** What is looked at of the records under each label, beside their digests. */
const recordChecks = [
  { label: 'Entity', kind: 'Entity', checks: [checkEntities] },
  { label: 'Merged', kind: 'Entity', checks: [checkEntities] },
  { label: 'Document', kind: 'Document', checks: [checkDocumentTexts, checkPublishers] },
  { label: 'Claim', kind: 'Claim', checks: [checkClaimLinks, checkQuotations] },
  { label: 'Judgement', kind: 'Judgement', checks: [] },
] as const;

async function checkRecords(
  run: Run,
  findings: Findings,
  identity: Identity,
  progress: Progress,
  page: PageSize,
): Promise<number> {
  let records = 0;
  for (const { label, kind, checks } of recordChecks) {
    const total = await countOf(run, label);
    let done = 0;
    for await (const ids of idPages(run, label, page)) {
      findings.add(await checkDigests(run, kind, ids));
      for (const check of checks) findings.add(await check(run, ids, identity));
      done += ids.length;
      progress(`${label.toLowerCase()} records`, done, total);
    }
    records += done;
  }
  return records;
}
